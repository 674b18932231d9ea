import { define } from '../calculator.ts';
import { collisionProbability, expectedDuplicates } from '../theory/identity.ts';

export const calculator = define({
  id: 'collision',
  family: 'identity',
  title: 'Collisions',
  use: 'How likely random identifiers are to collide (birthday problem).',
  parameters: {
    ids: { about: 'identifiers drawn', unit: '1', least: 0 },
    space: { about: 'identifiers there are, such as 2^122', unit: '1', least: 1 },
  },
  results: {
    probability: {
      about: 'probability of at least one collision',
      unit: '%',
      of: ({ ids, space }) => collisionProbability(ids, space),
    },
    lost: {
      about: 'identifiers that were taken already when drawn',
      unit: '1',
      of: ({ ids, space }) => expectedDuplicates(ids, space),
    },
    half: {
      about: 'identifiers until a collision is as likely as not',
      unit: '1',
      of: ({ space }) => 0.5 + Math.sqrt(0.25 + 2 * space * Math.LN2),
    },
  },
  effort: ({ ids }) => 10 * Math.min(ids, 10_000),
  formula: '1 − ∏ (1 − i ÷ space); lost = ids − space × (1 − (1 − 1 ÷ space)^ids)',
  source: 'W. Feller, "An Introduction to Probability Theory and Its Applications", vol. 1, §II.3',
  example: {
    given: { ids: '23', space: '365' },
    gives: { probability: '50.73%', half: '23' },
    from: 'the birthday problem: 23 people, 0.5073',
  },
  related: ['id-space', 'bloom'],
});
