import { define } from '../calculator.ts';
import { MONTH } from '../theory/calendar.ts';

export const calculator = define({
  id: 'monthly-cost',
  family: 'cost',
  title: 'Monthly cost',
  use: 'What nodes, storage and traffic cost in a month.',
  parameters: {
    nodes: { about: 'nodes that run', unit: '1', least: 0 },
    price: { about: 'price of a node', unit: '$/h', least: 0 },
    hours: { about: 'hours they run in a month', unit: 'h', default: '730 h', least: 0 },
    storage: { about: 'data stored', unit: 'GB', default: '0 GB', least: 0 },
    storagePrice: { about: 'price of storage', unit: '$/GB/month', default: '$0.023/GB/month', least: 0 },
    egress: { about: 'data sent out in a month', unit: 'GB', default: '0 GB', least: 0 },
    egressPrice: { about: 'price of data sent out', unit: '$/GB', default: '$0.09/GB', least: 0 },
  },
  results: {
    monthly: { about: 'cost of a month', unit: '$/month', of: (values) => monthly(values) / MONTH },
    yearly: { about: 'cost of twelve months', unit: '$', of: (values) => 12 * monthly(values) },
    nodes: {
      about: 'of it nodes',
      unit: '$/month',
      of: ({ nodes, price, hours }) => (nodes * price * hours) / MONTH,
    },
  },
  formula: 'nodes × price × hours + storage × its price + egress × its price',
  source:
    'Prices by default: Amazon S3 Standard and data transfer out of us-east-1, first tier, 2024; 730 h as AWS Pricing Calculator has it',
  example: {
    given: {
      nodes: '10',
      price: '$0.1/h',
      hours: '730 h',
      storage: '1 TB',
      storagePrice: '$0.023/GB/month',
      egress: '1 TB',
      egressPrice: '$0.09/GB',
    },
    gives: { monthly: '843 $/month', nodes: '730 $/month', yearly: '10,116 USD' },
    from: '730 + 23 + 90, and twelve times that',
  },
  related: ['cost-per-request', 'scale-up-vs-out', 'tiering'],
});

interface Bill {
  readonly nodes: number;
  readonly price: number;
  readonly hours: number;
  readonly storage: number;
  readonly storagePrice: number;
  readonly egress: number;
  readonly egressPrice: number;
}

/** The bill of a month, in the currency of the prices. */
function monthly({ nodes, price, hours, storage, storagePrice, egress, egressPrice }: Bill): number {
  return nodes * price * hours + storage * storagePrice * MONTH + egress * egressPrice;
}
