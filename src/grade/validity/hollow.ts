import type { Path } from '../../model/path.ts';
import type { AppliedCap } from '../caps.ts';
import type { GradeContext } from '../context.ts';
import { WORKED_OUT } from '../following.ts';
import type { Implausible } from './anchors.ts';

/** The highest grade of a document whose form is filled with what decides nothing: not a pass. */
const HOLLOW_CAP = 45;

/** So many texts, and this share of all, say what others say of other things. */
const REPEATED = 6;
const REPEATED_SHARE = 0.3;

/** A design whose reasons, fixes, prices and failures could be exchanged for one another says none of them. */
export function interchangeable({ prose, subject }: GradeContext): AppliedCap | undefined {
  const { repeated, of } = prose.interchangeable;
  if (repeated.length < REPEATED || repeated.length < REPEATED_SHARE * of) return undefined;
  return {
    id: 'interchangeable',
    at: HOLLOW_CAP,
    reason: `${repeated.length} of ${of} texts say of one thing what others say of another; the ${subject.kind} could be about any system`,
    advice: 'Say of each part what is true of it alone: its own number, its own reason, its own price.',
    places: repeated.slice(0, 5),
  };
}

/** Less than this share of what is declared does any work. */
const WORKING_SHARE = 0.5;

/** What does the work of a system; what stands before it is on every flow. */
const WORKING: ReadonlySet<string> = new Set([
  'service',
  'worker',
  'database',
  'cache',
  'queue',
  'stream',
  'search',
  'object-store',
]);

/** Stores and services that no flow reaches do not carry its load, however well they are sized. */
export function offFlow({ subject }: GradeContext): AppliedCap | undefined {
  const { flows } = subject.derived;
  const components = subject.derived.components.filter(({ kind }) => WORKING.has(kind));
  const idle = components.filter(({ used }) => !used);
  const drawn = flows.some(({ awaits, defers, tries }) => awaits.length + defers.length + tries.length > 0);
  if (!drawn || idle.length < 2 || components.length - idle.length > WORKING_SHARE * components.length)
    return undefined;
  return {
    id: 'off-flow',
    at: HOLLOW_CAP,
    reason: `${idle.length} of ${components.length} components are on no flow, so that nothing is done by them`,
    advice: 'Lead the flows through the parts that do the work, or remove what does none.',
    places: idle.slice(0, 5).map(({ component }) => ['components', component]),
  };
}

/** So many numbers that nobody would believe make the rest of the sums worth nothing. */
const MAGIC = 3;

/** One odd capacity may be a slip; a design built on several carries anything. */
export function magic(found: readonly Implausible[]): AppliedCap | undefined {
  const components = new Set(found.map(({ at }) => at[1]));
  const [first] = found;
  if (first === undefined || components.size < MAGIC) return undefined;
  return {
    id: 'magic-numbers',
    at: HOLLOW_CAP,
    reason: `${components.size} components rest on numbers that nobody would believe; first: ${first.says}`,
    advice:
      'Give capacities and times that one machine has, or say under `evidence` where they were measured.',
    places: found.slice(0, 5).map(({ at }) => at),
  };
}

/** An objective of half the requests is missed by nothing that runs at all. */
const OBJECTIVES = '50% .. 100%';

/** Objectives that nothing could miss promise nothing. */
export function trivialObjective({ arithmetic, queries }: GradeContext): AppliedCap | undefined {
  const trivial = queries
    .find('$.slos.*.objective')
    // Of what must not happen, few or none is the promise; only a share of good requests can be too small to miss.
    .filter(({ at }) => /avail|uptime|success|latenc|response|within|under|p\d\d/i.test(sliAt(queries, at)))
    .filter(({ value }) => String(value).trim() !== '0')
    .filter(({ at }) => arithmetic.isQuantity(at) && arithmetic.isOutside(at, OBJECTIVES));
  const [first] = trivial;
  if (first === undefined) return undefined;
  return {
    id: 'trivial-objective',
    at: HOLLOW_CAP,
    reason: `An objective of ${String(first.value)} cannot be missed`,
    advice: 'Promise what users need, and show that what is drawn can keep it.',
    places: trivial.slice(0, 5).map(({ at }) => at),
  };
}

/** So many figures, told in sentences alone, of which hardly one comes out of two others. */
const LOOSE_FIGURES = 20;

/**
 * What is worked out in sentences shows how: `8 x 250 = 2,000`, `1,200 of 2,000, 60 %`. Figures that follow from no
 * others beside them could be any.
 */
export function loose({ prose, subject, following }: GradeContext): AppliedCap | undefined {
  if (subject.kind === 'record' || prose.figures.length < LOOSE_FIGURES || following >= WORKED_OUT)
    return undefined;
  if (subject.derived.flows.length > 0) return undefined;
  return {
    id: 'loose-figures',
    at: HOLLOW_CAP,
    reason: `Of ${prose.figures.length} figures hardly one comes out of others beside it, so that nothing shows that they belong together`,
    advice: 'Write the sums out: what is multiplied, what is held against what, and what it comes to.',
    places: prose.figures.slice(0, 5).map(({ at }) => at),
  };
}

/** What an objective measures, in its author's words. */
function sliAt(queries: GradeContext['queries'], objective: Path): string {
  const [found] = queries.find(`$.slos[${JSON.stringify(String(objective[1]))}].sli`);
  return String(found?.value ?? '');
}
