import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

const LAG = /\b(?:lag\w*|behind|fresh\w*|stale\w*|heartbeat\w*|delay\w*|age)\b/i;

export const rule: DesignRule = {
  id: 'cqrs/lag-unmeasured',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'A projection is kept, and nothing measures how far it is behind.',
  why: 'A projection that stands still looks like one with nothing to do; only a heartbeat written at the source and looked for at the end tells them apart.',
  source: [
    { seed: '001_049dff768bafcf8e', section: 'CQRS read model shows stale data for more than 5 seconds' },
  ],
  examples: {
    bad: ['data:\n  product: { class: content }\n  listing: { class: derived, source: product } # <-\n'],
    good: [
      'data: { product: { class: content }, listing: { class: derived, source: product } }\nobservability: { metrics: [projection lag by heartbeat] }\n',
      'data: { product: { class: content }, listing: { class: derived, source: product } }\nslos: { fresh: { sli: freshness, under: 5 s, objective: 99%, window: 30 days } }\n',
    ],
  },
  *check({ design }) {
    const { alerts, observability, slos } = design.document;
    const watched = [
      ...(alerts ?? []).map((alert) => (typeof alert === 'string' ? alert : (alert.when ?? ''))),
      ...listOf(observability?.metrics),
      ...Object.values(slos ?? {}).map(({ sli }) => sli ?? ''),
      ...[...design.components.values()].map(({ lagAlert }) => (lagAlert === undefined ? '' : 'lag')),
    ];
    if (watched.some((text) => LAG.test(text))) return;
    for (const { id, at, source } of design.data.values()) {
      if (source === undefined || !design.data.has(source)) continue;
      yield {
        at,
        atKey: true,
        message: `\`${id}\` follows \`${source}\`, and nothing measures how far it is behind.`,
        advice: 'Measure the lag with a heartbeat, alert on it, or state a freshness objective.',
      };
    }
  },
};
