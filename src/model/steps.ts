import { given } from '../base/given.ts';
import type { Flow, ServiceTime, StepList } from '../schema/design.ts';
import type { Path } from './path.ts';

/** A quantity as the author wrote it: text in the quantity language, or a plain number. */
export type Written = string | number;

/** One step of a flow, with every way to write it made one. `at` leads to the step in the document. */
export type Step = CallStep | TryStep | AsyncStep | ParallelStep | EitherStep | OptionalStep | SagaStep;

interface Located {
  readonly at: Path;
}

export type Operation = 'read' | 'write';

export interface CallStep extends Located {
  readonly kind: 'call';
  readonly component: string;
  readonly times?: Written;
  readonly op?: Operation;
  /** Where this call takes another time than the component's own. */
  readonly time?: ServiceTime;
}

export interface TryStep extends Located {
  readonly kind: 'try';
  readonly component: string;
  readonly hit?: Written;
  readonly miss: readonly Step[];
  readonly down?: 'miss' | 'skip' | 'fail';
  readonly op?: Operation;
}

export interface AsyncStep extends Located {
  readonly kind: 'async';
  readonly steps: readonly Step[];
}

export interface ParallelStep extends Located {
  readonly kind: 'parallel';
  readonly branches: readonly (readonly Step[])[];
}

export interface Choice extends Located {
  readonly share?: Written;
  readonly steps: readonly Step[];
}

export interface EitherStep extends Located {
  readonly kind: 'either';
  readonly choices: readonly Choice[];
}

export interface OptionalStep extends Located {
  readonly kind: 'optional';
  readonly steps: readonly Step[];
}

export interface SagaAction extends Located {
  readonly component: string;
  readonly undo?: string;
  readonly idempotent?: boolean | string;
  readonly retry?: boolean | string;
  readonly deadLetter: boolean;
  readonly fails?: Written;
}

export interface SagaStep extends Located {
  readonly kind: 'saga';
  readonly actions: readonly SagaAction[];
  readonly rateLimit?: Written;
}

/** The steps of a flow; empty where it has no path. `at` leads to the flow. */
export function flowSteps(flow: Flow, at: Path): readonly Step[] {
  return stepsOf(flow.path ?? [], [...at, 'path']);
}

function stepsOf(list: StepList, at: Path): readonly Step[] {
  return list.map((step, index) => stepOf(step, [...at, index]));
}

function stepOf(step: StepList[number], at: Path): Step {
  if (typeof step === 'string') return { kind: 'call', component: step, at };
  if ('call' in step) {
    return {
      kind: 'call',
      component: step.call,
      at,
      ...given({ times: step.times, op: step.op, time: step.time }),
    };
  }
  if ('try' in step) {
    const miss = stepsOf(step.miss ?? [], [...at, 'miss']);
    const rest = given({ hit: step.hit, down: step.down, op: step.op });
    return { kind: 'try', component: step.try, miss, at, ...rest };
  }
  if ('async' in step) return { kind: 'async', steps: stepsOf(step.async, [...at, 'async']), at };
  if ('parallel' in step) {
    const branches = step.parallel.map((branch, i) => stepsOf(branch, [...at, 'parallel', i]));
    return { kind: 'parallel', branches, at };
  }
  if ('either' in step) {
    const choices = step.either.map((choice, i): Choice => {
      const here: Path = [...at, 'either', i];
      return { steps: stepsOf(choice.path, [...here, 'path']), at: here, ...given({ share: choice.share }) };
    });
    return { kind: 'either', choices, at };
  }
  if ('optional' in step) {
    const here: Path = [...at, 'optional'];
    const steps: readonly Step[] =
      typeof step.optional === 'string'
        ? [{ kind: 'call', component: step.optional, at: here }]
        : stepsOf(step.optional, here);
    return { kind: 'optional', steps, at };
  }
  const actions = step.saga.map((action, i): SagaAction => {
    const rest = given({
      undo: action.undo,
      idempotent: action.idempotent,
      retry: action.retry,
      fails: action.fails,
    });
    const deadLetter = action.deadLetter !== undefined && action.deadLetter !== false;
    return { component: action.do, deadLetter, at: [...at, 'saga', i], ...rest };
  });
  return { kind: 'saga', actions, at, ...given({ rateLimit: step.rateLimit }) };
}

/** What a step holds, whatever else its steps carry. */
type Holder<T> =
  | { readonly kind: 'call' | 'saga' }
  | { readonly kind: 'try'; readonly miss: readonly T[] }
  | { readonly kind: 'async' | 'optional'; readonly steps: readonly T[] }
  | { readonly kind: 'parallel'; readonly branches: readonly (readonly T[])[] }
  | { readonly kind: 'either'; readonly choices: readonly { readonly steps: readonly T[] }[] };

/** The lists of steps in one step, waited for or not. */
export function stepsIn<T>(step: Holder<T>): readonly (readonly T[])[] {
  switch (step.kind) {
    case 'try':
      return [step.miss];
    case 'async':
    case 'optional':
      return [step.steps];
    case 'parallel':
      return step.branches;
    case 'either':
      return step.choices.map(({ steps }) => steps);
    case 'call':
    case 'saga':
      return [];
  }
}

/** Every step below, each before what it holds; the order of the document. */
export function* walkSteps(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    yield step;
    for (const inner of stepsIn<Step>(step)) yield* walkSteps(inner);
  }
}

/** The components a step names itself, not those of the steps it holds. */
export function componentsOf(step: Step): readonly { readonly component: string; readonly at: Path }[] {
  switch (step.kind) {
    case 'call':
    case 'try':
      return [step];
    case 'saga':
      return step.actions;
    default:
      return [];
  }
}
