import { RATE, withoutCounts } from '../../../quantity/dimension.ts';
import { compute } from '../../../quantity/evaluate.ts';
import { medianOf } from '../../../quantity/magnitude.ts';
import { rateText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';

/** A rate in a sentence: `3k req/s`, `1,200 rps`, `500 redirects/s`. */
const A_RATE =
  /\b(\d[\d,_.]*\s?[kKM]?)\s*((?:[a-z]+\s*(?:\/|per)\s*(?:s|sec|second|min|minute))|rps|qps|tps)\b/g;

export const rule: DesignRule = {
  id: 'test/load-below-peak',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A load test sends less than the peak that the design is for.',
  why: 'A test below the peak shows that the quiet hours work; whatever breaks at the peak is still unknown.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Build a minimal HTTP server and load test it' }],
  examples: {
    bad: [
      'flows: { read: { rate: 1000 req/s, peak: 3, path: [] } }\ntests:\n  - { kind: load, flow: read, what: 500 req/s for 10 min } # <-\n',
    ],
    good: [
      'flows: { read: { rate: 1000 req/s, peak: 3, path: [] } }\ntests: [{ kind: load, flow: read, what: "3,500 req/s for 10 min" }]\n',
    ],
  },
  *check({ design, analysis }) {
    for (const [index, test] of (design.document.tests ?? []).entries()) {
      if (
        typeof test === 'string' ||
        (test.kind !== 'load' && test.kind !== 'stress' && test.kind !== 'soak')
      )
        continue;
      const flows = test.flow === undefined ? [...design.flows.keys()] : [test.flow];
      const named = test.flow ?? (flows.length === 1 ? flows[0] : undefined);
      const peak = named === undefined ? undefined : analysis.flows[named]?.rate.peak?.value;
      if (peak === undefined || test.what === undefined || test.kind === 'soak') continue;
      const rates = ratesIn(test.what);
      const most = Math.max(...rates);
      if (rates.length === 0 || most >= peak * 0.95) continue;
      yield {
        at: ['tests', index],
        message: `The test sends ${rateText(most)}, and \`${named}\` has ${rateText(peak)} at peak.`,
        advice: 'Test with the peak and some more.',
      };
    }
  },
};

/** Requests per second named in a sentence. */
function ratesIn(text: string): readonly number[] {
  const found: number[] = [];
  for (const [, number, unit] of text.slice(0, 2000).matchAll(A_RATE)) {
    const result = compute(
      `${number?.replace(/\s/g, '')} ${unit?.replace(/\s*per\s*/, '/').replace(/\s/g, '')}`,
      { declareNouns: true },
    );
    if (result.ok && withoutCounts(result.value.quantity.dimension) === RATE)
      found.push(medianOf(result.value.quantity.magnitude));
  }
  return found;
}
