import { factorText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

/** What is named may give out this much later than the first: the order of near equals is no error. */
const NEAR = 1.25;

export const rule: DesignRule = {
  id: 'evolution/first-to-break',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'The plan for growth names another component as the first to give out than the design\u2019s own numbers do.',
  why: 'The order of what breaks is the order of what to build; a plan that starts elsewhere is overtaken by the real limit.',
  source: [
    { seed: '000_62e6f912dbab43bb', section: 'Identify the Bottleneck' },
    { seed: '002_087da2a631aa86b2', section: 'Thinking Like a Principal Engineer' },
  ],
  examples: {
    bad: [
      'components: { api: { kind: service, replicas: 4, capacity: 500 req/s }, db: { kind: database, capacity: 700 req/s } }\nflows: { read: { rate: 100 req/s, path: [api, db] } }\nevolution:\n  - at: 10x\n    first: api # <-\n    do: more replicas\n',
    ],
    good: [
      'components: { api: { kind: service, replicas: 4, capacity: 500 req/s }, db: { kind: database, capacity: 700 req/s } }\nflows: { read: { rate: 100 req/s, path: [api, db] } }\nevolution: [{ at: 10x, first: db, do: shard by tenant }]\n',
    ],
  },
  *check(subject) {
    const { design, analysis } = subject;
    const { bottlenecks, ceiling } = analysis;
    const [step] = (design.document.evolution ?? []).map((written, index) => ({ written, index }));
    if (step === undefined || typeof step.written === 'string' || step.written.first === undefined) return;
    const { first } = step.written;
    if (ceiling === undefined || !design.components.has(first) || first === ceiling.component) return;
    const at = numberAt(subject, ['evolution', step.index, 'at']) ?? 10;
    const named = bottlenecks.find(({ component }) => component === first);
    // A component of unknown capacity may well be the first; nothing refutes it.
    if (named === undefined || ceiling.saturatesAt > at || named.saturatesAt <= ceiling.saturatesAt * NEAR)
      return;
    yield {
      at: ['evolution', step.index, 'first'],
      message: `\`${first}\` gives out at ${factorText(named.saturatesAt)} times the load; \`${ceiling.component}\` does at ${factorText(ceiling.saturatesAt)}.`,
      advice: `Start with \`${ceiling.component}\`; \`sdx analyze --to 10x\` shows the order.`,
    };
  },
};
