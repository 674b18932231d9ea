import { timeText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

/** The shortest recovery that a topology is known to allow, in seconds. */
const SHORTEST: Readonly<Record<string, readonly [seconds: number, because: string]>> = {
  single: [3600, 'everything has to be built again'],
  backup: [3600, 'machines have to be started and data restored'],
  'pilot-light': [600, 'the servers have to be started and scaled'],
  'warm-standby': [60, 'traffic has to be moved and capacity added'],
};

export const rule: DesignRule = {
  id: 'region/rto-against-topology',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Recovery is promised sooner than the topology allows.',
  why: 'A restore from backups takes hours and starting a pilot light tens of minutes; a promise below that is one for another, dearer topology.',
  source: [
    {
      title: 'AWS, Disaster Recovery of Workloads on AWS (2021)',
      where: 'Disaster recovery options in the cloud',
    },
  ],
  examples: {
    bad: ['regions:\n  topology: backup\n  rto: 5 min # <-\n'],
    good: ['regions: { topology: backup, rto: 8 h }\n', 'regions: { topology: warm-standby, rto: 5 min }\n'],
  },
  *check(subject) {
    const { topology } = subject.design.document.regions ?? {};
    const rto = numberAt(subject, ['regions', 'rto']);
    const shortest = topology === undefined ? undefined : SHORTEST[topology];
    if (rto === undefined || shortest === undefined || rto >= shortest[0]) return;
    yield {
      at: ['regions', 'rto'],
      message: `Recovery within ${timeText(rto)} is promised; with \`${topology}\`, ${shortest[1]}, which takes ${timeText(shortest[0])} at the least.`,
      advice: 'Promise more time, or keep more of it running in the other region.',
    };
  },
};
