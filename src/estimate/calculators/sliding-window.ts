import { define } from '../calculator.ts';

export const calculator = define({
  id: 'sliding-window',
  family: 'rate-limiting',
  title: 'Sliding window counter',
  use: 'What a sliding window estimates from the counters of two fixed windows.',
  parameters: {
    previous: { about: 'requests of the previous window', unit: 'req', least: 0 },
    current: { about: 'requests of the current window so far', unit: 'req', least: 0 },
    elapsed: { about: 'time into the current window', unit: 's', least: 0 },
    window: { about: 'length of a window', unit: 's', default: '60 s', above: 0 },
  },
  refuse: ({ elapsed, window }) => (elapsed <= window ? undefined : 'more time has passed than a window has'),
  results: {
    estimate: {
      about: 'requests within the last window length',
      unit: 'req',
      of: ({ previous, current, elapsed, window }) => previous * (1 - elapsed / window) + current,
    },
  },
  formula: 'previous × (1 − elapsed ÷ window) + current',
  source: 'Cloudflare, "How we built rate limiting capable of scaling to millions of domains", 2017',
  example: {
    given: { previous: '42 req', current: '18 req', elapsed: '15 s', window: '60 s' },
    gives: { estimate: '49.5 requests' },
    from: 'Cloudflare: 42 × ((60 − 15) ÷ 60) + 18 = 49.5',
  },
  related: ['fixed-window', 'sliding-window-memory', 'token-bucket'],
});
