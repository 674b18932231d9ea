import { define } from '../calculator.ts';

export const calculator = define({
  id: 'fixed-window',
  family: 'rate-limiting',
  title: 'Fixed window',
  use: 'How many requests pass around the boundary of two fixed windows.',
  parameters: {
    limit: { about: 'requests a window allows', unit: 'req', least: 0 },
    window: { about: 'length of a window', unit: 's', default: '60 s', above: 0 },
  },
  results: {
    most: {
      about: 'requests that may pass within one window length',
      unit: 'req',
      of: ({ limit }) => 2 * limit,
    },
    average: { about: 'rate that passes for long', unit: 'req/s', of: ({ limit, window }) => limit / window },
    burst: {
      about: 'requests that may pass at once, at the boundary',
      unit: 'req',
      of: ({ limit }) => 2 * limit,
    },
  },
  formula: '2 × limit: the end of one window and the start of the next',
  source: 'Cloudflare, "How we built rate limiting capable of scaling to millions of domains", 2017',
  example: {
    given: { limit: '100 req', window: '60 s' },
    gives: { most: '200 requests', average: '1.667 req/s' },
    from: 'a hundred in the last moment of a minute and a hundred in the first of the next',
  },
  related: ['sliding-window', 'token-bucket'],
});
