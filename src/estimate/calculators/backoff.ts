import { define } from '../calculator.ts';

export const calculator = define({
  id: 'backoff',
  family: 'resilience',
  title: 'Exponential backoff',
  use: 'When retries happen and how long all of them take.',
  parameters: {
    base: { about: 'delay before the first retry', unit: 'ms', above: 0 },
    retries: { about: 'retries', unit: '1', default: '5', least: 1, most: 100, whole: true },
    factor: { about: 'times longer each time', unit: '1', default: '2', least: 1 },
    cap: { about: 'longest delay', unit: 's', default: '60 s', above: 0 },
  },
  results: {
    total: {
      about: 'all delays together, at most',
      unit: 's',
      of: (values) => delays(values).reduce((sum, delay) => sum + delay, 0),
    },
    last: { about: 'the last delay', unit: 's', of: (values) => delays(values).at(-1) ?? Number.NaN },
    jittered: {
      about: 'all delays together, on average, with full jitter',
      unit: 's',
      of: (values) => delays(values).reduce((sum, delay) => sum + delay, 0) / 2,
    },
  },
  table: {
    about: 'Schedule',
    columns: [
      { title: 'retry', unit: '1' },
      { title: 'after', unit: 's' },
      { title: 'since the first attempt', unit: 's' },
    ],
    rows: (values) => {
      let since = 0;
      return delays(values).map((delay, i) => {
        since += delay;
        return [i + 1, delay, since];
      });
    },
  },
  effort: ({ retries }) => 20 * retries,
  formula: 'Σ min(cap, base × factorⁱ)',
  source: 'M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015',
  example: {
    given: { base: '100 ms', retries: '5', factor: '2', cap: '1 s' },
    gives: { total: '2.5 s', last: '1 s', jittered: '1.25 s' },
    from: '0.1 + 0.2 + 0.4 + 0.8 + 1 s',
  },
  related: ['retry-amplification', 'timeout-budget', 'stampede'],
});

interface Schedule {
  readonly base: number;
  readonly retries: number;
  readonly factor: number;
  readonly cap: number;
}

function delays({ base, retries, factor, cap }: Schedule): readonly number[] {
  return Array.from({ length: retries }, (_, i) => Math.min(cap, base * factor ** i));
}
