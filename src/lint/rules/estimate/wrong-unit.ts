import type { QuantityKind } from '../../../estimate/slots.ts';
import { format } from '../../../quantity/format.ts';
import type { DesignRule } from '../../rule.ts';

const WANTED: Readonly<Record<Exclude<QuantityKind, 'any'>, readonly [what: string, example: string]>> = {
  rate: ['a rate', '500 req/s'],
  time: ['a time', '20 ms'],
  data: ['an amount of data', '8 GB'],
  count: ['a number', '4'],
  ratio: ['a share', '90%'],
  factor: ['a factor', '3'],
  'factor|rate': ['a factor on the rate or a rate', '3'],
};

export const rule: DesignRule = {
  id: 'estimate/wrong-unit',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A quantity is of another kind than its place asks for.',
  why: 'A capacity in gigabytes or a latency in requests cannot be held against anything, so nothing that rests on it is computed.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' }],
  examples: {
    bad: [
      'components:\n  db:\n    kind: database\n    capacity: 500 GB # <-\n',
      'flows:\n  read:\n    rate: 200 ms # <-\n    path: []\n',
    ],
    good: [
      'components: { db: { kind: database, capacity: 500 reads/s } }\n',
      'flows: { read: { rate: 3600/h, peak: 900 req/s, path: [] } }\n',
    ],
  },
  *check({ worksheet }) {
    for (const entry of worksheet.entries()) {
      if (entry.status !== 'wrong-kind' || entry.kind === 'any') continue;
      const [what, example] = WANTED[entry.kind];
      yield {
        at: entry.at,
        message: `\`${entry.at.slice(-2).join('.')}\` wants ${what}, and \`${entry.text}\` is ${format(entry.quantity)}.`,
        advice: `Write ${what}, such as \`${example}\`.`,
      };
    }
  },
};
