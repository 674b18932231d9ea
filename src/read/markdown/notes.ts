import type { Span } from '../../base/span.ts';
import type { Block, ListItem } from './blocks.ts';
import type { Context, Note } from './context.ts';
import { passageOf } from './passage.ts';
import type { Section } from './sections.ts';

/** The Markdown of a block, as it stands. */
export function noteOf(block: Block, context: Context): Note {
  if (block.type === 'text') return { text: block.passage.line, span: block.passage.span };
  if (block.type === 'other') return { text: '', span: block.span };
  return { text: sourceOf(block.span, context), span: block.span };
}

/** A piece of the document as it stands, with one `\n` for a line end. */
export function sourceOf(span: Span, context: Context): string {
  return context.source.slice(span.start, span.end).replace(/\r\n?/g, '\n');
}

export function noteItem(item: ListItem, context: Context): Note {
  if (item.blocks.length === 0) return { text: item.passage.line, span: item.passage.span };
  return { text: passageOf(context.source, item.span.start, item.span.end).text, span: item.span };
}

export function noteBlock(block: Block, context: Context): void {
  const { text, span } = noteOf(block, context);
  context.note(text, span);
}

export function sectionNotes(section: Section, context: Context): Note[] {
  return [
    { text: section.title.line, span: section.title.span },
    ...section.blocks.map((block) => noteOf(block, context)),
    ...section.sections.flatMap((child) => sectionNotes(child, context)),
  ].filter((note) => note.text.trim() !== '');
}

export function noteSection(section: Section, context: Context): void {
  for (const { text, span } of sectionNotes(section, context)) context.note(text, span);
}
