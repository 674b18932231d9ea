import { phraseAt, wordsOf } from '../../../base/words.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'async/dead-letter-unwatched',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'A dead-letter queue has no alert.',
  why: 'A dead-letter queue that nobody looks at is a slower way to lose messages.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'Check dead-letter queue for saga topic' }],
  examples: {
    bad: ['components:\n  q:\n    kind: queue\n    deadLetter: failed # <-\n'],
    good: [
      'components: { q: { kind: queue, deadLetter: { to: failed, alert: depth > 0 for 5 min } } }\n',
      'components: { q: { kind: queue, deadLetter: failed } }\nalerts: [a ticket when the dead letters of q are more than 10]\n',
    ],
  },
  *check({ design }) {
    const alerts = (design.document.alerts ?? []).map((alert) =>
      wordsOf(typeof alert === 'string' ? alert : `${alert.when ?? ''} ${alert.slo ?? ''}`),
    );
    const watched = alerts.some(
      (words) =>
        phraseAt(words, ['dead']) >= 0 ||
        phraseAt(words, ['dlq']) >= 0 ||
        words.some((word) => word.endsWith('dlq')),
    );
    if (watched) return;
    for (const { id, at, deadLetter } of design.components.values()) {
      if (deadLetter === undefined || deadLetter === false) continue;
      if (typeof deadLetter === 'object' && deadLetter.alert !== undefined) continue;
      yield {
        at: [...at, 'deadLetter'],
        message: `Nobody is told when \`${id}\` sets messages aside.`,
        advice: 'Add an `alert` on its depth or on the age of its oldest message.',
      };
    }
  },
};
