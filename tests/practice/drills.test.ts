import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../../src/practice/check-answer.ts';
import type { Drill } from '../../src/practice/drill.ts';
import { makeDrill } from '../../src/practice/drills.ts';
import { validate } from '../../src/schema/validate/drills.js';
import { skill, skills } from './material.ts';

const INSTANCES = 1000;
/** Different questions among them: facts are fewer than numbers. */
const LEAST = 50;

describe('files of drills', () => {
  test.each(skills.map((one) => [one.id, one] as const))('%s has the shape of the schema', (_, one) => {
    expect(validate(one) ? [] : validate.errors).toEqual([]);
  });

  test('no drill has the name of a scenario', () => {
    const scenarios = readdirSync(new URL('../../prompts', import.meta.url)).map((name) =>
      name.replace(/\.yaml$/, ''),
    );
    expect(skills.filter(({ id }) => scenarios.includes(id))).toEqual([]);
  });

  test('each kind of exercise says what its names stand for', () => {
    const unfilled = skills.flatMap((one) =>
      Array.from({ length: 200 }, (_, i) => makeDrill(one, 3, i + 1)).flatMap((drill) =>
        [drill.ask, drill.explanation, ...drill.wrong.map(({ because }) => because)].filter((text) =>
          text.includes('{{'),
        ),
      ),
    );
    expect(unfilled).toEqual([]);
  });
});

describe.each(skills.map((one) => [one.id, one] as const))('%s', (id, one) => {
  test('a thousand exercises take the right answer, and name what each wrong one gives away', () => {
    const faults: string[] = [];
    const made = new Set<string>();
    for (let number = 1; number <= INSTANCES; number++) {
      const drill = makeDrill(one, 11, number);
      made.add(`${drill.ask}${drill.material ?? ''}`);
      const place = `${drill.id} ${number}`;
      if (drill.wrong.length < 2) faults.push(`${place}: ${drill.wrong.length} wrong answers`);
      if (!checkAnswer(drill, drill.answer.right).right)
        faults.push(`${place}: ${drill.answer.right} refused`);
      for (const { answer, because } of drill.wrong) {
        const checked = checkAnswer(drill, answer);
        if (checked.right) faults.push(`${place}: ${answer} taken for right`);
        else if (checked.because !== because) faults.push(`${place}: ${answer} gives ${checked.because}`);
      }
      const diagnoses = drill.wrong.map(({ because }) => because);
      if (drill.answer.kind === 'quantity' && new Set(diagnoses).size < diagnoses.length)
        faults.push(`${place}: two wrong answers, one diagnosis`);
    }
    expect(faults).toEqual([]);
    expect(made.size, `questions of ${id}`).toBeGreaterThanOrEqual(LEAST);
  }, 240_000);

  test('the same seed and number give the same exercise, another seed others', () => {
    const series = (seed: number): readonly Drill[] =>
      Array.from({ length: 20 }, (_, i) => makeDrill(one, seed, i + 1));
    expect(series(5)).toEqual(series(5));
    const texts = (seed: number) => series(seed).map(({ ask, material }) => `${ask}${material ?? ''}`);
    expect(texts(5)).not.toEqual(texts(6));
  });
});

describe('answers', () => {
  const drill = (answer: Drill['answer'], wrong: Drill['wrong'] = []): Drill => ({
    skill: 'x',
    id: 'x',
    seed: 1,
    number: 1,
    ask: '?',
    explanation: '.',
    answer,
    wrong,
  });
  const rate = drill({ kind: 'quantity', right: '23.15 uploads/s', unit: 'uploads/s' });

  test.each([
    '23.15 uploads/s',
    '23/s',
    '23',
    '2M/day',
    '83k uploads/h',
    '0.0231/ms',
    '10M * 10% * 2/day',
    '1400 per minute',
  ])('23.15 uploads/s may be said as %s', (typed) => {
    expect(checkAnswer(rate, typed).right).toBe(typed !== '23');
  });

  test('what is no rate is not judged as one, and can be answered again', () => {
    expect(checkAnswer(rate, '23')).toMatchObject({ right: false, unreadable: true });
    expect(checkAnswer(rate, '23 MB').because).toContain('uploads/s');
    expect(checkAnswer(rate, 'many')).toMatchObject({ right: false, unreadable: true });
    expect(checkAnswer(rate, '')).toMatchObject({ right: false, unreadable: true });
    expect(checkAnswer(rate, '('.repeat(5000))).toMatchObject({ right: false, unreadable: true });
  });

  test('a slip that no exercise lists is named by its factor', () => {
    expect(checkAnswer(rate, '23.15k/s').because).toContain('off by 1,000');
    expect(checkAnswer(rate, '2M uploads/s').because).toContain('per day against per second');
  });

  test.each([
    ['99.6%', '99.600599 %', true],
    ['99.6', '99.600599 %', false],
    ['0.996', '99.600599 %', true],
    ['99.5%', '99.600599 %', false],
    ['99.96%', '99.600599 %', false],
    ['98%', '97.9 %', true],
    ['90%', '97.9 %', false],
    ['99.99%', '99.9925 %', true],
    ['99.9%', '99.9925 %', false],
  ])('the share %s against %s', (typed, right, agrees) => {
    const share = drill({ kind: 'quantity', right, unit: '%', as: 'nines' });
    expect(checkAnswer(share, typed).right).toBe(agrees);
  });

  test('a whole number is exact', () => {
    const servers = drill({ kind: 'quantity', right: '30', unit: '1', as: 'exact' });
    expect(['30', '30 servers', '31', '29'].map((typed) => checkAnswer(servers, typed).right)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('a choice is made by letter or by words', () => {
    const choice = drill({ kind: 'choice', right: 'b', options: ['Write-behind', 'Write-through', 'None'] }, [
      { answer: 'a', because: 'later' },
    ]);
    const right = ['b', 'B', 'b)', 'b.', 'write-through', 'Write-t'];
    expect(right.map((typed) => checkAnswer(choice, typed).right)).toEqual(right.map(() => true));
    expect(checkAnswer(choice, 'a')).toEqual({ right: false, because: 'later' });
    expect(checkAnswer(choice, 'd')).toMatchObject({ unreadable: true });
    expect(checkAnswer(choice, 'write')).toMatchObject({ unreadable: true });
  });

  test('an order takes every letter once', () => {
    const order = drill({ kind: 'order', right: 'b c a', items: ['x', 'y', 'z'] });
    expect(['b c a', 'bca', 'B, C, A'].map((typed) => checkAnswer(order, typed).right)).toEqual([
      true,
      true,
      true,
    ]);
    expect(checkAnswer(order, 'b b a')).toMatchObject({ unreadable: true });
    expect(checkAnswer(order, 'a b c')).toMatchObject({ right: false });
  });
});

/**
 * The answers again from the words of the question alone, in plain floating-point numbers: another way to them
 * than formulas in files and the program's own language for quantities.
 */
describe('answers recomputed from the words of the question', () => {
  const numbers = (text: string): number[] =>
    [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([one]) => Number(one));
  const said = ({ answer: { right } }: Drill): number => {
    const [, digits = '', times = ''] = /^([\d.,]+)([kM]?)/.exec(right) ?? [];
    return Number(digits.replaceAll(',', '')) * ({ k: 1e3, M: 1e6 }[times] ?? 1);
  };
  const cases: readonly [string, string, (n: readonly number[]) => number][] = [
    [
      'estimate',
      'uploads',
      ([users = 0, share = 0, each = 0]) => (users * 1e6 * (share / 100) * each) / 86_400,
    ],
    ['estimate', 'misses', ([rate = 0, peak = 0, hit = 0]) => rate * peak * (1 - hit / 100)],
    [
      'estimate',
      'servers',
      ([rate = 0, peak = 0, node = 0, share = 0]) => Math.ceil((rate * peak * 100) / (node * share) - 1e-9),
    ],
    ['estimate', 'drain', ([backlog = 0, come = 0, go = 0]) => (backlog * 1000) / (go - come) / 60],
    ['error-budget', 'downtime', ([slo = 0, days = 0]) => ((100 - slo) / 100) * days * 1440],
    ['error-budget', 'burn-rate', ([slo = 0, errors = 0]) => errors / (100 - slo)],
    ['error-budget', 'alert-share', ([burn = 0, hours = 0]) => (burn * hours * 100) / 720],
    ['availability', 'equal-chain', ([n = 0, one = 0]) => 100 * (one / 100) ** n],
    ['availability', 'pair', ([one = 0]) => 100 * (1 - (1 - one / 100) ** 2)],
    ['availability', 'two-of-three', ([one = 0]) => twoOfThree(one / 100) * 100],
    ['availability', 'downtime-of-chain', ([n = 0, one = 0]) => (1 - (one / 100) ** n) * 8760],
    ['pool', 'busy', ([rate = 0, ms = 0]) => (rate * ms) / 1000],
    ['pool', 'opened', ([replicas = 0, processes = 0, size = 0]) => replicas * processes * size],
    ['pool', 'fitting', ([most = 0, kept = 0, replicas = 0]) => Math.floor((most - kept) / replicas)],
  ];

  /** By listing all eight states of three parts. */
  function twoOfThree(up: number): number {
    let sum = 0;
    for (let state = 0; state < 8; state++) {
      const parts = [state & 1, (state >> 1) & 1, (state >> 2) & 1];
      const working = parts.filter((part) => part === 1).length;
      if (working >= 2) sum += up ** working * (1 - up) ** (3 - working);
    }
    return sum;
  }

  test.each(cases)('%s: %s', (id, kind, formula) => {
    const drills = Array.from({ length: 400 }, (_, i) => makeDrill(skill(id), 23, i + 1)).filter(
      (drill) => drill.id === kind,
    );
    expect(drills.length).toBeGreaterThan(15);
    for (const drill of drills) {
      const expected = formula(numbers(drill.ask.replace(/majority of the three|two of the three/g, '')));
      expect(
        Math.abs(said(drill) / expected - 1),
        `${drill.ask} ${drill.answer.right} ${expected}`,
      ).toBeLessThan(6e-4);
    }
  });

  test('log: the request named lacks a last line, failed, or waited longest for the database', () => {
    for (let number = 1; number <= 300; number++) {
      const drill = makeDrill(skill('log'), 2, number);
      if (drill.answer.kind !== 'choice') throw new Error('a log is answered by choosing');
      const lines = (drill.material ?? '')
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      const right = drill.answer.options[drill.answer.right.charCodeAt(0) - 97];
      const ended = new Map(lines.filter(({ msg }) => msg === 'end').map(({ id, status }) => [id, status]));
      const queries = lines
        .filter(({ msg }) => msg === 'query')
        .sort((a, b) => Number(b['ms']) - Number(a['ms']));
      const failed = [...ended].find(([, status]) => status === 500)?.[0];
      const expected = {
        unfinished: [...new Set(lines.map(({ id }) => id))].find((id) => !ended.has(id)),
        cause: lines.find(({ id, level }) => id === failed && level === 'ERROR')?.['service'],
        slow: queries[0]?.['id'],
      }[drill.id];
      expect(right).toBe(expected);
    }
  });

  test('trace: own time is a span less those right below it', () => {
    for (let number = 1; number <= 300; number++) {
      const drill = makeDrill(skill('trace'), 2, number);
      const rows = (drill.material ?? '').split('\n').map((line) => {
        const [, indent = '', name = '', start, total] =
          /^( *)(.*?) +at +(\d+) ms +(\d+) ms$/.exec(line) ?? [];
        return { depth: indent.length / 2, name, start: Number(start), total: Number(total) };
      });
      const own = rows.map(({ depth, total, start }) => {
        const below = rows.filter(
          (row) => row.depth === depth + 1 && row.start >= start && row.start < start + total,
        );
        return total - below.reduce((sum, row) => sum + row.total, 0);
      });
      if (drill.answer.kind === 'choice') {
        const right = drill.answer.options[drill.answer.right.charCodeAt(0) - 97];
        expect(right).toBe(rows[own.indexOf(Math.max(...own))]?.name);
      } else {
        const name = /calls named `(.+?)` run/.exec(drill.ask)?.[1];
        const calls = rows.filter((row) => row.name === name).map(({ total }) => total);
        const sum = calls.reduce((all, one) => all + one, 0);
        expect(drill.answer.right).toBe(`${(rows[0]?.total ?? 0) - sum + Math.max(...calls)} ms`);
      }
    }
  });

  test('bottleneck: load over capacity by hand', () => {
    for (let number = 1; number <= 100; number++) {
      const drill = makeDrill(skill('bottleneck'), 2, number);
      if (drill.answer.kind !== 'choice') throw new Error('a bottleneck is answered by choosing');
      const right = drill.answer.options[drill.answer.right.charCodeAt(0) - 97] ?? '';
      const busy = byHand(drill.material ?? '');
      const first = [...busy].sort(([, a], [, b]) => b - a)[0]?.[0];
      expect(right, drill.material).toBe(first);
    }
  });

  /** Utilisation at peak by component, from the lines of the document. */
  function byHand(text: string): ReadonlyMap<string, number> {
    const capacity = new Map<string, number>();
    const load = new Map<string, number>();
    const add = (id: string, more: number) => load.set(id, (load.get(id) ?? 0) + more);
    for (const line of text.split('\n')) {
      const part = /^ {2}(\w+): \{ kind: .*capacity: (\d+)(k?) req\/s/.exec(line);
      const replicas = Number(/replicas: (\d+)/.exec(line)?.[1] ?? 1);
      if (part) capacity.set(part[1] ?? '', Number(part[2]) * (part[3] === 'k' ? 1000 : 1) * replicas);
      const flow = /rate: (\d+) req\/s, peak: (\d+), path: (.*)/.exec(line);
      if (!flow) continue;
      const peak = Number(flow[1]) * Number(flow[2]);
      const path = flow[3] ?? '';
      add('edge', peak);
      add('api', peak);
      const hit = /hit: (\d+)%/.exec(path)?.[1];
      if (hit !== undefined) add('cache', peak);
      add('db', hit === undefined ? peak : peak * (1 - Number(hit) / 100));
      if (path.includes('async')) {
        add('queue', peak);
        add('worker', peak);
      }
    }
    return new Map([...load].map(([id, requests]) => [id, requests / (capacity.get(id) ?? Number.NaN)]));
  }
});
