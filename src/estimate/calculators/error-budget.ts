import { define } from '../calculator.ts';

export const calculator = define({
  id: 'error-budget',
  family: 'availability',
  title: 'Error budget',
  use: 'How much an objective allows to fail, and how much of that an outage spends.',
  parameters: {
    objective: { about: 'what the objective promises', unit: '%', least: 0, most: 100, complement: true },
    period: { about: 'what it is measured over', unit: 'day', default: '30 days', above: 0 },
    rate: { about: 'requests', unit: 'req/s', optional: true, least: 0 },
    outage: { about: 'time without service', unit: 'min', optional: true, least: 0 },
    failures: { about: 'requests that failed', unit: '1', optional: true, least: 0 },
  },
  results: {
    downtime: {
      about: 'time that may be lost',
      unit: 'min',
      of: ({ objective, period }) => objective * period,
    },
    allowed: {
      about: 'requests that may fail',
      unit: '1',
      needs: ['rate'],
      of: ({ objective, period, rate }) => objective * period * (rate ?? Number.NaN),
    },
    spent: {
      about: 'share of the budget the outage spends',
      unit: '%',
      needs: ['outage'],
      of: ({ objective, period, outage }) => (outage ?? Number.NaN) / (objective * period),
    },
    spentByFailures: {
      about: 'share of the budget the failures spend',
      unit: '%',
      needs: ['rate', 'failures'],
      of: ({ objective, period, rate, failures }) =>
        (failures ?? Number.NaN) / (objective * period * (rate ?? Number.NaN)),
    },
  },
  formula: '(1 − objective) × period; spent = outage ÷ budget',
  source: 'B. Beyer et al. (eds), "Site Reliability Engineering", 2016, ch. 3 and appendix A',
  example: {
    given: { objective: '99.9%', period: '90 days', outage: '1 h' },
    gives: { downtime: '2.16 h', spent: '46.3%' },
    from: 'Site Reliability Engineering, appendix A: 2.16 hours a quarter of 90 days; 1 ÷ 2.16',
  },
  related: ['burn-rate', 'serial', 'mtbf'],
});
