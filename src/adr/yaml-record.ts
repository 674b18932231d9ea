import type { DecisionOption, Section } from '../model/adr.ts';
import { nodeAt, type Tree } from '../model/tree.ts';
import type { FrontMatter } from './front-matter.ts';
import { wordCount } from './options.ts';
import { sectionRole } from './wording.ts';

/** The keys of a YAML record as sections, so that rules ask one question of both syntaxes. */
export function yamlSections(matter: FrontMatter | undefined, text: string): readonly Section[] {
  return (matter?.entries ?? []).map((entry): Section => {
    const words = entry.key.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]/g, ' ');
    const role = words.startsWith('revisit') ? 'revisit' : sectionRole(words);
    const start = entry.whole.start;
    const empty = text.slice(entry.value.start, entry.value.end).trim() === '';
    return {
      level: 2,
      text: words,
      span: { start, end: start + entry.key.length },
      body: empty ? { start: entry.whole.end, end: entry.whole.end } : entry.value,
      ...(role === undefined || role === 'status' || role === 'date' ? {} : { role }),
    };
  });
}

/** `options:` of a YAML record. */
export function yamlOptions(tree: Tree | undefined): readonly DecisionOption[] {
  const list = tree === undefined ? undefined : nodeAt(tree, ['options']);
  if (list?.kind !== 'list') return [];
  return list.items.map((item): DecisionOption => {
    const name = item.kind === 'scalar' ? String(item.value ?? '') : text(nodeAt(item, ['name']));
    const good = strings(nodeAt(item, ['good']));
    const bad = [...strings(nodeAt(item, ['bad'])), ...strings(nodeAt(item, ['because']))];
    const words = wordCount([...good, ...bad].join(' '));
    return {
      name,
      span: item.kind === 'scalar' ? item.span : (nodeAt(item, ['name'])?.span ?? item.span),
      good: good.length,
      bad: bad.length,
      words,
    };
  });
}

const text = (node: Tree | undefined): string => (node?.kind === 'scalar' ? String(node.value ?? '') : '');

function strings(node: Tree | undefined): readonly string[] {
  if (node?.kind === 'list') return node.items.map(text).filter((t) => t !== '');
  const one = text(node);
  return one === '' ? [] : [one];
}
