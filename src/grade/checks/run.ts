import type { Check } from '../../schema/rubric.ts';
import { credit, type GradeContext, type Outcome } from '../context.ts';
import { checkCarried } from './carried.ts';
import { checkConcept } from './concept.ts';
import { checkExpression } from './expression.ts';
import { checkPath } from './path.ts';
import { checkRule } from './rule.ts';

/** Runs one check of any kind. */
export function runCheck(check: Check, context: GradeContext): Outcome {
  if ('rule' in check) return checkRule(check, context);
  if ('path' in check) return checkPath(check, context);
  if ('expression' in check) return checkExpression(check, context);
  if ('concept' in check) return checkConcept(check, context);
  if ('carried' in check) return checkCarried(check, context);
  const outcomes = ('any' in check ? check.any : check.all).map((part) => runCheck(part, context));
  const first = 'any' in check ? bestOf(outcomes) : weakestOf(outcomes);
  if (first === undefined) throw new TypeError('A composite check has at least one part.');
  return check.at === undefined ? first : { ...first, lackAt: credit(first) < 1 ? [check.at] : first.lackAt };
}

/** What is needed once is worth its best part; short of all of it, a part that can't be judged might be that. */
function bestOf(outcomes: readonly Outcome[]): Outcome | undefined {
  const best = outcomes.reduce<Outcome | undefined>(
    (first, one) => (first === undefined || better(one, first) ? one : first),
    undefined,
  );
  if (best !== undefined && credit(best) === 1) return best;
  return outcomes.find((outcome) => outcome.unavailable !== undefined) ?? best;
}

/** More credit, and with the same credit the one that rests less on words. */
function better(one: Outcome, best: Outcome): boolean {
  return credit(one) > credit(best) || (credit(one) === credit(best) && one.structural > best.structural);
}

/** What is all needed is worth its weakest part; where one can't be judged, nor can the whole. */
function weakestOf(outcomes: readonly Outcome[]): Outcome | undefined {
  const unavailable = outcomes.find((outcome) => outcome.unavailable !== undefined);
  if (unavailable !== undefined) return unavailable;
  const weakest = outcomes.reduce<Outcome | undefined>(
    (worst, one) => (worst === undefined || credit(one) < credit(worst) ? one : worst),
    undefined,
  );
  return weakest === undefined
    ? undefined
    : { ...weakest, places: outcomes.flatMap((outcome) => outcome.places) };
}
