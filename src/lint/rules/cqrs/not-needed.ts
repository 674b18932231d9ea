import { phraseAt, wordsOf } from '../../../base/words.ts';
import { factorText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';

/** Below this many reads a write, two models cost more than one that is a compromise. */
const READS_A_WRITE = 5;

export const rule: DesignRule = {
  id: 'cqrs/not-needed',
  applies: 'design',
  severity: 'info',
  preset: 'recommended',
  what: 'Separate read and write models are chosen where reads hardly outnumber writes.',
  why: 'CQRS pays for two models, an event path and a lag with reads that scale apart from writes; with few reads a write there is nothing to win.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'CQRS or Single Model?' }],
  examples: {
    bad: [
      'components: { db: { kind: database } }\nflows: { get: { rate: 20 req/s, path: [db] }, put: { rate: 10 req/s, path: [{ call: db, op: write }] } }\ntradeoffs:\n  - decision: model\n    chosen: CQRS # <-\n',
    ],
    good: [
      'components: { db: { kind: database } }\nflows: { get: { rate: 2000 req/s, path: [db] }, put: { rate: 10 req/s, path: [{ call: db, op: write }] } }\ntradeoffs: [{ decision: model, chosen: CQRS }]\n',
    ],
  },
  *check({ design, analysis }) {
    let reads = 0;
    let writes = 0;
    for (const [id, { load, writes: written = 0 }] of Object.entries(analysis.components)) {
      if (design.components.get(id)?.kind !== 'database') continue;
      reads += (load.peak?.value ?? 0) - written;
      writes += written;
    }
    if (writes <= 0 || reads / writes >= READS_A_WRITE) return;
    for (const [index, { chosen }] of (design.document.tradeoffs ?? []).entries()) {
      if (chosen === undefined || phraseAt(wordsOf(chosen), ['cqrs']) < 0) continue;
      yield {
        at: ['tradeoffs', index, 'chosen'],
        message: `CQRS is chosen with ${factorText(reads / writes)} reads a write at the databases.`,
        advice: 'Keep one model until reads outnumber writes by far, or say what else it is for.',
      };
    }
  },
};
