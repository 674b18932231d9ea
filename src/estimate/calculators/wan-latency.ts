import { define } from '../calculator.ts';

export const calculator = define({
  id: 'wan-latency',
  family: 'consistency',
  title: 'Latency of distance',
  use: 'How long light in fibre takes there and back, which no code makes shorter.',
  parameters: {
    distance: { about: 'distance in kilometres', unit: '1', least: 0 },
    detour: { about: 'times the distance that cables run', unit: '1', default: '1.5', least: 1 },
    trips: { about: 'round trips needed', unit: '1', default: '1', least: 0 },
  },
  results: {
    latency: {
      about: 'time for all round trips',
      unit: 'ms',
      of: ({ distance, detour, trips }) => (2 * distance * detour * trips) / FIBRE,
    },
    oneWay: { about: 'time one way', unit: 'ms', of: ({ distance, detour }) => (distance * detour) / FIBRE },
  },
  formula: '2 × distance × detour × trips ÷ 200,000 km/s',
  source:
    'I. Grigorik, "High Performance Browser Networking", 2013, ch. 1: light in fibre has a refractive index of about 1.5',
  example: {
    given: { distance: '15993', detour: '1' },
    gives: { latency: '160 ms', oneWay: '80 ms' },
    from: 'Grigorik, table 1-1: New York to Sydney, 15,993 km, 160 ms there and back in fibre',
  },
  related: ['transfer-time', 'quorum', 'latency-budget', 'conflict-rate'],
});

/** Kilometres a second of light in fibre. */
const FIBRE = 200_000;
