import type { RecordSyntax, Section, SectionRole } from '../model/adr.ts';
import type { Line } from './lines.ts';
import { sectionRole } from './wording.ts';

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the body begins. */
  readonly after: number;
  /** Where the heading's first line begins. */
  readonly from: number;
}

/** The sections of a text whose code is blanked out, in its order; `from` is where front matter has ended. */
export function sectionsOf(lines: readonly Line[], syntax: RecordSyntax, from: number): readonly Section[] {
  const headings = syntax === 'rst' ? underlined(lines, from) : markedUp(lines, syntax, from);
  const end = lines.at(-1)?.end ?? 0;
  const ends = endsOf(headings, end);
  return headings.map((heading, index): Section => {
    const role = roleOf(heading.text);
    return {
      level: heading.level,
      text: heading.text,
      span: { start: heading.start, end: heading.end },
      body: { start: heading.after, end: Math.max(heading.after, ends[index] ?? end) },
      ...(role === undefined ? {} : { role }),
    };
  });
}

const roleOf = (text: string): SectionRole | undefined => sectionRole(text.slice(0, 120));

/** A section ends where the next one of its level or a higher one begins: one pass from the back with a stack. */
function endsOf(headings: readonly Heading[], end: number): readonly number[] {
  const ends: number[] = [];
  const open: Heading[] = [];
  for (let i = headings.length - 1; i >= 0; i--) {
    const heading = headings[i] as Heading;
    while (open.length > 0 && (open.at(-1) as Heading).level > heading.level) open.pop();
    ends[i] = open.at(-1)?.from ?? end;
    open.push(heading);
  }
  return ends;
}

function markedUp(lines: readonly Line[], syntax: RecordSyntax, from: number): readonly Heading[] {
  const headings: Heading[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.start < from) continue;
    const next = lines[i + 1];
    const marked = (syntax === 'asciidoc' ? /^(={1,6}|#{1,6})[ \t]+/ : /^ {0,3}(#{1,6})(?:[ \t]+|$)/).exec(
      line.text,
    );
    if (marked !== null) {
      const found = inner(line, marked[0].length, true);
      headings.push({
        level: (marked[1] ?? '').length,
        ...found,
        after: next?.start ?? line.end,
        from: line.start,
      });
      continue;
    }
    if (syntax !== 'markdown' || next === undefined || line.text.trim() === '') continue;
    const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(next.text)?.[1];
    if (under === undefined || (under[0] === '-' && under.length < 2)) continue;
    const previous = lines[i - 1];
    // A setext heading is one line of words here: lists, tables and paragraphs above a rule are none.
    if (
      /^\s*(?:[-*+>|]|\d+[.)])/.test(line.text) ||
      (previous !== undefined && previous.start >= from && previous.text.trim() !== '')
    )
      continue;
    headings.push({
      level: under[0] === '=' ? 1 : 2,
      ...inner(line, 0, false),
      after: lines[i + 2]?.start ?? next.end,
      from: line.start,
    });
  }
  return headings;
}

/** reStructuredText: any line of punctuation as long as the title; levels in the order they first appear. */
function underlined(lines: readonly Line[], from: number): readonly Heading[] {
  const headings: Heading[] = [];
  const styles: string[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const under = lines[i + 1] as Line;
    if (line.start < from || line.text.trim() === '' || isRule(line.text)) continue;
    if (!isRule(under.text) || under.text.trimEnd().length < Math.min(line.text.trim().length, 80) * 0.6)
      continue;
    const over = i > 0 && isRule((lines[i - 1] as Line).text);
    const style = `${over ? 'over' : ''}${under.text[0]}`;
    if (!styles.includes(style)) styles.push(style);
    const start = over ? (lines[i - 1] as Line).start : line.start;
    const after = lines[i + 2]?.start ?? under.end;
    headings.push({ level: styles.indexOf(style) + 1, ...inner(line, 0, false), after, from: start });
  }
  return headings;
}

function isRule(text: string): boolean {
  const rule = text.trimEnd();
  if (rule.length < 3 || !/[=\-~^"'`#*+:._<>]/.test(rule.charAt(0))) return false;
  for (let i = 1; i < rule.length; i++) if (rule[i] !== rule[0]) return false;
  return true;
}

/**
 * The words of a heading line and where they stand. Closing marks are dropped where a blank stands before them, as
 * CommonMark has it: "C#" keeps its own.
 */
function inner(line: Line, skip: number, closed: boolean): { text: string; start: number; end: number } {
  const whole = line.text.slice(skip).trimEnd();
  const words = closed ? withoutClosing(whole) : whole;
  const text = words.trimStart();
  const start = line.start + skip + words.length - text.length;
  return { text, start, end: start + text.length };
}

function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && /[#=]/.test(text.charAt(end - 1))) end--;
  return end === 0 || /\s/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}
