import type { Span } from '../../base/span.ts';
import { HEADINGS } from '../wording/headings.ts';
import { squash } from '../wording/words.ts';
import type { Block, HeadingBlock, ListItem, TextBlock } from './blocks.ts';
import type { Passage } from './passage.ts';

/** A heading and what stands below it; a bold line and a line with a colon before a list are headings too. */
export interface Section {
  readonly kind: 'heading' | 'bold' | 'lead';
  readonly level: number;
  readonly title: Passage;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly span: Span;
}

/** The blocks of a section, with those behind a lead-in as sections of their own. */
export interface Content {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

interface Draft {
  readonly heading: HeadingBlock | undefined;
  readonly blocks: Block[];
  readonly sections: Draft[];
}

/** The document as a tree of sections; its root has no title. */
export function sectionsOf(blocks: readonly (Block | HeadingBlock)[]): Content {
  const root: Draft = { heading: undefined, blocks: [], sections: [] };
  const open: Draft[] = [root];
  for (const block of blocks) {
    if (block.type !== 'heading') {
      open.at(-1)?.blocks.push(block);
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.heading?.depth ?? 0) >= block.depth) open.pop();
    const draft: Draft = { heading: block, blocks: [], sections: [] };
    open.at(-1)?.sections.push(draft);
    open.push(draft);
  }
  return contentOf(root);
}

function contentOf(draft: Draft): Content {
  const lifted = liftLeads(draft.blocks);
  const sections = draft.sections.map((child): Section => {
    const content = contentOf(child);
    const heading = child.heading;
    if (heading === undefined) throw new Error('only the root has no heading');
    return { kind: 'heading', level: heading.depth, title: heading.passage, span: heading.span, ...content };
  });
  return { blocks: lifted.blocks, sections: [...lifted.sections, ...sections] };
}

/**
 * A page that is one list, each of its items a part with its content below it, is an outline: the items are
 * headings.
 */
export function outlined(content: Content): Content {
  const isPart = ({ passage, blocks }: ListItem): boolean =>
    blocks.length > 0 && meaningOf(passage)?.exact === true;
  if (content.sections.some((section) => section.kind === 'heading')) return content;
  const outline = content.blocks.find(
    (block) => block.type === 'list' && block.items.filter(isPart).length > 1,
  );
  if (outline?.type !== 'list') return content;
  const parts = outline.items.filter((item) => item.blocks.length > 0);
  // "SLO: 99.9 %" among them is a line, and not the end of the outline.
  const lines = outline.items.filter((item) => item.blocks.length === 0);
  if (lines.length * 2 > parts.length) return content;
  const sections = parts.map(
    ({ passage, blocks, span }): Section => ({
      kind: 'heading',
      level: 2,
      title: leadTitle(passage),
      span,
      ...liftLeads(blocks),
    }),
  );
  const left = lines.length === 0 ? [] : [{ ...outline, items: lines }];
  return {
    blocks: content.blocks.flatMap((block): readonly Block[] => (block === outline ? left : [block])),
    sections: [...sections, ...content.sections],
  };
}

const BOLD_LINE = /^(?:\*\*[^*\n]{0,79}[^*\n.!?]\*\*|__[^_\n]{0,79}[^_\n.!?]__):?$/;

/**
 * A line all in bold leads everything up to the next such line; a short line that ends in a colon leads the
 * list, table or code block right after it.
 */
export function liftLeads(blocks: readonly Block[]): Content {
  const plain: Block[] = [];
  const sections: Section[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    if (block.type === 'text' && BOLD_LINE.test(block.passage.text)) {
      const below: Block[] = [];
      // "**Constraints:**" is one label among others; "**API server**" has labels below it.
      const label = block.passage.text.includes(':');
      const ends = (next: Block): boolean => isBoldLine(next) || (label && startsWithLabel(next));
      for (let next = blocks[i + 1]; next !== undefined && !ends(next); next = blocks[i + 1]) {
        below.push(next);
        i++;
      }
      sections.push({
        kind: 'bold',
        level: 7,
        title: leadTitle(block.passage),
        span: block.span,
        ...liftLeads(below),
      });
      continue;
    }
    const next = blocks[i + 1];
    const lead = block.type === 'text' && next !== undefined ? leadIn(block, next) : undefined;
    if (lead === undefined || next === undefined) plain.push(block);
    else {
      if (lead.before !== undefined) plain.push(lead.before);
      const title = leadTitle(lead.title);
      sections.push({ kind: 'lead', level: 8, title, blocks: [next], sections: [], span: title.span });
      i++;
    }
  }
  return { blocks: plain, sections };
}

function isBoldLine(block: Block): boolean {
  return block.type === 'text' && BOLD_LINE.test(block.passage.text);
}

function startsWithLabel(block: Block): boolean {
  return (
    block.type === 'text' && /^(?:\*\*|__)[^*_\n]{1,80}(?::(?:\*\*|__)|(?:\*\*|__):)/.test(block.passage.text)
  );
}

function leadTitle(passage: Passage): Passage {
  const title = passage.trim().text.endsWith(':')
    ? passage.trim().slice(0, passage.trim().text.length - 1)
    : passage;
  const inner = title.unwrapped();
  return inner.text.endsWith(':') ? inner.slice(0, inner.text.length - 1).trim() : inner;
}

function leadIn(
  block: TextBlock,
  next: Block,
): { readonly title: Passage; readonly before: TextBlock | undefined } | undefined {
  if (next.type !== 'list' && next.type !== 'table' && next.type !== 'code') return undefined;
  const { passage } = block;
  const from = passage.text.lastIndexOf('\n') + 1;
  const line = passage.slice(from).trim();
  if (!/:(?:\*\*|__|\*|_)?$/.test(line.text) || line.text.length > 90) return undefined;
  const words = line.text.split(/\s+/).length;
  const bold = /^(?:\*\*|__)/.test(line.text);
  if (words > (bold ? 12 : 9) || /[.?!;]\s/.test(line.text)) return undefined;
  const before = from === 0 ? undefined : passage.slice(0, from).trim();
  return { title: line, before: before && { type: 'text', passage: before, span: before.span } };
}

/** What a heading stands for: a key of `HEADINGS`, or one item of a part ("Use case: reading a paste"). */
export interface Meaning {
  readonly target: string;
  /** Where the title goes on to name the one thing below: "Flow: redirect". */
  readonly item?: Passage;
  /** The whole heading is the wording, nothing around it. */
  readonly exact: boolean;
}

let table: ReadonlyMap<string, string> | undefined;

function headings(): ReadonlyMap<string, string> {
  if (table !== undefined) return table;
  const known = new Map<string, string>();
  for (const [target, wordings] of Object.entries(HEADINGS)) {
    for (const words of wordings) if (!known.has(squash(words))) known.set(squash(words), target);
  }
  table = known;
  return known;
}

/** Headings that name a part in the singular and then the item: what is below is one item of that part. */
const ITEM_HEADING: ReadonlyMap<string, string> = new Map([
  ['usecase', 'flows'],
  ['flow', 'flows'],
  ['userstory', 'flows'],
  ['userflow', 'flows'],
  ['component', 'components'],
  ['service', 'components'],
  ['bottleneck', 'bottlenecks'],
  ['decision', 'tradeoffs'],
  ['tradeoff', 'tradeoffs'],
  ['failure', 'failures'],
  ['failuremode', 'failures'],
  ['slo', 'slos'],
  ['entity', 'data'],
  ['table', 'data'],
]);

const NUMBERING =
  /^(?:(?:step|part|section|chapter|phase|schritt|teil)\s+)?(?:§\s?)?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,5}(?=[.):])|[A-Z](?=[.):]))(?:[.):]|\s[–—-])*\s+/i;

/** The title without numbering, emoji and closing punctuation. */
export function bareTitle(title: Passage): Passage {
  let words = title.plain().trim();
  const symbols = /^[^\p{L}\p{N}§`([{]+/u.exec(words.text);
  if (symbols !== null) words = words.slice(symbols[0].length);
  const number = NUMBERING.exec(words.text.slice(0, 60));
  if (number !== null && number[0].length < words.text.length) words = words.slice(number[0].length);
  const end = /[^\p{L}\p{N})\]}%+]{1,10}$/u.exec(words.text.slice(-10));
  return (end === null ? words : words.slice(0, words.text.length - end[0].length)).trim();
}

export function meaningOf(title: Passage): Meaning | undefined {
  const bare = bareTitle(title);
  const words = bare.line;
  if (words === '' || words.length > 120) return undefined;
  const whole = headings().get(squash(words));
  if (whole !== undefined) return { target: whole, exact: true };
  const colon = words.indexOf(':');
  if (colon > 0) {
    const part = ITEM_HEADING.get(squash(words.slice(0, colon)));
    if (part !== undefined) return { target: part, item: bare.slice(colon + 1).trim(), exact: true };
  }
  for (const form of forms(words)) {
    const target = headings().get(squash(form));
    if (target !== undefined) return { target, exact: true };
  }
  const target = pieces(words) ?? joined(words) ?? contained(words);
  return target === undefined ? undefined : { target, exact: false };
}

const AROUND =
  /^(?:the|our|your|my|a|an|proposed|initial|overall|final|basic|main|key|core|system|some|detailed|full)\s+|\s+(?:section|overview|details|discussion|considerations|analysis|summary|list|catalogue)$/i;

function* forms(words: string): Generator<string> {
  let form = words.replace(/\s*\([^()]{0,80}\)/g, '').trim();
  for (let i = 0; i < 4; i++) {
    if (form !== words) yield form;
    const shorter = form.replace(AROUND, '').trim();
    if (shorter === form || shorter === '') break;
    form = shorter;
  }
}

/** "Architecture: the big picture", "Bottlenecks of the first version". */
function pieces(words: string): string | undefined {
  const bracket = /\(([^()]{2,60})\)/.exec(words)?.[1];
  const parts = [
    ...words.split(/:\s+|\s[–—-]\s/),
    ...(bracket === undefined ? [] : [bracket]),
    words.replace(/\s(?:for|of|in|at)\s.*$/i, ''),
  ];
  for (const part of parts) {
    const target = part === words ? undefined : headings().get(squash(part));
    if (target !== undefined) return target;
  }
  return undefined;
}

/** "Goals and non-goals", "Monitoring & alerting": what the words on both sides share. */
function joined(words: string): string | undefined {
  const parts = words
    .split(/\s*(?:,|&|\/|\+|\sand\s|\sund\s|\sy\s|\set\s)\s*/i)
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 5) return undefined;
  const targets = parts.map((part) => headings().get(squash(part)));
  const known = targets.filter((target) => target !== undefined && target !== 'prose' && target !== 'scope');
  const [first] = known;
  if (first === undefined) return undefined;
  if (known.every((target) => target === first)) return first;
  const family = first.split('.')[0] ?? first;
  return known.every((target) => target?.split('.')[0] === family) ? family : first;
}

/** Words that mean one part wherever they stand in a heading. */
const TELLING: ReadonlySet<string> = new Set(
  [
    'bottlenecks',
    'tradeoffs',
    'slos',
    'alternatives',
    'requirements',
    'components',
    'assumptions',
    'constraints',
    'observability',
  ].map(squash),
);

/** The longest known wording inside a short heading: "Rough capacity estimation for year one". */
function contained(words: string): string | undefined {
  const tokens = words.split(/\s+/);
  if (tokens.length > 8) return undefined;
  for (let length = Math.min(5, tokens.length - 1); length > 0; length--) {
    for (let from = 0; from + length <= tokens.length; from++) {
      const phrase = squash(tokens.slice(from, from + length).join(' '));
      const target = headings().get(phrase);
      if (target === undefined || target === 'prose' || target === 'scope') continue;
      if (length > 1 || TELLING.has(phrase)) return target;
    }
  }
  return undefined;
}

/** What stands in the place of a value: words on the label's own line, and the blocks and sections below. */
export interface Body {
  readonly lead?: Passage;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly span: Span;
}

export function bodyOf(blocks: readonly Block[], span: Span, lead?: Passage): Body {
  const content = liftLeads(blocks);
  return lead === undefined || lead.isEmpty ? { ...content, span } : { ...content, span, lead };
}

export function sectionBody(section: Section): Body {
  return { blocks: section.blocks, sections: section.sections, span: section.title.span };
}
