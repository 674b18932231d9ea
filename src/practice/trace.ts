import type { Random } from '../base/random.ts';
import { choiceOf, type Option } from './choices.ts';
import { filled, pick, shuffled } from './drawn.ts';
import type { Exercise, WrongAnswer } from './drill.ts';
import type { Texts } from './texts.ts';

interface SpanOfTime {
  readonly name: string;
  readonly start: number;
  /** Milliseconds. */
  readonly total: number;
  /** Of those, the ones not in a span below it. */
  readonly self: number;
  readonly below: readonly SpanOfTime[];
}

const ROOTS = ['GET /tasks', 'GET /orders', 'POST /checkout', 'GET /feed', 'GET /report'];
const PARTS = ['authorise', 'load user', 'list items', 'render', 'price', 'check stock', 'write audit'];
const CALLS = ['db.query', 'http GET /users', 'http GET /stock', 'cache.get', 'db.count'];

/** A question about the spans of one request. */
export function makeTrace(texts: Texts, random: Random): Exercise {
  return random.below(2) === 0 ? selfTime(texts, random) : parallel(texts, random);
}

/** Lays spans out one after the other, each beginning after the part of its parent's own time before it. */
function span(name: string, self: number, start: number, below: readonly Planned[]): SpanOfTime {
  const children: SpanOfTime[] = [];
  const lead = Math.floor(self / 2);
  let at = start + lead;
  for (const [child, own, inner] of below) {
    const made = span(child, own, at, inner);
    children.push(made);
    at += made.total;
  }
  return { name, start, self, total: at - start + (self - lead), below: children };
}

type Planned = readonly [name: string, self: number, below: readonly Planned[]];

function selfTime(texts: Texts, random: Random): Exercise {
  const times = shuffled([9, 17, 36, 75, 160], random).map((ms) => ms + random.below(6));
  const [a = '', b = ''] = shuffled(PARTS, random);
  const [c = '', d = ''] = shuffled(CALLS, random);
  const root = span(pick(ROOTS, random), times[0] ?? 0, 0, [
    [a, times[1] ?? 0, [[c, times[2] ?? 0, []]]],
    [b, times[3] ?? 0, [[d, times[4] ?? 0, []]]],
  ]);
  const spans = all(root);
  const right = spans.reduce((best, one) => (one.self > best.self ? one : best));
  const options = spans.map((one): Option => {
    if (one === right) return { text: one.name };
    const text = one.total > right.total ? texts('wrongSelfTotal') : texts('wrongSelf');
    const values = {
      name: one.name,
      self: `${one.self}`,
      total: `${one.total}`,
      right: right.name,
      most: `${right.self}`,
    };
    return { text: one.name, because: filled(text, values) };
  });
  return {
    id: 'self-time',
    ask: texts('askSelf'),
    material: traceOf(root),
    ...choiceOf(shuffled(options, random)),
    explanation: filled(texts('explainSelf'), { name: right.name, most: `${right.self}` }),
  };
}

function parallel(texts: Texts, random: Random): Exercise {
  const name = pick(CALLS, random);
  const n = 3 + random.below(4);
  const calls = Array.from({ length: n }, (_, i) => 20 + i * 3 + random.below(40));
  const [a = '', b = ''] = shuffled(PARTS, random);
  const root = span(pick(ROOTS, random), 10 + random.below(30), 0, [
    [a, 15 + random.below(60), []],
    [b, 20 + random.below(80), calls.map((ms): Planned => [name, ms, []])],
  ]);
  const sum = calls.reduce((total, ms) => total + ms, 0);
  const [longest, shortest] = [Math.max(...calls), Math.min(...calls)];
  const ms = (value: number): string => `${value} ms`;
  const answer = ms(root.total - sum + longest);
  const slips: [number, string][] = [
    [root.total - sum, texts('wrongAll')],
    [root.total - sum + shortest, texts('wrongShortest')],
    [root.total, texts('wrongNothing')],
  ];
  const wrong = slips.flatMap(([value, because]): WrongAnswer[] =>
    ms(value) === answer ? [] : [{ answer: ms(value), because: filled(because, { n: `${n}` }) }],
  );
  return {
    id: 'parallel',
    ask: filled(texts('askParallel'), { n: `${n}`, name }),
    material: traceOf(root),
    answer: { kind: 'quantity', right: answer, unit: 'ms', as: 'exact' },
    explanation: filled(texts('explainParallel'), { longest: `${longest}`, sum: `${sum}`, answer }),
    wrong,
  };
}

function all(one: SpanOfTime): readonly SpanOfTime[] {
  return [one, ...one.below.flatMap(all)];
}

/** Name, begin and duration of every span, those below another indented. */
function traceOf(root: SpanOfTime): string {
  const rows = rowsOf(root, 0);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows
    .map(
      ([name, start, total]) =>
        `${name.padEnd(width)}  at ${String(start).padStart(4)} ms  ${String(total).padStart(4)} ms`,
    )
    .join('\n');
}

function rowsOf(one: SpanOfTime, depth: number): readonly (readonly [string, number, number])[] {
  return [
    [`${'  '.repeat(depth)}${one.name}`, one.start, one.total],
    ...one.below.flatMap((child) => rowsOf(child, depth + 1)),
  ];
}
