import type { DesignRule } from '../../rule.ts';

const AVERAGE = /\b(?:average|mean|avg)\b/i;

export const rule: DesignRule = {
  id: 'slo/average-latency',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Latency is promised as an average.',
  why: 'An average hides the slow tail: with one request in a hundred taking ten seconds, a mean of 150 ms still looks well.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Instrumenting for Production' }],
  examples: {
    bad: [
      'slos:\n  fast:\n    sli: average latency # <-\n    under: 100 ms\n',
      'requirements:\n  quality:\n    - mean response time under 200 ms # <-\n',
    ],
    good: [
      'slos: { fast: { sli: latency, under: 100 ms, objective: 99% } }\n',
      'requirements: { quality: [99 % of requests within 200 ms; the average user makes 3 a day] }\n',
    ],
  },
  *check({ design }) {
    const advice = 'Say it as a percentile: 99 % of requests within a time.';
    for (const { id, at, sli } of design.slos.values()) {
      if (sli === undefined || !AVERAGE.test(sli) || !/latenc|time|duration/i.test(sli)) continue;
      yield { at: [...at, 'sli'], message: `\`${id}\` measures an average: "${sli}".`, advice };
    }
    const quality = design.document.requirements?.quality;
    const sentences = typeof quality === 'string' ? [quality] : (quality ?? []);
    for (const [index, sentence] of sentences.entries()) {
      if (!/\b(?:average|mean|avg)\s+(?:\w+\s+)?(?:latency|response|time|duration)/i.test(sentence)) continue;
      const at = ['requirements', 'quality', ...(typeof quality === 'string' ? [] : [index])];
      yield { at, message: `This asks for an average: "${sentence.slice(0, 60)}".`, advice };
    }
  },
};
