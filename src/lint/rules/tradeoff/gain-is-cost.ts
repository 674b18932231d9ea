import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'tradeoff/gain-is-cost',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A decision gives up just what it gains.',
  why: 'The same sentence on both sides was copied; one of them does not say what it should.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Write an ADR' }],
  examples: {
    bad: [
      'tradeoffs:\n  - decision: queue\n    chosen: Kafka\n    gains: order per key\n    givesUp: Order per key. # <-\n',
    ],
    good: [
      'tradeoffs: [{ decision: queue, chosen: Kafka, gains: order per key, givesUp: order across keys }]\n',
    ],
  },
  *check({ design }) {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    for (const [index, { decision, gains, givesUp }] of (design.document.tradeoffs ?? []).entries()) {
      if (
        gains === undefined ||
        givesUp === undefined ||
        plain(gains) === '' ||
        plain(gains) !== plain(givesUp)
      )
        continue;
      yield {
        at: ['tradeoffs', index, 'givesUp'],
        message: `"${decision ?? 'This decision'}" gains and gives up the same: "${givesUp}".`,
        advice: 'Say under `givesUp` what is worse for it.',
        related: [{ at: ['tradeoffs', index, 'gains'], message: 'the same words' }],
      };
    }
  },
};
