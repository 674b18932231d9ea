import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'evolution/no-rollback',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'A migration is planned without a way back.',
  why: 'Migrations fail half-way with data in both forms; the way back has to exist before the first row moves.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Database Schema Migration Without Downtime' }],
  examples: {
    bad: ['evolution:\n  - { at: 10x, do: shard the table, migration: copy rows in batches } # <-\n'],
    good: [
      'evolution: [{ at: 10x, do: shard the table, migration: write both and copy, rollback: read from the old one until checked }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, step] of (design.document.evolution ?? []).entries()) {
      if (typeof step === 'string' || step.migration === undefined || step.rollback !== undefined) continue;
      if (/\broll.?back|way back|revert|both\b/i.test(step.migration)) continue;
      yield {
        at: ['evolution', index],
        message: `The migration "${step.migration.slice(0, 60)}" has no way back.`,
        advice: 'Say with `rollback` how to return, and until when that is possible.',
      };
    }
  },
};
