import { listOf } from '../../model/design.ts';
import type { Path } from '../../model/path.ts';
import type { CatalogueDocument } from '../../schema/catalogue.ts';
import type { ScenarioDocument } from '../../schema/scenario.ts';
import type { AppliedCap } from '../caps.ts';
import type { GradeContext } from '../context.ts';
import type { Scenario } from '../variant.ts';
import type { RaisedNotice } from './notices.ts';

/** A number that is not to be believed without evidence. */
export interface Implausible {
  readonly at: Path;
  readonly says: string;
}

/** Evidence of a few words says where a number comes from; `yes` does not. */
const EVIDENCE_WORDS = 3;

/**
 * Capacities and availabilities over, and times under, what the catalogue thinks a node of that kind does, and without
 * stated evidence. What rests on them is worth little: a box that takes 1e9 req/s makes every design hold.
 */
export function implausible(context: GradeContext, catalogue: CatalogueDocument): readonly Implausible[] {
  const found: Implausible[] = [];
  for (const component of context.subject.components) {
    const bounds = component.kind === undefined ? undefined : catalogue.kinds[component.kind];
    if (bounds === undefined || hasEvidence(component.evidence)) continue;
    const time = typeof component.time === 'object' ? component.time.mean : component.time;
    const stated = { capacity: component.capacity, time, availability: component.availability };
    for (const field of ['capacity', 'time', 'availability'] as const) {
      const written = stated[field];
      const range = bounds[field];
      if (written === undefined || range === undefined) continue;
      const at = ['components', component.id, ...(written === component[field] ? [field] : [field, 'mean'])];
      if (!context.arithmetic.isOutside(at, flattering(field, range))) continue;
      const says = `${component.id}'s ${field} of ${written} is outside ${range}, what one ${component.kind} plausibly does (${bounds.year}); it needs \`evidence\``;
      found.push({ at, says });
    }
  }
  return found;
}

/** The side of a range on which a number makes a design look better than it is: the other one only costs its author. */
function flattering(field: 'capacity' | 'time' | 'availability', range: string): string {
  const [low = '', high = ''] = range.split('..');
  return field === 'time' ? `${low}..${LONG}` : `0..${high}`;
}

const LONG = '1000 years';

function hasEvidence(evidence: unknown): boolean {
  if (typeof evidence === 'string') return evidence.split(/\s+/).length >= EVIDENCE_WORDS;
  return typeof evidence === 'object' && evidence !== null && 'method' in evidence;
}

/** How far a design may differ from a given when the scenario doesn't say. */
const GIVEN_WITHIN = 1.5;

/** How much smaller than given a problem is another problem, and not a round number or an own reading of the brief. */
const SMALLER = 3;

/** The highest grade of a design that solves another problem than it was set, such as a smaller one: not a pass. */
const OTHER_PROBLEM_CAP = 49;

/** How much larger than given a load is another problem. */
const LARGER = 20;

interface Departure {
  readonly says: string;
  readonly at: Path;
  /** Whether it is a load, on which everything rests, and not a size or a count. */
  readonly load: boolean;
}

/**
 * Loads come from the scenario. A design that serves a tenth of them has solved another problem, however well.
 * A design that doesn't say is judged elsewhere. One size that is another may be of another record; a load is not.
 */
export function otherProblem(scenario: Scenario, context: GradeContext): AppliedCap | undefined {
  const { seed } = scenario;
  const departures = departuresFrom(scenario, context, SMALLER);
  const another =
    seed !== undefined ? departures.length > 0 : departures.length > 1 || departures.some(({ load }) => load);
  if (!another) return undefined;
  const reasons = departures.map(({ says }) => says).join('; ');
  return {
    id: seed === undefined ? 'smaller-problem' : 'other-numbers',
    at: OTHER_PROBLEM_CAP,
    reason: `${seed === undefined ? 'Another problem is solved' : `These are not the numbers of seed ${seed}`}. ${reasons}`,
    advice: 'Use the scenario\u2019s own numbers for load and sizes.',
    places: departures.map(({ at }) => at),
  };
}

/** Givens that the design has smaller, but not so much that it is another problem: said, and judged by the criteria. */
export function smallerGivens(scenario: Scenario, context: GradeContext): readonly RaisedNotice[] {
  if (scenario.seed !== undefined || otherProblem(scenario, context) !== undefined) return [];
  const departures = departuresFrom(scenario, context, GIVEN_WITHIN);
  if (departures.length === 0) return [];
  const says = `Smaller than given: ${departures.map((one) => one.says).join('; ')}`;
  return [{ id: 'smaller-given', says, places: departures.map(({ at }) => at) }];
}

function departuresFrom(scenario: Scenario, context: GradeContext, smaller: number): readonly Departure[] {
  return Object.entries(scenario.givens).flatMap(([id, given]) =>
    listOf(given.is).flatMap((stated) => {
      const [name = '', field] = stated.split('.');
      const path = context.bound.get(name);
      const load = path?.[0] === 'flows';
      const failing = (subject: string) =>
        comparisons(scenario, id, subject, smaller, load)
          .map((each) => context.arithmetic.compare(each))
          .find(({ kind }) => kind === 'fails');
      const verdict = failing(stated);
      if (verdict?.kind !== 'fails') return [];
      // What was given as one load may be taken apart into flows.
      if (load && field === 'rate' && failing(`${name}.together`) === undefined) return [];
      const says = `${given.title}: ${given.value} was given, the ${context.subject.kind} has ${verdict.shown}`;
      const at = path === undefined ? ['inputs'] : [...path, ...(field === undefined ? [] : [field])];
      return [{ says, at, load }];
    }),
  );
}

/** What must hold of a stated number that a scenario gives. */
function comparisons(
  { givens, seed }: Scenario,
  id: string,
  stated: string,
  smaller: number,
  load: boolean,
): readonly string[] {
  const given = givens[id];
  const within = given?.within ?? GIVEN_WITHIN;
  const below = seed === undefined ? Math.max(within, smaller) : within;
  const least = `${stated} >= given.${id} / ${below}`;
  const most = `${stated} <= given.${id} * ${below}`;
  // With numbers of one's own, other numbers are another's answer, larger ones too.
  if (seed !== undefined) return [least, most];
  if (given?.atMost === true) return [most];
  // A load so much larger is another system: what carries it says nothing of this one.
  return load ? [least, `${stated} <= given.${id} * ${LARGER}`] : [least];
}

/** The highest grade of a good answer to another question. */
const WRONG_SCENARIO_CAP = 25;

/** How many of a scenario's own words any design for it can hardly avoid. */
const WORDS_EXPECTED = 2;

/** Who uses so many of the problem's numbers answers it, whatever words are used. Small ones are used by everybody. */
const NUMBERS_EXPECTED = 3;
const TELLING = 50;

/**
 * A design that has none of the scenario's things, few of its numbers and hardly one of its words answers another
 * question. `figures` is what the design states in numbers, in base units.
 */
export function wrongScenario(
  scenario: ScenarioDocument,
  { givens }: GradeContext,
  figures: ReadonlySet<number>,
  mentions: (word: string) => boolean,
): AppliedCap | undefined {
  const used = [...givens].filter((given) => given >= TELLING && figures.has(given));
  if (used.length >= NUMBERS_EXPECTED) return undefined;
  const words = scenario.words ?? [];
  const said = words.filter(mentions).length;
  if (words.length === 0 || said >= Math.min(WORDS_EXPECTED, words.length)) return undefined;
  return {
    id: 'wrong-scenario',
    at: WRONG_SCENARIO_CAP,
    reason: `This does not read like a design for \u201c${scenario.title}\u201d: of ${words.join(', ')} it mentions ${said === 0 ? 'none' : 'only one'}`,
    advice: 'Grade it against its own scenario with --scenario, or set `scenario` in the document.',
    places: [['scenario']],
  };
}
