import { wordsOf } from '../../../base/words.ts';
import type { DesignRule } from '../../rule.ts';

const COSTLY = new Set([
  'pay',
  'payment',
  'payments',
  'charge',
  'charges',
  'order',
  'orders',
  'checkout',
  'transfer',
  'transfers',
  'book',
  'booking',
  'bookings',
  'purchase',
  'purchases',
  'refund',
  'refunds',
  'withdraw',
  'withdrawal',
  'withdrawals',
]);

export const rule: DesignRule = {
  id: 'api/effect-not-idempotent',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A POST that orders or pays has nothing that makes a repeat harmless.',
  why: 'A phone that loses its connection sends the order again; without a key the shop cannot tell the second from a new one.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Idempotency and Retry Safety' }],
  examples: {
    bad: ['api:\n  - { call: POST /v1/payments, does: charges the card } # <-\n'],
    good: [
      'api: [{ call: POST /v1/payments, does: charges the card, idempotent: Idempotency-Key for 24 h }]\n',
      'api: [{ call: POST /v1/links, does: shortens a URL }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, call] of (design.document.api ?? []).entries()) {
      if (typeof call === 'string' || !/^\s*POST\b/i.test(call.call)) continue;
      if (call.idempotent !== undefined && call.idempotent !== false) continue;
      const last = wordsOf(call.call.replaceAll(/\{[^}]*\}/g, ''))
        .filter((word) => !/^v\d+$/.test(word))
        .at(-1);
      if (last === undefined || !COSTLY.has(last)) continue;
      yield {
        at: ['api', index],
        message: `A repeated \`${call.call}\` would happen twice.`,
        advice:
          'Take an idempotency key from the client, keep its answer for a day, and say so in `idempotent`.',
      };
    }
  },
};
