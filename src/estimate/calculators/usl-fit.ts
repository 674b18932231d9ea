import { define } from '../calculator.ts';
import { fitUsl, type Usl, uslPeak, uslThroughput } from '../theory/scaling.ts';

export const calculator = define({
  id: 'usl-fit',
  family: 'compute',
  title: 'Fit of the Universal Scalability Law',
  use: 'What a load test says about contention, coherency and the most that can be had.',
  parameters: {
    points: {
      about: 'concurrency and throughput of each measurement, one after the other',
      unit: '1',
      above: 0,
      many: true,
    },
  },
  refuse: ({ points }) =>
    points.length % 2 === 1
      ? 'each concurrency needs its throughput after it'
      : points.length < 6
        ? 'three measurements are the least: 1, 65, 18, 996, 36, 1652'
        : undefined,
  results: {
    peakConcurrency: {
      about: 'concurrency of the greatest throughput',
      unit: '1',
      of: ({ points }) => uslPeak(fitted(points)),
    },
    peak: {
      about: 'greatest throughput there is, in the unit of the measurements',
      unit: '1',
      of: ({ points }) => uslThroughput(fitted(points), uslPeak(fitted(points))),
    },
    lambda: { about: 'throughput of one', unit: '1', of: ({ points }) => fitted(points).lambda },
    sigma: { about: 'contention', unit: '1', of: ({ points }) => fitted(points).sigma },
    kappa: { about: 'coherency', unit: '1', of: ({ points }) => fitted(points).kappa },
  },
  effort: ({ points }) => 1_000 * points.length,
  formula: 'λ, σ and κ of λn ÷ (1 + σ(n − 1) + κn(n − 1)) with the least squared error',
  source:
    'N. J. Gunther, "Guerrilla Capacity Planning", 2007, ch. 5; Levenberg (1944) and Marquardt (1963) for the fit',
  example: {
    given: {
      points: [
        '1',
        '64.9',
        '18',
        '995.9',
        '36',
        '1652.4',
        '72',
        '1853.2',
        '108',
        '1828.9',
        '144',
        '1775',
        '216',
        '1702.2',
      ],
    },
    gives: { peakConcurrency: '96.5196', sigma: '0.02773', kappa: '1.0437e-4', lambda: '90.0' },
    from: 'S. Möding, R package usl, test of peak.scalability on the SPEC SDM91 figures',
  },
  related: ['usl', 'amdahl'],
});

const NO_FIT: Usl = { lambda: Number.NaN, sigma: Number.NaN, kappa: Number.NaN };

function fitted(points: readonly number[]): Usl {
  const pairs = points.flatMap((n, i) => (i % 2 === 0 ? [[n, points[i + 1] ?? 0] as const] : []));
  return fitUsl(pairs) ?? NO_FIT;
}
