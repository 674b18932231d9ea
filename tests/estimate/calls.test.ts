import { describe, expect, it } from 'vitest';
import { assumptionsIn } from '../../src/estimate/answer.ts';
import type { Calculator } from '../../src/estimate/calculator.ts';
import { callText, exampleCall, tableOf, written } from '../../src/estimate/call.ts';
import { CALCULATOR_FUNCTIONS } from '../../src/estimate/environment.ts';
import { calculatorPage, exampleCommand } from '../../src/estimate/page.ts';
import { asPublished, publishing } from '../../src/estimate/published.ts';
import { CALCULATORS } from '../../src/estimate/registry.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import { format } from '../../src/quantity/format.ts';
import { percentileOf } from '../../src/quantity/magnitude.ts';
import { explain } from '../../src/quantity/messages.ts';
import { SampleSpace } from '../../src/quantity/sampling.ts';
import { answered } from './answers.ts';

function calculator(id: string): Calculator {
  const found = CALCULATORS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no calculator ${id}`);
  return found;
}

/** What a caller is told where there is no answer, and the piece of the text it is about. */
function refusal(text: string): readonly string[] {
  const result = compute(text, { functions: CALCULATOR_FUNCTIONS });
  if (result.ok) return [format(result.value.quantity)];
  const { span } = result.error;
  return [explain(result.error).message, text.slice(span.start, span.end)];
}

describe('a call has no answer', () => {
  it.each([
    // What cannot be, whatever the formula gives.
    [
      'backlog',
      'arrival: 9/s, capacity: 5/s, duration: 1 min, usual: 5/s',
      'no more is handled than arrives after the spike, and the backlog never drains',
    ],
    [
      'connections',
      'replicas: 1, pool: 1, limit: 3, reserved: 3',
      'nothing is left when the reserved connections are taken off',
    ],
    [
      'mm1',
      'arrival-rate: 100 req/s, service-time: 10 ms',
      'the servers would be 100 % busy, and the queue only grows; add servers or shorten the service',
    ],
    [
      'mmc',
      'arrival-rate: 250 req/s, service-time: 10 ms, servers: 2',
      'the servers would be 125 % busy, and the queue only grows; add servers or shorten the service',
    ],
    ['quorum', 'replicas: 3, read: 4, write: 1', 'a quorum is at most as large as the number of replicas'],
    ['quorum', 'replicas: 3, read: 1, write: 4', 'a quorum is at most as large as the number of replicas'],
    [
      'replication-lag',
      'burst: 9/s, apply: 5/s, duration: 1 s, usual: 5/s',
      'the replica applies less than what is written after the burst and never catches up',
    ],
    [
      'sliding-window',
      'previous: 1 req, current: 1 req, elapsed: 61 s',
      'more time has passed than a window has',
    ],
    ['staleness', 'replicas: 3, read: 4, write: 1', 'a quorum is at most as large as the number of replicas'],
    ['staleness', 'replicas: 3, read: 1, write: 4', 'a quorum is at most as large as the number of replicas'],
    [
      'timeout-budget',
      'deadline: 1 s, attempts: 2, backoff: 1 s',
      'the delays alone reach the deadline; retry less or sooner',
    ],
    ['usl-fit', '1, 10, 2, 19, 3', 'each concurrency needs its throughput after it'],
    ['usl-fit', '1, 10, 2, 19', 'three measurements are the least: 1, 65, 18, 996, 36, 1652'],
    ['amdahl.limit', 'parallel: 100%, workers: 2', 'these values have no finite answer'],
    ['usl.peak', 'concurrency: 2, lambda: 9 req/s', 'these values have no finite answer'],
    [
      'usl.peak-concurrency',
      'concurrency: 2, lambda: 9 req/s, sigma: 0.1',
      'these values have no finite answer',
    ],
    ['usl-fit', '1, 10, 1, 10, 1, 10', 'these values have no finite answer'],
  ])('%s(%s): %s', (id, inputs, reason) => {
    const text = `${id}(${inputs})`;
    expect(refusal(text)).toEqual([`\`${id}\` has no answer: ${reason}`, text]);
  });

  it.each([
    ['connections.multiplex(replicas: 2, pool: 3)', 'pooler'],
    ['error-budget.allowed(objective: 99%)', 'rate'],
    ['error-budget.spent(objective: 99%)', 'outage'],
    ['error-budget.spent-by-failures(objective: 99%, rate: 1/s)', 'failures'],
    ['id-space.lasts(length: 2)', 'rate'],
    ['partitions.unavailable(target: 1 MB/s)', 'leaders'],
    ['pool-size.size(threads: 2)', 'cores'],
    ['pool-size.deadlock-free(threads: 2)', 'per-thread'],
  ])('%s without its %s', (text, missing) => {
    expect(refusal(text)[0]).toBe(
      `\`${text.slice(0, text.indexOf('('))}\` has no answer: \`${missing}\` has to be given`,
    );
  });

  it.each([
    ['mtbf(mtbf: 0 min, mttr: 1 h)', '`mtbf` is above 0 h, not 0', '0 min'],
    ['burn-rate(objective: 101%)', '`objective` is at most 100 %, not 101', '101%'],
    ['backoff(base: 1 s, retries: 101)', '`retries` is at most 100, not 101', '101'],
    ['backoff(base: 1 s, retries: 2.5)', '`retries` is a whole number, not 2.5', '2.5'],
    ['backoff(base: -1 s)', '`base` is above 0 ms, not -1,000', '-1 s'],
    ['usl(concurrency: 2, lambda: 1/s, sigma: 1)', '`sigma` is below 1, not 1', '1'],
    ['serial(99%, 120%)', '`parts` is at most 100 %, not 120', '120%'],
    [
      'bandwidth(rate: -5..5 req/s, size: 1 kB)',
      '`rate` is at least 0 req/s, and the range goes beyond',
      '-5..5 req/s',
    ],
    ['backoff(base: -1..5 s)', '`base` is above 0 ms, and the range goes beyond', '-1..5 s'],
    // The range as written is within, and one in a thousand draws is not.
    ['backoff(base: 1..9 s - 0.9 s)', '`base` is above 0 ms, and the range goes beyond', '1..9 s - 0.9 s'],
  ])('where a value is out of bounds: %s', (text, reason, piece) => {
    expect(refusal(text)).toEqual([
      `\`${text.slice(0, text.indexOf('('))}\` has no answer: ${reason}`,
      piece,
    ]);
  });

  it('for a share of the draws of a range says how large it is', () => {
    // ln(100 ÷ √(50 · 150)) over ln(3) ÷ (2 × 1.645) is 0.431: a third of the draws ask for more than there is.
    const [message] = refusal('mm1(arrival-rate: 50..150 req/s, service-time: 10 ms)');
    expect(message).toMatch(/^`mm1` has no answer: in 33 % of the range the servers would be [\d.,]+ % busy/);
  });

  it('where amounts are of two currencies, or of none', () => {
    expect(refusal('cost-per-request(cost: 5 s, rate: 1/s)')[0]).toBe(
      '`cost-per-request` has no answer: `cost` is an amount such as 1 $/month',
    );
    expect(refusal('cost-per-request(cost: 5 EUR, rate: 1/s)')[0]).toBe(
      '`cost-per-request` has no answer: `cost` is an amount such as 1 $/month',
    );
  });
});

describe('an answer', () => {
  it.each([
    // In the currency of what was given, and in the counts of what it is like.
    ['cost-per-request(cost: 2592 EUR/month, rate: 100 req/s)', '€10'],
    ['cost-per-request.per-request(cost: 2592 GBP/month, rate: 100 req/s)', '£1e-5/request'],
    [
      'monthly-cost.yearly(nodes: 1, price: 1 EUR/h, hours: 100 h, storage-price: 0 EUR/GB/month, egress-price: 0 EUR/GB)',
      '€1,200',
    ],
    ['peak(average: 23 uploads/day, factor: 10)', '230 uploads/day'],
    ['read-write-split.reads(rate: 66 tweets/h, ratio: 10)', '60 tweets/h'],
    ['replicas(load: 3k uploads/s, capacity: 500 req/s)', '10 replicas'],
    ['serial(99.9%, 99.9%)', '99.8 %'],
    ['durability.between(objects: 10M, durability: 99.999999999%)', '10k years'],
    ['concurrency(3 users/s, 2 s)', '6'],
  ])('%s is %s', (text, expected) => {
    expect(format(answered(text))).toBe(expected);
  });

  it('rests on what its inputs and its own unit rest on', () => {
    const said = (text: string) => assumptionsIn([answered(text)]);
    expect(said('error-budget(objective: 99%, period: 1 month)')).toEqual(['a month is 30 days']);
    expect(said('headroom.left(load: 1/s, capacity: 9/s)')).toEqual(['a month is 30 days']);
    expect(said('durability.between(objects: 1M, durability: 99%)')).toEqual(['a year is 365 days']);
    expect(said('peak(average: 3/year)')).toEqual(['a year is 365 days']);
    expect(said('serial(1 - 1 month / 1 year)')).toEqual(['a month is 30 days', 'a year is 365 days']);
    expect(said('concurrency(3/s, 2 s)')).toEqual([]);
  });

  it('over a range is of each draw, whole where only whole numbers are', () => {
    const { magnitude } = answered('quorum.reads-survive(replicas: 5..9, read: 3, write: 3)');
    if (magnitude.kind !== 'sampled') throw new Error(magnitude.kind);
    expect(new Set([...magnitude.samples].map((value) => value % 1))).toEqual(new Set([0]));
    expect(percentileOf(magnitude, 0.5)).toBe(4);
  });

  it('takes the draws beyond a bound to it', () => {
    const { magnitude } = answered('mtbf.between(mtbf: 9 h, mttr: 1 h, units: 1..3)');
    if (magnitude.kind !== 'sampled') throw new Error(magnitude.kind);
    const hours = [...magnitude.samples].map((seconds) => seconds / 3600);
    expect(Math.max(...hours)).toBe(10);
    // One in twenty lies below the lower end.
    expect(hours.filter((value) => value === 10).length / hours.length).toBeCloseTo(0.05, 3);
    expect(Math.min(...hours)).toBeLessThan(10 / 3);
    const share = answered('qps(users: 100, actions: 1/s, active: 90%..100%)').magnitude;
    if (share.kind !== 'sampled') throw new Error(share.kind);
    expect(Math.max(...share.samples)).toBe(100);
  });

  it('takes as many values as are given, in any order of the others', () => {
    expect(format(answered('latency-budget(calls: 20 ms, budget: 200 ms, calls: 50 ms)'))).toBe('130 ms');
    expect(format(answered('latency-budget(calls: 50 ms, budget: 200 ms)'))).toBe('150 ms');
  });
});

describe('work over draws', () => {
  /** Steps that a formula takes at least: one for each turn of its loop. */
  it.each<[string, Record<string, number | readonly number[]>, number]>([
    ['backoff', { retries: 90 }, 90],
    ['collision', { ids: 5000 }, 5000],
    ['collision', { ids: 1e9 }, 10_000],
    ['compensation-rate', { steps: 500 }, 500],
    ['erlang-b', { servers: 900 }, 900],
    // 64 ranks and a group for each 6 % more up to a million, met a few times.
    ['hit-ratio', {}, 5 * (64 + Math.log(1e6 / 64) / Math.log(1.06))],
    ['hot-partition', {}, 64],
    ['k-of-n', { needed: 700 }, 700],
    ['mmc', { servers: 800 }, 800],
    ['quorum', { replicas: 600 }, 600],
    ['retry-amplification', {}, 100],
    ['staleness', { read: 300 }, 300],
    ['timeout-budget', { attempts: 80 }, 80],
    ['usl-fit', { points: [1, 2, 3, 4, 5, 6] }, 6],
  ])('of %s %j is counted as %d steps or more, and not a thousand times as many', (id, values, least) => {
    const effort = calculator(id).effort?.(values as never) ?? 0;
    expect(effort).toBeGreaterThanOrEqual(least);
    expect(effort).toBeLessThanOrEqual(1000 * least);
  });

  it('without a loop is little: a million draws are taken', () => {
    const space = new SampleSpace(1, 1_000_000);
    const text = 'bandwidth(rate: 1..2 req/s, size: 1 kB)';
    expect(compute(text, { functions: CALCULATOR_FUNCTIONS, space }).ok).toBe(true);
  });

  it('is bounded for what loops, and what to do is said', () => {
    const space = new SampleSpace(1, 1_000_000);
    const text = 'usl-fit(1, 10, 3, 20..21, 6, 26)';
    const result = compute(text, { functions: CALCULATOR_FUNCTIONS, space });
    expect(!result.ok && explain(result.error).message).toBe(
      '`usl-fit` has no answer: over ranges it takes more work than is allowed; use fewer samples, or numbers in the place of ranges',
    );
  });
});

describe('rows that go with an answer', () => {
  const rows = (id: string, given: Readonly<Record<string, string>>) =>
    tableOf(calculator(id), new Map(Object.entries(given).map(([name, text]) => [name, written(text)])));

  it('of a backoff are its delays and when they end', () => {
    expect(rows('backoff', { base: '100 ms', retries: '4', factor: '3', cap: '2 s' })).toEqual([
      [1, expect.closeTo(0.1, 12), expect.closeTo(0.1, 12)],
      [2, expect.closeTo(0.3, 12), expect.closeTo(0.4, 12)],
      [3, expect.closeTo(0.9, 12), expect.closeTo(1.3, 12)],
      [4, 2, expect.closeTo(3.3, 12)],
    ]);
  });

  it('of a burn rate are the windows that the workbook recommends', () => {
    const [month, objective] = ['30 days', '99.9%'];
    expect(rows('burn-rate', { spend: '2%', window: '1 h', period: month, objective })).toEqual([
      [0.02, 3600, 300, expect.closeTo(14.4, 9), expect.closeTo(0.0144, 9)],
      [0.05, 6 * 3600, 1800, expect.closeTo(6, 9), expect.closeTo(0.006, 9)],
      [0.1, 72 * 3600, 6 * 3600, expect.closeTo(1, 9), expect.closeTo(0.001, 9)],
    ]);
    // More than all requests cannot fail.
    expect(rows('burn-rate', { period: '365 days', objective: '50%' })?.map((row) => row[4])).toEqual([
      1, 1, 1,
    ]);
  });

  it('are none where there are none, over a range, or out of bounds', () => {
    expect(rows('peak', { average: '3/s', factor: '2' })).toBeUndefined();
    expect(rows('backoff', { base: '1..2 s', retries: '4', factor: '3', cap: '2 s' })).toBeUndefined();
    expect(rows('backoff', { base: '0 s', retries: '4', factor: '3', cap: '2 s' })).toBeUndefined();
  });
});

describe('a call as text', () => {
  it('has inputs by name, several by place, and no commas in numbers', () => {
    expect(
      callText(calculator('latency-budget'), { budget: '1,200 ms', calls: ['20 ms', '1,000,000 ns'] }),
    ).toBe('latency-budget(budget: 1200 ms, 20 ms, 1000000 ns)');
    expect(callText(calculator('peak'), { average: '3/s' }, 'peak')).toBe('peak.peak(average: 3/s)');
    expect(exampleCall(calculator('peak'))).toBe('peak(average: 23 req/s, factor: 10)');
    expect(exampleCall(calculator('serial'), 'downtime')).toBe('serial.downtime(99.95%, 99.99%)');
  });

  it('of the program itself has to have a value', () => {
    expect(() => written('3 frobs')).toThrow('3 frobs: unknown-unit');
    expect(written('3 MB')).toBe(written('3 MB'));
  });
});

describe('the page of a calculator', () => {
  it('says bounds, defaults and the example as flags', () => {
    const { inputs, answers, example } = calculatorPage(calculator('pool-size'));
    expect(inputs.map(({ name, bounds, otherwise }) => [name, bounds, otherwise])).toEqual([
      ['cores', 'at least 1', 'optional'],
      ['spindles', 'at least 0', '1'],
      ['threads', 'at least 1', 'optional'],
      ['per-thread', 'at least 1', 'optional'],
    ]);
    expect(answers.map(({ name }) => name)).toEqual(['size', 'deadlock-free']);
    expect(example.gives).toEqual([
      { name: 'size', value: '9 connections' },
      { name: 'deadlock-free', value: '10 connections' },
    ]);
    const bounds = (id: string) => calculatorPage(calculator(id)).inputs.map((input) => input.bounds);
    expect(bounds('k-of-n')).toEqual(['at least 1, whole', '1 to 10,000, whole', '0 to 100']);
    expect(bounds('bloom')).toEqual(['above 0', 'above 0, below 100']);
    expect(bounds('backoff')).toEqual(['above 0', '1 to 100, whole', 'at least 1', 'above 0']);
    expect(bounds('headroom')).toEqual(['above 0', 'above 0', 'at most 100, above 0', 'above 0']);
    expect(bounds('serial')).toEqual(['0 to 100, any number of them']);
    expect(calculatorPage(calculator('peak')).inputs.map((input) => input.otherwise)).toEqual([
      'required',
      '3',
    ]);
    expect(exampleCommand(calculator('serial'))).toBe("sdx estimate serial --parts '99.95%; 99.99%'");
    expect(exampleCommand(calculator('peak'))).toBe("sdx estimate peak --average '23 req/s' --factor '10'");
  });
});

describe('a value as a write-up prints it', () => {
  it.each([
    ['2M uploads/day in uploads/s', '23 uploads/s'],
    ['4 TB/day in MB/s', '46 MB/s'],
    ['-1.26 GB', '-1.3 GB'],
    ['0 GB', '0 B'],
    ['1,234', '1,200'],
    ['99.95% * 99.99%', '99.94 %'],
    ['2..5 GB', '3.16 GB'],
  ])('%s as %s', (text, expected) => {
    expect(format(asPublished(answered(text)))).toBe(expected);
  });

  it('is what functions then give, and their refusals stay', () => {
    const functions = publishing(CALCULATOR_FUNCTIONS);
    const value = (text: string) => {
      const result = compute(text, { functions });
      return result.ok ? format(result.value.quantity) : explain(result.error).message;
    };
    expect(value('qps(users: 10M users, active: 10%, actions: 2 uploads/user/day)')).toBe('23 requests/s');
    expect(value('10 * qps(users: 10M users, active: 10%, actions: 2 uploads/user/day)')).toBe(
      '230 requests/s',
    );
    expect(value('qps(users: -1, actions: 2/day)')).toBe(
      '`qps` has no answer: `users` is at least 0, not -1',
    );
    expect(functions.size).toBe(CALCULATOR_FUNCTIONS.size);
  });
});
