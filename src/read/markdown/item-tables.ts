import type { TableBlock } from './blocks.ts';
import type { Section } from './sections.ts';

/** A table whose rows are items, below a sub-heading, goes on with the part and is not about that one item. */
export function withoutItemTables(
  section: Section,
  names: (header: string) => boolean,
): { readonly section: Section; readonly tables: readonly TableBlock[] } {
  const tables = section.blocks.filter(
    (block): block is TableBlock => block.type === 'table' && names(block.header[0]?.plain().text ?? ''),
  );
  if (tables.length === 0) return { section, tables };
  return {
    section: {
      ...section,
      blocks: section.blocks.filter((block) => !tables.some((table) => table === block)),
    },
    tables,
  };
}
