import { define } from '../calculator.ts';
import { DAY, HOUR } from '../theory/calendar.ts';

export const calculator = define({
  id: 'burn-rate',
  family: 'availability',
  title: 'Burn rate',
  use: 'Which burn rate to alert on so that a window spends no more than a share of the error budget.',
  parameters: {
    spend: { about: 'share of the budget the window may spend', unit: '%', default: '2%', above: 0 },
    window: { about: 'length of the window', unit: 'h', default: '1 h', above: 0 },
    period: { about: 'what the objective is measured over', unit: 'day', default: '30 days', above: 0 },
    objective: {
      about: 'what the objective promises',
      unit: '%',
      default: '99.9%',
      least: 0,
      most: 100,
      complement: true,
    },
  },
  results: {
    burn: { about: 'times the rate that would just last', unit: '1', of: burn },
    errors: {
      about: 'share of failing requests to alert on',
      unit: '%',
      of: (values) => burn(values) * values.objective,
    },
    shortWindow: {
      about: 'second window, so that the alert ends soon',
      unit: 'min',
      of: ({ window }) => window / 12,
    },
    exhausted: {
      about: 'time until such a burn has used up the budget',
      unit: 'h',
      of: (values) => values.period / burn(values),
    },
    detection: {
      about: 'time until a total outage is noticed',
      unit: 's',
      of: (values) => values.window * Math.min(1, burn(values) * values.objective),
    },
    reset: {
      about: 'time the alert stays after such an outage ends',
      unit: 'min',
      of: (values) => values.window * (1 - Math.min(1, burn(values) * values.objective)),
    },
  },
  table: {
    about: 'Alerts of several windows: page, page, ticket',
    columns: [
      { title: 'budget', unit: '%' },
      { title: 'window', unit: 'h' },
      { title: 'second window', unit: 'min' },
      { title: 'burn rate', unit: '1' },
      { title: 'errors', unit: '%' },
    ],
    rows: ({ period, objective }) =>
      ALERTS.map(([spend, window]) => {
        const rate = burn({ spend, window, period });
        return [spend, window, window / 12, rate, Math.min(1, rate * objective)];
      }),
  },
  formula: 'spend × period ÷ window',
  source: 'B. Beyer et al. (eds), "The Site Reliability Workbook", 2018, ch. 5',
  example: {
    given: { spend: '2%', window: '1 h', period: '30 days', objective: '99.9%' },
    gives: { burn: '14.4', exhausted: '50 h', shortWindow: '5 min', errors: '1.44%' },
    from: 'The Site Reliability Workbook, ch. 5, table of recommended windows; 720 h ÷ 14.4',
  },
  related: ['error-budget', 'breaker'],
});

interface Window {
  readonly spend: number;
  readonly window: number;
  readonly period: number;
}

function burn({ spend, window, period }: Window): number {
  return (spend * period) / window;
}

/** What windows spend of the budget, as the workbook recommends them. */
const ALERTS: readonly (readonly [spend: number, window: number])[] = [
  [0.02, HOUR],
  [0.05, 6 * HOUR],
  [0.1, 3 * DAY],
];
