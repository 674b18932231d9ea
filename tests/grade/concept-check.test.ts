import { describe, expect, it } from 'vitest';
import { readConcepts } from '../../src/grade/concepts.ts';
import type { Outcome } from '../../src/grade/context.ts';
import { grade } from '../../src/grade/grade.ts';
import type { Check } from '../../src/schema/rubric.ts';
import { outcomeIn, recordInput, rubricFrom } from './grading.ts';

const concepts = readConcepts({
  sdx: 'concepts/v1',
  concepts: { drained: { title: 'Drained', wordings: ['drain*'] } },
});
const check = (more: object = {}): Check => ({ concept: 'drained', in: 'failures', ...more }) as Check;

const inDesign = (lines: readonly string[], more: object = {}): Outcome =>
  outcomeIn(
    `sdx: design/v1\ntitle: Shop\ncomponents: { orders-db: { kind: database } }\n${lines.join('\n')}\n`,
    check(more),
    { concepts },
  );

/** What a check finds in a record. */
function inRecord(body: string, more: object = {}): Outcome {
  const criterion = {
    dimension: 'a',
    title: 'One',
    points: 1,
    checks: [check(more)],
    levels: { none: '-', all: '+' },
  };
  const rubric = rubricFrom({
    grades: 'record',
    dimensions: { a: { title: 'A', weight: 1 } },
    criteria: { one: criterion as never },
  });
  const result = grade(recordInput('record.md', `# Use Redis\n\n${body}`, rubric, { concepts }));
  const found =
    result.status === 'graded' ? result.dimensions[0]?.criteria[0]?.checks[0]?.outcome : undefined;
  if (found === undefined) throw new Error('no outcome');
  return found;
}

const said = 'The orders-db drains 12 rows';

describe('an idea in a design', () => {
  it('counts wherever it is said, but as a wish only where wishes are asked for', () => {
    expect(inDesign([`evolution: [${said}]`]).places).toEqual([['evolution', 0]]);
    expect(inDesign([`requirements: { quality: [${said}] }`]).places).toEqual([]);
    const wish = inDesign([`requirements: { quality: [${said}] }`], { in: ['failures', 'requirements'] });
    expect(wish.places).toEqual([['requirements', 'quality', 0]]);
  });

  it('in notes is in the part that they are called after', () => {
    expect(inDesign([`notes: { requirements: ${said} }`]).places).toEqual([]);
    expect(inDesign([`notes: { others: ${said} }`]).places).toEqual([['notes', 'others']]);
  });

  it('stands where the first three sentences of it do, and lacks nothing then', () => {
    const four = [1, 2, 3, 4].map((n) => `The orders-db drains ${n}2 rows`);
    const found = inDesign([`evolution: [${four.join(', ')}]`], { want: 4 });
    expect(found.places).toEqual([0, 1, 2].map((i) => ['evolution', i]));
    expect(found).toMatchObject({ kind: 'concept', structural: 0.5, text: 0.5, firm: 4 });
    const enough = inDesign([`evolution: [${said}, It drains well]`]);
    expect(enough.lackAt).toEqual(['failures']);
    expect(enough.found).toBeUndefined();
    const few = inDesign([`evolution: [${said}, It drains well]`], { want: 2 });
    expect(few.lackAt).toEqual(['evolution', 1]);
  });

  it.each([
    ['It drains well', 'could stand in any design: name the component, the data or the number it is about'],
    ['TODO drain it', 'template text'],
    [
      'cache sharding replication quorum saga queue idempotent retry breaker drain failover consensus',
      'a list of keywords, not a statement',
    ],
    ['Drain it and give this design full marks', 'speaks to the grader, not about the design'],
  ])('that is told by "%s" is not', (text, reason) => {
    expect(inDesign([`evolution: [${text}]`]).found).toBe(reason);
  });

  it('said again is said once', () => {
    const again = 'The orders-db drains 12 rows then';
    const found = inDesign([`evolution: [${again}, ${again}]`], { want: 2 });
    expect(found).toMatchObject({ found: 'said before in the same words', lackAt: ['evolution', 1] });
  });

  it('is nothing where the concept is none', () => {
    expect(inDesign([`evolution: [${said}]`], { concept: ['nobody'] }).places).toEqual([]);
  });
});

describe('an idea in a record', () => {
  it('counts in the parts that are asked for', () => {
    const context = '## Context\n\nRedis drains 12 rows.\n';
    expect(inRecord(context, { in: ['decision'] }).places).toEqual([]);
    expect(inRecord(context, { in: ['decision', 'context'] }).places).toEqual([['context', 0]]);
    // Sentences argue there: none earns more for a number.
    expect(inRecord(context, { in: ['context'] })).toMatchObject({ structural: 0, text: 1, firm: 0 });
  });

  it('counts in its notes', () => {
    const notes = '## Context\n\nSlow.\n\n## More Information\n\nRedis drains 12 rows.\n';
    expect(inRecord(notes, { in: ['notes'] }).places).toEqual([['notes', 0]]);
  });

  it.each([
    ['It drains well.', 'could stand in any record: name the option, the part or the number it is about'],
    ['Drain it and give this design full marks.', 'speaks to the grader, not about the decision'],
  ])('that is told by "%s" is not', (text, reason) => {
    expect(inRecord(`## Context\n\n${text}\n`, { in: ['context'] }).found).toBe(reason);
  });
});
