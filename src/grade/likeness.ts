import type { Design } from '../model/design.ts';
import { type Step, stepsIn } from '../model/steps.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';

/**
 * What is left of a design when its names and sentences are taken away: two with different names and other words have
 * the same marks where one was made from the other. Both are hashes in rising order, so that they are small and compared
 * in one go.
 */
export interface Marks {
  /** Numbers with where they stand, those left out that the problem gives or that anybody writes. */
  readonly numbers: Uint32Array;
  /** Which kinds of parts there are, what is said of each, and the ways of flows through kinds. */
  readonly forms: Uint32Array;
}

/** Fields whose value is one of a few words of the format. */
const WORDS: ReadonlySet<string> = new Set([
  'kind',
  'model',
  'partition',
  'sli',
  'strategy',
  'class',
  'op',
  'delivery',
]);

/** Parts that are maps by names of the author. */
const NAMED: ReadonlySet<string> = new Set([
  'inputs',
  'estimates',
  'data',
  'components',
  'flows',
  'slos',
  'calls',
]);

/** What names a document, and nothing in it. */
const HEAD: ReadonlySet<string> = new Set(['sdx', 'title', 'scenario', 'status', 'summary']);

/** Far more than a design has; what comes after is not compared. */
const MOST = 4000;

/**
 * @param scenario the problem that the design solves: numbers that it gives are no marks. Where it is not known, none of
 * the inputs are, because what a problem gives stands there.
 */
export function marksOf(design: Design, scenario: ScenarioDocument | undefined): Marks {
  const found: Found = { numbers: new Set(), forms: new Set(), given: givenNumbers(scenario) };
  for (const [part, value] of Object.entries(design.document))
    if (!HEAD.has(part) && (part !== 'inputs' || scenario !== undefined)) collect(value, part, part, found);
  const kindOf = (id: string): string => design.components.get(id)?.kind ?? '';
  for (const { steps } of design.flows.values()) {
    const way = [...kinds(steps, kindOf)];
    for (let i = 0; i + 2 < way.length; i++) found.forms.add(`way ${way.slice(i, i + 3).join('>')}`);
  }
  return { numbers: hashed(found.numbers), forms: hashed(found.forms) };
}

/** The numbers that a scenario gives in its facts, its brief and its answers. */
function givenNumbers(scenario: ScenarioDocument | undefined): ReadonlySet<string> {
  if (scenario === undefined) return new Set();
  const { givens, brief, questions = [] } = scenario;
  const texts = [
    ...Object.values(givens).map(({ value }) => value),
    brief,
    ...questions.map(({ answer }) => answer),
  ];
  return new Set(texts.flatMap((text) => numbersIn(text)));
}

interface Found {
  readonly numbers: Set<string>;
  readonly forms: Set<string>;
  readonly given: ReadonlySet<string>;
}

function collect(value: unknown, key: string, at: string, found: Found): void {
  if (found.numbers.size + found.forms.size >= MOST) return;
  if (typeof value !== 'object' || value === null) {
    const text = String(value);
    if (WORDS.has(key)) found.forms.add(`${at}=${text}`);
    for (const number of numbersIn(text))
      if (!COMMON.has(number) && !found.given.has(number)) found.numbers.add(`${at}=${number}`);
    return;
  }
  const entries = Object.entries(value);
  const nameless = Array.isArray(value) || NAMED.has(key);
  if (!nameless && entries.length > 2) found.forms.add(`${at} has ${Object.keys(value).sort().join()}`);
  for (const [name, inside] of entries)
    collect(inside, nameless ? '' : name, nameless ? at : `${at}.${name}`, found);
}

/** Numbers that any two designs may have in common. */
const COMMON: ReadonlySet<string> = new Set(
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 24, 30, 50, 60, 90, 95, 99, 99.9, 100, 200, 500, 1000].map(
    String,
  ),
);

const SCALE: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12, bn: 1e9 };

/** Text of a field beyond this holds no number of its own. */
const LONGEST = 4000;

/** The numbers of a text without their units, to four digits: `2k req/s` has 2000. */
export function numbersIn(text: string): readonly string[] {
  const found = text
    .slice(0, LONGEST)
    .matchAll(/(?<![\p{L}\d_.])(\d[\d_,]*(?:\.\d+)?)\s?(bn|[kKMGT](?!\p{L}))?/gu);
  return [...found].map(([, digits = '', scale = '']) => {
    const value = Number(digits.replace(/[_,]/g, '')) * (SCALE[scale] ?? 1);
    return String(Number(value.toPrecision(4)));
  });
}

/** A way through kinds of components, and how it parts. */
function* kinds(steps: readonly Step[], kindOf: (id: string) => string): Generator<string> {
  for (const step of steps) {
    if (step.kind === 'call') yield `${kindOf(step.component)}${step.op === 'write' ? ' write' : ''}`;
    else yield step.kind === 'try' ? `try ${kindOf(step.component)}` : step.kind;
    for (const inside of stepsIn<Step>(step)) yield* kinds(inside, kindOf);
  }
}

function hashed(marks: ReadonlySet<string>): Uint32Array {
  return Uint32Array.from(new Set([...marks].map(hashOf))).sort();
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Marks as text, to be kept in results; `marksFrom` reads it. */
export function marksText({ numbers, forms }: Marks): string {
  const hex = (hashes: Uint32Array): string =>
    [...hashes].map((hash) => hash.toString(16).padStart(8, '0')).join('');
  return `${hex(numbers)}.${hex(forms)}`;
}

export function marksFrom(text: string): Marks {
  const [numbers = '', forms = ''] = text.split('.');
  const hashes = (hex: string): Uint32Array =>
    Uint32Array.from(hex.match(/.{8}/g) ?? [], (hash) => Number.parseInt(hash, 16)).sort();
  return { numbers: hashes(numbers), forms: hashes(forms) };
}
