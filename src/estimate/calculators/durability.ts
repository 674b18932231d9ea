import { define } from '../calculator.ts';
import { YEAR } from '../theory/calendar.ts';

export const calculator = define({
  id: 'durability',
  family: 'availability',
  title: 'Durability',
  use: 'How many stored objects are lost in a year, and how long until one is.',
  parameters: {
    objects: { about: 'objects stored', unit: '1', above: 0 },
    durability: {
      about: 'probability that an object survives a year',
      unit: '%',
      least: 0,
      most: 100,
      complement: true,
    },
  },
  results: {
    lost: {
      about: 'objects lost in a year',
      unit: '1',
      of: ({ objects, durability }) => objects * durability,
    },
    between: {
      about: 'time until one is lost',
      unit: 'year',
      of: ({ objects, durability }) => YEAR / (objects * durability),
    },
  },
  formula: 'objects × (1 − durability)',
  source: 'Amazon S3 FAQ, "How durable is Amazon S3?"',
  example: {
    given: { objects: '10M', durability: '99.999999999%' },
    gives: { lost: '0.0001', between: '10,000 years' },
    from: 'Amazon S3 FAQ: of ten million objects one is lost every 10,000 years on average',
  },
  related: ['mtbf', 'parallel'],
});
