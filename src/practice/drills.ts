import { type Random, randomStream } from '../base/random.ts';
import type { DrillsDocument } from '../schema/drills.ts';
import { makeBottleneck, makeFixes } from './bottleneck.ts';
import { makeChoice } from './choices.ts';
import type { Drill, Exercise } from './drill.ts';
import { makeFlaw } from './flaw.ts';
import { makeLog } from './log.ts';
import { makeSum } from './sums.ts';
import { type Texts, textsOf } from './texts.ts';
import { makeTrace } from './trace.ts';

const GENERATORS: Readonly<
  Record<Exclude<DrillsDocument['makes'], 'sums' | 'choices'>, (texts: Texts, random: Random) => Exercise>
> = { bottleneck: makeBottleneck, fixes: makeFixes, flaw: makeFlaw, log: makeLog, trace: makeTrace };

/**
 * The exercise of a number, from 1, in the series that a seed gives for a skill. The series has no end; the same
 * three always give the same exercise.
 */
export function makeDrill(skill: DrillsDocument, seed: number, number: number): Drill {
  const random = randomStream(seed, `${skill.id}/${number}`);
  return { skill: skill.id, seed, number, ...exercise(skill, random) };
}

function exercise(skill: DrillsDocument, random: Random): Exercise {
  const { makes, cases = [] } = skill;
  if (makes === 'sums') return makeSum(cases, random);
  if (makes === 'choices') return makeChoice(cases, random);
  return GENERATORS[makes](textsOf(skill), random);
}
