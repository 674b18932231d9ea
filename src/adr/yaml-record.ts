import type { DecisionOption, OptionReason, Section } from '../model/adr.ts';
import { nodeAt, type Tree } from '../model/tree.ts';
import type { FrontMatter } from './front-matter.ts';
import { argued, wordCount } from './options.ts';
import { sectionRole } from './wording.ts';

/** The keys of a YAML record as sections, so that rules ask one question of both syntaxes. */
export function yamlSections(
  matter: FrontMatter | undefined,
  text: string,
  tree: Tree | undefined,
): readonly Section[] {
  return (matter?.entries ?? []).flatMap((entry): readonly Section[] => {
    const words = wordsOfKey(entry.key);
    const role = words.startsWith('revisit') ? 'revisit' : sectionRole(words);
    const start = entry.whole.start;
    const empty = text.slice(entry.value.start, entry.value.end).trim() === '';
    const section: Section = {
      level: 2,
      text: words,
      span: { start, end: start + entry.key.length },
      body: empty ? { start: entry.whole.end, end: entry.whole.end } : entry.value,
      ...(role === undefined || role === 'status' || role === 'date' ? {} : { role }),
    };
    return role === 'consequences' ? [section, ...sides(tree, entry.key)] : [section];
  });
}

const wordsOfKey = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();

/** `positive`, `negative` and `neutral` under `consequences`, as sections of their own. */
function sides(tree: Tree | undefined, key: string): readonly Section[] {
  const node = tree === undefined ? undefined : nodeAt(tree, [key]);
  if (node?.kind !== 'map') return [];
  return [...node.entries]
    .map(([side, entry]): Section => {
      const body = entry.value.span;
      return { level: 3, text: `${side} consequences`, role: 'consequences', span: entry.key, body };
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** `options:` of a YAML record. */
export function yamlOptions(tree: Tree | undefined): readonly DecisionOption[] {
  const list = tree === undefined ? undefined : nodeAt(tree, ['options']);
  if (list?.kind !== 'list') return [];
  return list.items.map((item): DecisionOption => {
    const name = item.kind === 'scalar' ? String(item.value ?? '') : text(nodeAt(item, ['name']));
    const good = strings(nodeAt(item, ['good']));
    const bad = strings(nodeAt(item, ['bad']));
    const because = strings(nodeAt(item, ['because']));
    return {
      name,
      span: item.kind === 'scalar' ? item.span : (nodeAt(item, ['name'])?.span ?? item.span),
      ...argued([
        ...good.map(({ span }): OptionReason => ({ side: 'good', span })),
        ...bad.map(({ span }): OptionReason => ({ side: 'bad', span })),
        // The schema's `because` says why an option was not chosen.
        ...because.map(({ span }): OptionReason => ({ side: 'bad', span })),
      ]),
      words: wordCount([...good, ...bad, ...because].map(text).join(' ')),
    };
  });
}

const text = (node: Tree | undefined): string => (node?.kind === 'scalar' ? String(node.value ?? '') : '');

/** The texts that are filled in. */
function strings(node: Tree | undefined): readonly Tree[] {
  const all = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
  return all.filter((one) => text(one) !== '');
}
