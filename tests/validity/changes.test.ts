import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { gradeDesign } from '../../src/app/grade.ts';
import { type GradingSet, scenarioIds, shippedGradingSet } from '../../src/app/rubrics.ts';
import type { Path } from '../../src/model/path.ts';
import { readDesign } from '../../src/read/design.ts';
import { textOf } from '../grade/grading.ts';

/** Lists and maps whose entries stand for themselves: one more is a better answer, one less a worse one. */
const PARTS = [
  'estimates',
  'api',
  'consistency',
  'bottlenecks',
  'tradeoffs',
  'slos',
  'alerts',
  'failures',
  'tests',
  'evolution',
] as const;

/** What the tenth of a point, to which grades are rounded, can hide. */
const ROUNDING = 0.1;

type Document = Record<string, unknown>;

const strong = (id: string): Document => parse(textOf(`examples/${id}/design.yaml`)) as Document;

/** The share of the points, which is not cut off at 100 as the score is, and the score. */
function gradeOf(document: Document, set: GradingSet): { earned: number; score: number } {
  const { design, findings } = readDesign({ name: 'design.yaml', text: stringify(document) });
  if (design === undefined) throw new Error(JSON.stringify(findings));
  const result = gradeDesign(design, set, findings);
  return result.status === 'graded'
    ? { earned: result.earned, score: result.score }
    : { earned: 0, score: 0 };
}

/** A copy without what stands at a path. */
function without(document: Document, path: Path): Document {
  const copy = structuredClone(document);
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Document)[step as string], copy);
  const last = path.at(-1);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Document)[String(last)];
  return copy;
}

/** A copy in which what stands at a path is something else. */
function replaced(document: Document, path: Path, value: unknown): Document {
  const copy = structuredClone(document);
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Document)[step as string], copy);
  (holder as Document)[String(path.at(-1))] = value;
  return copy;
}

function entriesOf(document: Document): readonly Path[] {
  return PARTS.flatMap((part) => {
    const value = document[part];
    if (Array.isArray(value)) return value.map((_, index): Path => [part, index]);
    return Object.keys((value ?? {}) as Document).map((key): Path => [part, key]);
  });
}

/** Every so many-th, so that a run is short and the same each time. */
function some<T>(all: readonly T[], most: number, from: number): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, index) => index % step === from % step).slice(0, most);
}

/** Numbers that carry the design, made false: a capacity under its load, an answer off by eight, a reference to nothing. */
function falsehoods(document: Document): readonly (readonly [string, Document])[] {
  const broken: [string, Document][] = [];
  for (const [id, component] of Object.entries((document.components ?? {}) as Record<string, Document>)) {
    const number = /^([\d.]+)(k?\s.*)$/.exec(String(component.capacity ?? ''));
    if (number !== null)
      broken.push([
        `capacity of ${id}`,
        replaced(document, ['components', id, 'capacity'], `${Number(number[1]) / 50}${number[2]}`),
      ]);
  }
  for (const [id, estimate] of Object.entries((document.estimates ?? {}) as Record<string, Document>)) {
    const number = /^([\d.]+)(.*)$/.exec(String(estimate?.is ?? ''));
    if (number !== null)
      broken.push([
        `answer of ${id}`,
        replaced(document, ['estimates', id, 'is'], `${Number(number[1]) * 8}${number[2]}`),
      ]);
  }
  for (const id of Object.keys((document.slos ?? {}) as Document))
    broken.push([`flow of ${id}`, replaced(document, ['slos', id, 'flow'], 'nowhere')]);
  return broken;
}

const designs = scenarioIds().filter((id) => shippedGradingSet(id).rubric.grades === 'design');

describe.each(designs)('the strong example of %s', (id) => {
  const set = shippedGradingSet(id);
  const document = strong(id);
  const whole = gradeOf(document, set);

  it('earns no more without a part, an entry or a field', () => {
    const parts = Object.keys(document).filter((key) => !['sdx', 'title', 'scenario'].includes(key));
    const fields = Object.entries((document.components ?? {}) as Record<string, Document>).flatMap(
      ([component, value]) => Object.keys(value).map((field): Path => ['components', component, field]),
    );
    const removed: readonly Path[] = [
      ...some(parts, 6, designs.indexOf(id)).map((part): Path => [part]),
      ...some(entriesOf(document), 6, designs.indexOf(id)),
      ...some(fields, 6, designs.indexOf(id)),
    ];
    for (const path of removed) {
      const left = gradeOf(without(document, path), set);
      expect(left.score, `without ${path.join('.')}`).toBeLessThanOrEqual(whole.score + ROUNDING);
    }
  });

  it('earns no more with a number made false or a reference to nothing', () => {
    for (const [what, twin] of some(falsehoods(document), 8, designs.indexOf(id)))
      expect(gradeOf(twin, set).score, what).toBeLessThanOrEqual(whole.score + ROUNDING);
  });
});

/** What a reviewer would ask for: a part that is not there, and the first things of one that has only begun. */
function improvements(
  document: Document,
  at: number,
): readonly { before: Document; after: Document; what: string }[] {
  const parts = PARTS.filter((part) => document[part] !== undefined);
  const gone = parts.filter((_, index) => index % 2 === at % 2);
  const half = gone.reduce<Document>((left, part) => without(left, [part]), document);
  return gone.map((part) => ({
    what: part,
    before: half,
    after: gone
      .filter((other) => other !== part)
      .reduce<Document>((left, other) => without(left, [other]), document),
  }));
}

describe('a design of which half of the parts are missing', () => {
  it('earns more with nearly every part that is added, and with none less', () => {
    let better = 0;
    let tried = 0;
    const worse: string[] = [];
    for (const [at, id] of designs.entries()) {
      const set = shippedGradingSet(id);
      const known = new Map<Document, ReturnType<typeof gradeOf>>();
      for (const { before, after, what } of improvements(strong(id), at)) {
        const old = known.get(before) ?? gradeOf(before, set);
        known.set(before, old);
        const now = gradeOf(after, set);
        tried++;
        if (now.earned > old.earned && now.score >= old.score) better++;
        if (now.score < old.score - ROUNDING) worse.push(`${id}: ${what} takes ${old.score} to ${now.score}`);
      }
    }
    expect(worse).toEqual([]);
    expect(better / tried).toBeGreaterThanOrEqual(0.9);
  });
});
