import { timeText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

export const rule: DesignRule = {
  id: 'region/rpo-against-lag',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'The data loss that is allowed is less than what the backup interval or the replication lag makes possible.',
  why: 'Whatever was written since the last backup, or has not reached the other region, is lost with the first; that is the RPO, whatever the document says.',
  source: [
    {
      title: 'AWS Well-Architected Framework, Reliability Pillar (2024)',
      where: 'Plan for disaster recovery',
    },
  ],
  examples: {
    bad: [
      'regions:\n  topology: backup\n  rpo: 5 min # <-\n  backup: 24 h\n',
      'regions:\n  topology: warm-standby\n  rpo: 1 s # <-\n  lag: 30 s\n',
    ],
    good: [
      'regions: { topology: warm-standby, rpo: 1 min, lag: 5 s, backup: 24 h }\n',
      'regions: { topology: backup, rpo: 24 h, backup: 6 h }\n',
    ],
  },
  *check(subject) {
    const { topology } = subject.design.document.regions ?? {};
    const rpo = numberAt(subject, ['regions', 'rpo']);
    if (rpo === undefined) return;
    const copies = topology !== undefined && topology !== 'single' && topology !== 'backup';
    const [field, what] = copies
      ? (['lag', 'the copies are'] as const)
      : (['backup', 'the last backup may be'] as const);
    const behind = numberAt(subject, ['regions', field]);
    if (behind === undefined || behind <= rpo) return;
    yield {
      at: ['regions', 'rpo'],
      message: `At most ${timeText(rpo)} of data may be lost, and ${what} ${timeText(behind)} ${copies ? 'behind' : 'old'}.`,
      advice: copies
        ? 'Replicate synchronously, shorten the lag, or allow more.'
        : 'Back up more often, ship the log, or allow more.',
      related: [{ at: ['regions', field], message: copies ? 'the lag' : 'the interval' }],
    };
  },
};
