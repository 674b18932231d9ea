import { describe } from 'vitest';
import { holdsAgainstSimulation } from './against-simulation.ts';

describe('systems with exponential service times agree with a simulation', () => {
  holdsAgainstSimulation(0, 110, { spread: false, parallel: false });
});
