import { describe } from 'vitest';
import { holdsAgainstSimulation } from './against-simulation.ts';

describe('systems with uneven service times and parallel branches agree with a simulation', () => {
  holdsAgainstSimulation(200, 310, { spread: true, parallel: true });
});
