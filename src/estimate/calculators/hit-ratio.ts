import { define } from '../calculator.ts';
import { lruHitRatio, topShare } from '../theory/popularity.ts';

export const calculator = define({
  id: 'hit-ratio',
  family: 'cache',
  title: 'Hit ratio',
  use: 'What share of requests a cache of a given size answers when popularity follows Zipf.',
  parameters: {
    objects: { about: 'objects that are asked for', unit: '1', least: 1, most: 1e12 },
    cached: { about: 'objects the cache holds', unit: '1', least: 0 },
    skew: {
      about: 'Zipf exponent: 0 is uniform, 0.6 to 1 usual',
      unit: '1',
      default: '0.8',
      least: 0,
      most: 3,
    },
  },
  results: {
    lru: {
      about: 'hit ratio of a least-recently-used cache (Che)',
      unit: '%',
      of: ({ objects, cached, skew }) => lruHitRatio(cached, objects, skew),
    },
    best: {
      about: 'hit ratio if it always held the most popular',
      unit: '%',
      of: ({ objects, cached, skew }) => (cached < 1 ? 0 : topShare(cached, objects, skew)),
    },
  },
  effort: () => 50_000,
  formula: 'Σ pᵢ(1 − e^(−pᵢT)) with T such that Σ (1 − e^(−pᵢT)) = cached, pᵢ ∝ i^−skew',
  source:
    'Che, Tung, Wang, "Hierarchical Web Caching Systems", IEEE JSAC 20(7), 2002; Breslau et al., "Web Caching and Zipf-like Distributions", 1999',
  example: {
    given: { objects: '1M', cached: '10k', skew: '1' },
    gives: { best: '68%' },
    from: 'H(10,000) ÷ H(1,000,000) with the harmonic numbers 9.7876 and 14.3927',
  },
  related: ['cache-memory', 'cache-latency', 'ttl-hit-ratio'],
});
