import type { Span } from '../base/span.ts';
import type { DecisionRecord, Section, SectionRole } from '../model/adr.ts';
import { type Line, linesOf } from './lines.ts';
import { argumentSide } from './options.ts';
import { lowerCase } from './wording.ts';

/** A sentence of a record, on one line, and where it stands. */
export interface Statement {
  readonly text: string;
  readonly span: Span;
}

/** What gets better and what gets worse, in a record's own sentences. */
export interface Consequences {
  readonly positive: readonly Statement[];
  readonly negative: readonly Statement[];
  readonly neutral: readonly Statement[];
}

/** How people say that something got worse. */
const COST =
  /\b(?:bad|negative|drawbacks?|downsides?|risks?|costs?|harder|slower|however|but|stale|lose[sn]?|losing|loss|complex(?:ity)?|overhead|more (?:work|effort|code|memory|operations|to)|(?:one|another) more|extra|additional|must now|need(?:s)? to|no longer|cannot|can't|lock-in|maintain|maintenance|difficult|burden|another service|trade-?offs?|at the expense|price)\b|nachteil|risiko|inconvénient|desventaja|desvantagem|단점|위험|欠点|デメリット/i;

const ACCEPTED =
  /\btrade-?offs?\b|\baccept(?:s|ed|ing)? (?:that|the|a|an|this|some|up to|being|to)\b|\bin (?:exchange|return) for\b|\bat the (?:cost|expense|price) of\b|\bgiv(?:e|es|ing) up\b|\bsacrific|\bwe can live with\b|\bgained .{0,60}\bfor\b|in kauf|compromis|kompromiss/i;

const REVERSIBLE =
  /\b(?:ir)?reversib|\brevers(?:e|es|ing) (?:this|the|it)\b|\broll(?:ed|ing)? ?back\b|\bundo\b|\bmigrat(?:e|ing|ion) (?:away|back)\b|\bswitch(?:ed|ing)? (?:back|away)\b|\bone-way door\b|\btwo-way door\b|\b(?:easy|hard|difficult|costly|expensive) to (?:change|replace|remove|reverse|undo|revert)\b|umkehrbar|réversible|가역|可逆/i;

const REVISIT =
  /\brevisit|\breconsider|\bre-?evaluat|\breview (?:this|the decision|again|in|when|after|by)\b|\b(?:once|when|if|until) .{0,80}\b(?:exceeds?|grows?|reaches|drops?|falls?|rises?|passes|outgrows?|more than|over \d|above \d|below \d)\b|재검토|見直/i;

const BECAUSE =
  /\bbecause\b|\bsince\b|\bso that\b|\bin order to\b|\bdue to\b|\bas (?:it|this|they|we)\b|\bto (?:achieve|avoid|keep|reduce|cut)\b|\bweil\b|\bdamit\b|parce que|\bporque\b|ため|때문/i;

/** "Good, because", `negative: []`: a label that nothing follows. */
const LABEL_ALONE = /^[*_]{0,3}\p{L}{2,12}[*_]{0,3}[,:]?(?:\s?because)?[\s[\]….*_-]*$/iu;

/** What was given up for what: a section of that name, else the sentences that say so. */
export const tradeOffOf = (record: DecisionRecord): readonly Statement[] =>
  stated(record, 'trade-off', ACCEPTED);

/** How hard the decision is to take back. */
export const reversibilityOf = (record: DecisionRecord): readonly Statement[] =>
  stated(record, 'reversibility', REVERSIBLE);

/** What would make the team decide again. */
export const revisitOf = (record: DecisionRecord): readonly Statement[] => stated(record, 'revisit', REVISIT);

/** The sentences of a decision that give a reason. */
export const reasonsIn = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ text }) => BECAUSE.test(text));

function stated(record: DecisionRecord, role: SectionRole, wording: RegExp): readonly Statement[] {
  const own = sectionStatements(record, role);
  if (own.length > 0) return own;
  return bodyOf(record).filter(({ text }) => wording.test(text));
}

/** The sentences under every section of a role, headings of sections below them left out. */
export function sectionStatements(record: DecisionRecord, role: SectionRole): readonly Statement[] {
  return record.sections
    .filter((section) => section.role === role)
    .flatMap((section) => ownStatements(record, section));
}

function bodyOf(record: DecisionRecord): readonly Statement[] {
  const from = record.frontMatter?.end ?? 0;
  const headings = new Set(record.sections.map(({ span }) => span.start));
  return statementsIn(record.plain, { start: from, end: record.plain.length }).filter(
    ({ span }) => !headings.has(span.start),
  );
}

/**
 * The consequences a record states, by side: what it calls good or bad, what stands under such a heading, and else
 * by whether the sentence speaks of a cost.
 */
export function consequencesOf(record: DecisionRecord): Consequences {
  const sides: Record<Side, Statement[]> = { positive: [], negative: [], neutral: [] };
  for (const section of record.sections) {
    if (section.role !== 'consequences') continue;
    const heading = headingSide(section);
    for (const statement of ownStatements(record, section)) {
      if (LABEL_ALONE.test(statement.text)) continue;
      sides[saidSide(statement.text) ?? heading ?? sideOfCost(statement.text)].push(statement);
    }
  }
  return sides;
}

type Side = keyof Consequences;

/** What a statement calls itself: "Neutral, because …", "Bad: …". */
function saidSide(text: string): Side | undefined {
  if (/^[*_`\s]{0,6}neutral\b/i.test(text)) return 'neutral';
  const side = argumentSide(text);
  return side === undefined ? undefined : side === 'good' ? 'positive' : 'negative';
}

const sideOfCost = (text: string): Side => (COST.test(text) ? 'negative' : 'positive');

function headingSide({ text }: Section): Side | undefined {
  const words = lowerCase(text).split(/[^\p{L}]+/u);
  if (words.some((word) => ['negative', 'risks', 'drawbacks', 'nachteile', 'costs'].includes(word)))
    return 'negative';
  if (words.includes('positive') || words.includes('benefits')) return 'positive';
  return words.includes('neutral') ? 'neutral' : undefined;
}

function ownStatements(record: DecisionRecord, section: Section): readonly Statement[] {
  const next = record.sections.find(({ span }) => span.start > section.span.start);
  const lineOfNext =
    next === undefined ? section.body.end : record.plain.lastIndexOf('\n', next.span.start) + 1;
  const end = Math.min(section.body.end, Math.max(section.body.start, lineOfNext));
  return statementsIn(record.plain, { start: section.body.start, end });
}

/** The sentences of a stretch of text, list items and wrapped lines told apart; tables and rules are none. */
export function statementsIn(plain: string, span: Span): readonly Statement[] {
  const statements: Statement[] = [];
  let block: { start: number; end: number } | undefined;
  const close = (): void => {
    if (block !== undefined) statements.push(...sentencesOf(plain, block));
    block = undefined;
  };
  for (const line of linesOf(plain.slice(span.start, span.end))) {
    const marker = MARKER.exec(line.text.slice(0, 200))?.[0] ?? '';
    if (!SAYS.test(line.text) || /^\s{0,3}\|/.test(line.text)) {
      close();
      continue;
    }
    if (marker.trim() !== '') close();
    const end = span.start + line.end;
    block = { start: block?.start ?? placeOf(line, marker, span), end };
    if (/^\s{0,3}#{1,6}\s/.test(line.text)) close();
  }
  close();
  return statements;
}

const MARKER = /^\s{0,12}(?:(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s)?|>\s?|#{1,6}\s+)?/;
const SAYS = /[\p{L}\p{N}]/u;

const placeOf = (line: Line, marker: string, span: Span): number => span.start + line.start + marker.length;

/** A block's sentences: they end at `.`, `!` or `?` before white space. */
function sentencesOf(plain: string, block: Span): readonly Statement[] {
  const text = plain.slice(block.start, block.end);
  const found: Statement[] = [];
  let from = 0;
  const add = (to: number): void => {
    const piece = text.slice(from, to);
    const start = block.start + from + (piece.length - piece.trimStart().length);
    const words = piece.replace(/\s+/g, ' ').trim();
    if (SAYS.test(words)) found.push({ text: words, span: { start, end: start + piece.trim().length } });
    from = to;
  };
  for (const end of text.matchAll(/[.!?][)"'”’*_]{0,3}(?=\s)/g)) add(end.index + end[0].length);
  add(text.length);
  return found;
}
