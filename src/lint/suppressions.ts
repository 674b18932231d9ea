import { compareFindings, type Edit, type Finding } from '../base/finding.ts';
import { matchesGlob } from '../base/glob.ts';
import type { Span } from '../base/span.ts';
import { suggest } from '../base/suggest.ts';
import type { Source } from '../model/source.ts';
import { type Comment, commentsOf } from '../read/comments.ts';
import { listed } from '../read/shape.ts';
import { RULE_FAILED } from './engine.ts';
import { KNOWN_RULES } from './known-rules.ts';
import type { Profile } from './profile.ts';
import {
  SUPPRESSION_RULES,
  type SuppressionRule,
  UNKNOWN,
  UNUSED,
  WITHOUT_REASON,
} from './suppression-rules.ts';

const KINDS = ['sdx-disable-next-line', 'sdx-disable-line', 'sdx-disable', 'sdx-enable'] as const;
type Kind = (typeof KINDS)[number];

/** A comment that switches rules off, or on again. */
interface Suppression {
  readonly kind: Kind;
  readonly comment: Comment;
  /** Ids and areas (`slo/*`), with their places. */
  readonly rules: readonly NamedRule[];
  readonly reason: string;
  /** The lines it covers, from 1. */
  readonly from: number;
  to: number;
}

interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

/** What is left of a document's findings, and how many its comments have switched off. */
export interface Unsuppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

/**
 * Takes away the findings that comments in the document switch off, and adds what is wrong with these comments:
 * those that name no rule, give no reason, or have nothing to switch off. A rule that did not run here may well
 * have found something, so nothing is said about it.
 */
export function withoutSuppressed(
  source: Source,
  findings: readonly Finding[],
  profile: Pick<Profile, 'uses'>,
): Unsuppressed {
  const comments = commentsOf(source.text, source.syntax, 'sdx-');
  if (comments.length === 0) return { findings, suppressed: 0 };
  const problems: Finding[] = [];
  const say = (
    rule: SuppressionRule,
    span: Span,
    more: Pick<Finding, 'message' | 'advice' | 'fix'>,
  ): void => {
    const use = profile.uses.get(rule.id);
    if (use !== undefined) problems.push({ rule: rule.id, severity: use.severity, span, ...more });
  };
  const suppressions = readAll(source, comments, say);
  const used = new Set<NamedRule>();
  const kept = findings.filter((finding) => {
    const by = suppressorsOf(finding, source, suppressions);
    for (const rule of by) used.add(rule);
    return by.length === 0;
  });
  for (const one of suppressions) {
    if (one.comment.quoted) continue;
    if (one.reason === '' && one.kind !== 'sdx-enable') say(WITHOUT_REASON, one.comment.span, NO_REASON);
    sayUnused(one, suppressions, used, source, profile, say);
  }
  return {
    findings: [...kept, ...problems].sort(compareFindings),
    suppressed: findings.length - kept.length,
  };
}

type Say = (rule: SuppressionRule, span: Span, more: Pick<Finding, 'message' | 'advice' | 'fix'>) => void;

const NO_REASON = {
  message: 'This comment switches off a rule and does not say why.',
  advice: 'Add the reason after `--`: what makes the finding right to live with, and until when.',
};

function readAll(source: Source, comments: readonly Comment[], say: Say): readonly Suppression[] {
  const suppressions: Suppression[] = [];
  for (const comment of comments) {
    // In a fenced block it may be there to show what it looks like.
    const one = read(source, comment, comment.quoted ? () => {} : say);
    if (one === undefined) continue;
    if (one.kind === 'sdx-enable') close(one, suppressions);
    suppressions.push(one);
  }
  return suppressions;
}

/** `sdx-enable` ends what was switched off above it: the rules it names, or all. */
function close(enable: Suppression, above: readonly Suppression[]): void {
  for (const open of above) {
    if (open.kind !== 'sdx-disable' || open.to !== Number.POSITIVE_INFINITY) continue;
    const meant =
      enable.rules.length === 0 || open.rules.some(({ id }) => enable.rules.some((rule) => rule.id === id));
    if (meant) open.to = enable.from;
  }
}

function read(source: Source, comment: Comment, say: Say): Suppression | undefined {
  const [, word = '', rest = ''] = /^(sdx-[\w-]{0,40})(.*)$/s.exec(comment.text) ?? [];
  if (word === '') return undefined;
  const kind = KINDS.find((each) => each === word);
  if (kind === undefined) {
    const near = suggest(word, KINDS);
    if (near === undefined && !/^sdx-(?:dis|en)able/.test(word)) return undefined;
    const meant = near === undefined ? '' : ` - did you mean \`${near}\`?`;
    say(UNKNOWN, comment.span, {
      message: `\`${word}\` switches nothing off${meant === '' ? '.' : meant}`,
      advice: `There are ${listed(
        KINDS.map((each) => `\`${each}\``),
        'and',
      )}.`,
    });
    return undefined;
  }
  const [, list = '', reason = ''] = /^(.*?)(?:\s(?:--|—)\s?(.*))?$/s.exec(rest) ?? [];
  const rules = named(source, comment, list);
  if (rules.length === 0 && kind !== 'sdx-enable') {
    say(UNKNOWN, comment.span, {
      message: 'This comment names no rule to switch off, so it switches off none.',
      advice: `Name the rule, as in \`${kind} slo/perfect -- why\`.`,
    });
    return undefined;
  }
  const known = rules.filter((rule) => isKnown(rule.id) || sayUnknown(rule, say));
  const { line } = source.lines.position(comment.span.start);
  const span = linesOf(kind, line, comment, source);
  return { kind, comment, rules: known, reason: reason.trim(), ...span };
}

/** The names before the reason, each with its place. */
function named(source: Source, { span }: Comment, list: string): readonly NamedRule[] {
  if (list.trim() === '') return [];
  const written = source.text.slice(span.start, span.end);
  const offset = Math.max(0, written.indexOf(list.trimEnd()));
  return [...list.matchAll(/[^\s,]+/g)].map((match) => {
    const start = span.start + offset + match.index;
    return { id: match[0], span: { start, end: start + match[0].length } };
  });
}

function isKnown(id: string): boolean {
  if (!id.endsWith('/*')) return KNOWN_RULES.has(id);
  return [...KNOWN_RULES.keys()].some((rule) => matchesGlob(id, rule));
}

function sayUnknown({ id, span }: NamedRule, say: Say): false {
  const near = suggest(id, KNOWN_RULES.keys());
  say(UNKNOWN, span, {
    message: `There is no rule \`${id.slice(0, 60)}\` to switch off${near === undefined ? '.' : ` - did you mean \`${near}\`?`}`,
    advice: 'Correct its name, or remove it.',
    ...(near === undefined ? {} : { fix: [{ span, text: near }] }),
  });
  return false;
}

function linesOf(kind: Kind, line: number, comment: Comment, source: Source): { from: number; to: number } {
  if (kind === 'sdx-disable-line') return { from: line, to: line };
  if (kind === 'sdx-enable') return { from: line, to: line };
  if (kind === 'sdx-disable') return { from: line, to: Number.POSITIVE_INFINITY };
  // Comments may stand above each other, and Markdown puts a blank line after one.
  let next = source.lines.position(comment.span.end).line + 1;
  while (next < source.lines.lineCount && isPassedOver(source.lines.lineText(next).trim(), source)) next++;
  return { from: next, to: next };
}

function isPassedOver(line: string, { syntax }: Source): boolean {
  if (line === '') return true;
  return syntax === 'yaml' ? line.startsWith('#') : /^<!--.*-->$/.test(line) || /^#+\s*sdx-/.test(line);
}

/** The names that switch a finding off. Nothing switches off what is said about comments, or about sdx itself. */
function suppressorsOf(
  finding: Finding,
  source: Source,
  suppressions: readonly Suppression[],
): readonly NamedRule[] {
  if (finding.rule === RULE_FAILED || SUPPRESSION_RULES.some(({ id }) => id === finding.rule)) return [];
  const { line } = source.lines.position(finding.span.start);
  return suppressions
    .filter(({ kind, from, to }) => kind !== 'sdx-enable' && from <= line && line <= to)
    .flatMap(({ rules }) => rules.filter(({ id }) => id === finding.rule || isArea(id, finding.rule)));
}

function isArea(pattern: string, rule: string): boolean {
  return pattern.endsWith('/*') && matchesGlob(pattern, rule);
}

function sayUnused(
  one: Suppression,
  all: readonly Suppression[],
  used: ReadonlySet<NamedRule>,
  source: Source,
  { uses }: Pick<Profile, 'uses'>,
  say: Say,
): void {
  if (one.kind === 'sdx-enable') {
    const ends = all.some(({ kind, to }) => kind === 'sdx-disable' && to === one.from);
    if (!ends)
      say(UNUSED, one.comment.span, {
        message: 'Nothing above is switched off that this comment could switch on again.',
        advice: 'Remove it, or name the rules as `sdx-disable` does.',
      });
    return;
  }
  const ran = (id: string): boolean => uses.has(id) || [...uses.keys()].some((rule) => isArea(id, rule));
  const idle = one.rules.filter((rule) => !used.has(rule) && ran(rule.id));
  if (idle.length === 0) return;
  const names = listed(
    idle.map(({ id }) => `\`${id}\``),
    'and',
  );
  const where =
    one.kind === 'sdx-disable'
      ? 'below'
      : one.kind === 'sdx-disable-line'
        ? 'on this line'
        : 'on the next line';
  const whole = idle.length === one.rules.length;
  const fix = whole ? removal(one, source) : undefined;
  say(UNUSED, one.comment.span, {
    message: `${names} ${idle.length === 1 ? 'finds' : 'find'} nothing ${where}, so this switches off nothing${whole ? '' : ' of it'}.`,
    advice: whole ? 'Remove the comment.' : 'Remove the name from the comment.',
    ...(fix === undefined ? {} : { fix }),
  });
}

/** Takes a comment away with what only it stood on; undefined where that could change what the text means. */
function removal({ kind, comment }: Suppression, source: Source): readonly Edit[] | undefined {
  if (kind === 'sdx-disable') return undefined;
  const { text, lines } = source;
  const first = lines.line(lines.position(comment.span.start).line);
  const number = lines.position(comment.span.end).line;
  const last = lines.line(number);
  const before = text.slice(first.start, comment.span.start);
  const after = text.slice(comment.span.end, last.end);
  if (after.trim() !== '') return undefined;
  if (before.trim() !== '') {
    return [{ span: { start: first.start + before.trimEnd().length, end: last.end }, text: '' }];
  }
  // In Markdown a comment alone may be what keeps two paragraphs apart.
  const above = first.start === 0 ? '' : lines.lineText(lines.position(first.start).line - 1).trim();
  const below = number >= lines.lineCount ? '' : lines.lineText(number + 1).trim();
  if (source.syntax === 'markdown' && above !== '' && below !== '') return undefined;
  const end = number >= lines.lineCount ? last.end : lines.line(number + 1).start;
  return [{ span: { start: first.start, end }, text: '' }];
}
