import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/grade/context.ts';
import { credit } from '../../src/grade/context.ts';
import { ruleFindings } from '../../src/grade/grade.ts';
import type { Check } from '../../src/schema/rubric.ts';
import { outcomeIn } from './grading.ts';

const design = `sdx: design/v1
title: Shop
components:
  cart-api: { kind: service, why: "Takes orders of the shop for 3 countries" }
  orders-db: { kind: database, why: "Stores" }
data:
  order: { in: orders-db, key: id }
tradeoffs:
  - decision: Store
    chosen: PostgreSQL
    over: [{ option: files, because: "orders-db needs transactions" }]
    givesUp: "Simplicity matters"
  - decision: Language
    chosen: Go
bottlenecks:
  - component: orders-db
    limit: gives out at 500 req/s
    fix: a replica of orders-db
  - component: nowhere
    limit: soon
`;

const outcome = (check: Check, more = {}) => outcomeIn(design, check, more);

describe('a path check', () => {
  it('shows nothing when the path finds nothing', () => {
    const found = outcome({ path: '$.slos.*', each: { has: 'objective' } });
    expect(credit(found)).toBe(0);
    expect(found.found).toBe('nothing there');
    expect(found.lackAt).toEqual(['slos']);
  });

  it('counts up to what is wanted, in part for less', () => {
    expect(credit(outcome({ path: '$.components.*', each: { has: 'kind' }, want: 4 }))).toBe(0.5);
    expect(credit(outcome({ path: '$.components.*', each: { has: 'kind' }, want: 1 }))).toBe(1);
  });

  it('believes a reference only when the thing is declared', () => {
    const check: Check = { path: '$.bottlenecks[*]', each: { refers: { component: 'components' } }, want: 2 };
    const found = outcome(check);
    expect(found.structural).toBe(0.5);
    expect(found.found).toBe('`nowhere` is not one of the components');
    expect(found.lackAt).toEqual(['bottlenecks', 1]);
  });

  it('gives words at most half of an item that also asks for structure', () => {
    const check: Check = {
      path: '$.bottlenecks[*]',
      each: { refers: { component: 'components' }, numbers: 'limit', specific: 'fix' },
    };
    expect(outcome(check)).toMatchObject({ structural: 0.5, text: 0.5 });
  });

  it('does not count prose that could stand in any design', () => {
    const check: Check = { path: '$.tradeoffs[*]', each: { specific: 'givesUp' } };
    const found = outcome(check);
    expect(credit(found)).toBe(0);
    expect(found.found).toContain('could stand in any design');
  });

  it('needs every item when asked to', () => {
    expect(credit(outcome({ path: '$.tradeoffs[*]', each: { count: { over: 1 } }, every: true }))).toBe(0.5);
  });

  it('compares what the capacity model says and points at the component it says it of', () => {
    const analysis = {
      components: {
        'cart-api': { utilisation: { peak: { value: 0.4 } } },
        'orders-db': { utilisation: { peak: { value: 1.2345 } } },
      },
    };
    const check: Check = {
      path: '$.analysis.components.*',
      each: { below: { 'utilisation.peak.value': 0.8 } },
      every: true,
    };
    const found = outcome(check, { analysis });
    expect(credit(found)).toBe(0.5);
    expect(found.places).toEqual([['components', 'cart-api']]);
    expect(found.lackAt).toEqual(['components', 'orders-db']);
    expect(found.found).toContain('1.23, over 0.8');
  });
});

describe('a rule check', () => {
  const check: Check = { rule: 'tradeoff/alternatives', over: '$.tradeoffs[*]' };
  const spanOf = (words: string) => ({
    start: design.indexOf(words),
    end: design.indexOf(words) + words.length,
  });
  const finding = (words: string) => ({
    rule: 'tradeoff/alternatives',
    severity: 'warning' as const,
    span: spanOf(words),
    message: 'Language was chosen over nothing.',
  });
  const rules = (...words: string[]) => ruleFindings(words.map(finding), () => undefined);

  it('holds over things without findings', () => {
    expect(outcome(check, { rules: rules() }).structural).toBe(1);
  });

  it('shows nothing over nothing', () => {
    const found = outcome({ rule: 'slo/window', over: '$.slos.*' }, { rules: rules() });
    expect(credit(found)).toBe(0);
    expect(found.found).toBe('nothing there to judge');
  });

  it('counts the thing that a finding stands in as broken', () => {
    const found = outcome(check, { rules: rules('decision: Language') });
    expect(found.structural).toBe(0.5);
    expect(found.lackAt).toEqual(['tradeoffs', 1]);
    expect(found.found).toBe('Language was chosen over nothing.');
  });

  it('is left out when the rule does not exist yet', () => {
    expect(outcome(check).unavailable).toBe('needs the rules');
  });
});

describe('an expression check', () => {
  const withVerdicts = (verdicts: Record<string, Verdict>) => ({
    arithmetic: () => ({
      isQuantity: () => false,
      isOutside: () => false,
      compare: (text: string) => verdicts[text] ?? { kind: 'unknown' as const, needs: [text] },
    }),
  });
  const holds: Verdict = { kind: 'holds', shown: '' };
  const fails: Verdict = { kind: 'fails', shown: '3000 > 500', factor: 6 };

  it('needs every comparison', () => {
    const check: Check = { expression: ['a', 'b'] };
    expect(outcome(check, withVerdicts({ a: holds, b: holds })).structural).toBe(1);
    expect(outcome(check, withVerdicts({ a: holds, b: fails })).structural).toBe(0);
  });

  it('gives half to what is near', () => {
    expect(outcome({ expression: 'a', near: 10 }, withVerdicts({ a: fails })).structural).toBe(0.5);
    expect(outcome({ expression: 'a', near: 2 }, withVerdicts({ a: fails })).structural).toBe(0);
  });

  it('says what the design does not give, and that is not a contradiction', () => {
    const found = outcome({ expression: 'a', refutes: true }, withVerdicts({}));
    expect(found.found).toBe('the design does not give a');
    expect(found.refuted).toBeUndefined();
  });

  it('refutes a claim that its own numbers deny', () => {
    expect(outcome({ expression: 'a', refutes: true }, withVerdicts({ a: fails }))).toMatchObject({
      refuted: true,
      found: '3000 > 500',
    });
  });
});

describe('checks made of checks', () => {
  const kinds: Check = { path: '$.components.*', each: { has: 'kind' }, want: 2 };
  const slos: Check = { path: '$.slos.*' };
  const model: Check = { rule: 'a/rule-to-come', over: '$.flows' };

  it('takes the best of any', () => {
    expect(credit(outcome({ any: [slos, kinds] }))).toBe(1);
  });

  it('leaves any out when the part that cannot be judged might have been enough', () => {
    expect(outcome({ any: [slos, model] }).unavailable).toBe('needs the rules');
    expect(outcome({ any: [kinds, model] }).unavailable).toBeUndefined();
  });

  it('takes the weakest of all', () => {
    expect(credit(outcome({ all: [kinds, slos] }))).toBe(0);
    expect(outcome({ all: [kinds, model] }).unavailable).toBe('needs the rules');
  });
});
