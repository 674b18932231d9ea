import type { Span } from '../base/span.ts';
import type { DecisionOption, OptionReason, RecordSyntax, Section } from '../model/adr.ts';
import { type Line, lineStart, linesOf, narrowed } from './lines.ts';
import { ARGUMENT_WORDS } from './vocabulary.ts';
import { lowerCase, Phrases } from './wording.ts';

const argumentPhrases = new Phrases<'good' | 'bad'>(ARGUMENT_WORDS, (key) => key as 'good' | 'bad');

/** A list item with the lines that belong to it. */
export interface Item {
  readonly indent: number;
  readonly text: string;
  readonly span: Span;
}

/** The options a record considers, each with the arguments found for and against it. */
export function optionsOf(
  plain: string,
  sections: readonly Section[],
  syntax: RecordSyntax,
): readonly DecisionOption[] {
  const own = sections
    .filter((section) => section.role === 'options')
    .flatMap((section) => optionsIn(plain, section, sections, syntax));
  const listed = own.filter(
    (option, i) =>
      option.name !== '' && own.findIndex((other) => plainName(other.name) === plainName(option.name)) === i,
  );
  const details = sections
    .filter((section) => section.role === 'pros-and-cons')
    .flatMap((section) => subsections(section, sections).map((sub) => headed(plain, sub)))
    .filter((option) => option.name !== '');
  const numbered = sections.filter((section) =>
    /^(?:option|alternative)\s(?:#?\d|[a-e]\b)/i.test(section.text),
  );
  if (details.length > listed.length) return details;
  if (numbered.length > listed.length) return numbered.map((section) => headed(plain, section));
  return listed.map((option) => {
    const more = details.find((detail) => sameName(detail.name, option.name));
    if (more === undefined) return option;
    return {
      ...option,
      ...argued([...option.reasons, ...more.reasons]),
      words: option.words + more.words,
    };
  });
}

function optionsIn(
  plain: string,
  section: Section,
  sections: readonly Section[],
  syntax: RecordSyntax,
): readonly DecisionOption[] {
  const below = subsections(section, sections);
  const end = below[0]?.span.start ?? section.body.end;
  const own = itemsIn(plain, { start: section.body.start, end }, syntax);
  const top = Math.min(...own.map((item) => item.indent));
  const items = own.filter((item) => item.indent === top);
  const bold = items.length < 2 ? boldOptions(plain, { start: section.body.start, end }) : [];
  if (bold.length > items.length && bold.length > below.length) return bold;
  if (below.length >= 2 || (below.length === 1 && items.length < 2))
    return below.map((sub) => headed(plain, sub));
  return items.map((item, i) => {
    const following = items[i + 1];
    const next = following === undefined ? end : lineStart(plain, following.span.start);
    return weighedOption(plain, item, next, syntax);
  });
}

/** `**Option 1:** …` as a paragraph of its own. */
function boldOptions(plain: string, span: Span): readonly DecisionOption[] {
  return linesOf(plain.slice(span.start, span.end)).flatMap((line): DecisionOption[] => {
    const match = /^\s{0,3}(?:\*\*|__)([^*_]{2,120})(?:\*\*|__)/.exec(line.text);
    if (match === null) return [];
    const start = span.start + line.start;
    const end = span.start + line.end;
    const words = wordCount(line.text.slice(match[0].length));
    const reasons = words === 0 ? [] : [{ span: { start: start + match[0].length, end } }];
    return [{ name: (match[1] ?? '').trim(), span: { start, end }, ...argued(reasons), words }];
  });
}

const subsections = (section: Section, all: readonly Section[]): readonly Section[] =>
  all.filter(
    (s) =>
      s.span.start >= section.body.start && s.span.end <= section.body.end && s.level === section.level + 1,
  );

function headed(plain: string, section: Section): DecisionOption {
  return {
    name: section.text,
    span: section.span,
    ...argued(reasonsOf(plain, section.body, 'markdown')),
    words: wordCount(plain.slice(section.body.start, section.body.end)),
  };
}

function weighedOption(plain: string, item: Item, next: number, syntax: RecordSyntax): DecisionOption {
  const whole = plain.slice(item.span.start, next);
  const cut = whole.search(/[:;]\s|\s[-–—]\s|[.,]\s|\sbecause\s|\n/);
  const nameEnd = cut < 0 ? item.text.length : Math.min(cut, item.text.length);
  const name = item.text.slice(0, nameEnd);
  const reasons = reasonsOf(plain, { start: item.span.start + nameEnd, end: next }, syntax);
  const words = wordCount(whole.slice(nameEnd));
  return { name: name.replace(/[*_`]/g, '').trim(), span: item.span, ...argued(reasons), words };
}

/** The arguments with how many there are of each side. */
export function argued(reasons: readonly OptionReason[]): Pick<DecisionOption, 'good' | 'bad' | 'reasons'> {
  const count = (side: OptionReason['side']): number => reasons.filter((one) => one.side === side).length;
  return { good: count('good'), bad: count('bad'), reasons };
}

/** What a stretch of text says of an option: what stands before its list, and each item by its side. */
function reasonsOf(plain: string, span: Span, syntax: RecordSyntax): readonly OptionReason[] {
  const items = itemsIn(plain, span, syntax);
  const [first] = items;
  const until = first === undefined ? span.end : lineStart(plain, first.span.start);
  const lead = {
    start: narrowed(plain, { start: span.start, end: until }, /[\s:;,.–—*_-]/).start,
    end: until,
  };
  const before = wordCount(plain.slice(lead.start, lead.end)) > 0;
  const listed = items.map((item, i): OptionReason => {
    const side = argumentSide(item.text);
    const next = items[i + 1]?.span.start;
    const end = next === undefined ? span.end : lineStart(plain, next);
    return { ...(side === undefined ? {} : { side }), span: { start: item.span.start, end } };
  });
  return before ? [{ span: lead }, ...listed] : listed;
}

/** Whether a text begins by calling itself an argument for or against: "Good, because …", "Con: …". */
export function argumentSide(text: string): 'good' | 'bad' | undefined {
  return argumentPhrases.at(lowerCase(text.slice(0, 80)).replace(/^[*_`\s:]{1,6}/, ''), 0)?.value;
}

/** The list items of a stretch of text, in order, nested ones included. */
export function itemsIn(plain: string, span: Span, syntax: RecordSyntax): readonly Item[] {
  const items: Item[] = [];
  const marker =
    syntax === 'asciidoc' ? /^(\s*)([*\-.]{1,5}|\d{1,3}[.)])\s+/ : /^(\s*)([-*+•]|\d{1,3}[.)])\s+/;
  for (const line of linesOf(plain.slice(span.start, span.end))) {
    const match = marker.exec(line.text.slice(0, 200));
    if (match === null || (match[2] ?? '').length + 1 > line.text.length) continue;
    const indent =
      syntax === 'asciidoc' ? (match[2] ?? '').length : (match[1] ?? '').replace(/\t/g, '    ').length;
    items.push({ indent, ...itemText(line, match[0].length, span.start) });
  }
  return items;
}

function itemText(line: Line, skip: number, offset: number): { text: string; span: Span } {
  const text = line.text
    .slice(skip)
    .replace(/^\[[ xX]\]\s/, '')
    .trimEnd();
  const end = offset + line.start + line.text.trimEnd().length;
  return { text, span: { start: end - text.length, end } };
}

/** Words of prose, markup not counted. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

const plainName = (name: string): string =>
  lowerCase(name)
    .replace(/\[([^\]]{0,200})\]\([^)]{0,300}\)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function sameName(a: string, b: string): boolean {
  const [x, y] = [plainName(a), plainName(b)];
  return x !== '' && y !== '' && (x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `));
}

/** Where a sentence names an option (in letters and digits alone); -1 where it does not. */
export function namesOption(sentence: string, option: string): number {
  const name = plainName(option);
  return name === '' ? -1 : ` ${plainName(sentence)} `.indexOf(` ${name} `);
}
