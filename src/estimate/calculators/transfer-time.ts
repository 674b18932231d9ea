import { define } from '../calculator.ts';

export const calculator = define({
  id: 'transfer-time',
  family: 'storage',
  title: 'Transfer time',
  use: 'How long a transfer takes, and how much is under way on the line.',
  parameters: {
    size: { about: 'bytes to move', unit: 'MB', least: 0 },
    bandwidth: { about: 'what the line carries', unit: 'Mb/s', above: 0 },
    roundTrip: { about: 'round-trip time', unit: 'ms', default: '0 ms', least: 0 },
    trips: { about: 'round trips before the first byte', unit: '1', default: '1', least: 0 },
    efficiency: {
      about: 'share of the bandwidth that is used',
      unit: '%',
      default: '100%',
      above: 0,
      most: 100,
    },
  },
  results: {
    time: {
      about: 'until the last byte',
      unit: 's',
      of: ({ size, bandwidth, roundTrip, trips, efficiency }) =>
        size / (bandwidth * efficiency) + trips * roundTrip,
    },
    window: {
      about: 'bytes under way when the line is full (bandwidth-delay product)',
      unit: 'MB',
      of: ({ bandwidth, roundTrip }) => bandwidth * roundTrip,
    },
  },
  formula: 'size ÷ (bandwidth × efficiency) + trips × round trip; window = bandwidth × round trip',
  source: 'Kurose, Ross, "Computer Networking", ch. 1 and 3; RFC 7323 for the bandwidth-delay product',
  example: {
    given: { size: '100 MB', bandwidth: '1 Gb/s', roundTrip: '80 ms' },
    gives: { time: '0.88 s', window: '10 MB' },
    from: '0.8 s at 125 MB/s and one round trip; 1 Gb/s over 80 ms hold 10 MB',
  },
  related: ['bandwidth', 'backup-window', 'wan-latency'],
});
