import { define } from '../calculator.ts';
import { wholeUp } from '../theory/whole.ts';

export const calculator = define({
  id: 'scale-up-vs-out',
  family: 'cost',
  title: 'Up or out',
  use: 'Whether few large or many small nodes carry a load for less.',
  parameters: {
    load: { about: 'load to carry', unit: 'req/s', least: 0 },
    largeCapacity: { about: 'what a large node carries', unit: 'req/s', above: 0 },
    largePrice: { about: 'its price', unit: '$/h', above: 0 },
    smallCapacity: { about: 'what a small node carries', unit: 'req/s', above: 0 },
    smallPrice: { about: 'its price', unit: '$/h', above: 0 },
    spare: { about: 'nodes of either kind that may be down', unit: '1', default: '1', least: 0, whole: true },
  },
  results: {
    ratio: {
      about: 'cost of large nodes over that of small ones; above 1 small ones are cheaper',
      unit: '1',
      of: (values) =>
        (count(values, values.largeCapacity) * values.largePrice) /
        (count(values, values.smallCapacity) * values.smallPrice),
    },
    large: {
      about: 'large nodes, spare ones with them',
      unit: 'nodes',
      of: (values) => count(values, values.largeCapacity),
    },
    small: {
      about: 'small nodes, spare ones with them',
      unit: 'nodes',
      of: (values) => count(values, values.smallCapacity),
    },
    largeCost: {
      about: 'cost of the large ones',
      unit: '$/h',
      of: (values) => count(values, values.largeCapacity) * values.largePrice,
    },
    smallCost: {
      about: 'cost of the small ones',
      unit: '$/h',
      of: (values) => count(values, values.smallCapacity) * values.smallPrice,
    },
  },
  formula: '(⌈load ÷ capacity⌉ + spare) × price, for both',
  source:
    'Arithmetic; the spare node is what makes few large ones dear: L. A. Barroso, U. Hölzle, "The Datacenter as a Computer", 2009, ch. 3',
  example: {
    given: {
      load: '8k req/s',
      largeCapacity: '8k req/s',
      largePrice: '$1.6/h',
      smallCapacity: '1k req/s',
      smallPrice: '$0.2/h',
      spare: '1',
    },
    gives: { ratio: '1.78', large: '2 nodes', small: '9 nodes', largeCost: '3.2 $/h', smallCost: '1.8 $/h' },
    from: 'two at $1.60 against nine at $0.20: 3.2 ÷ 1.8',
  },
  related: ['monthly-cost', 'replicas', 'usl'],
});

function count({ load, spare }: { readonly load: number; readonly spare: number }, capacity: number): number {
  return wholeUp(load / capacity) + spare;
}
