import { walkSteps } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';
import { toldOf } from '../../told.ts';

export const rule: DesignRule = {
  id: 'resilience/alternative-saturates',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'When a component is down its flow goes another way, and that way cannot carry the load.',
  why: 'An alternative counts for availability only if it holds what then arrives; one that saturates turns one failure into two.',
  source: [
    { seed: '003_a161ba9f4e2a3b93', section: 'Observe graceful degradation' },
    { seed: '002_087da2a631aa86b2', section: 'Thundering Herd and Cache Stampede' },
  ],
  examples: {
    bad: [
      'components:\n  near: { kind: search, capacity: 5000 req/s, availability: 99.5% }\n  db: { kind: database, capacity: 500 req/s, availability: 99.9% }\nflows:\n  find:\n    rate: 1000 req/s\n    path:\n      - { try: near, hit: 95%, miss: [db], down: miss } # <-\n',
    ],
    good: [
      'components: { near: { kind: search, capacity: 5000 req/s, availability: 99.5% }, db: { kind: database, capacity: 2000 req/s, availability: 99.9% } }\nflows: { find: { rate: 1000 req/s, path: [{ try: near, hit: 95%, miss: [db], down: miss }] } }\n',
      // Known and answered.
      'components: { near: { kind: search, capacity: 5000 req/s, availability: 99.5% }, db: { kind: database, capacity: 500 req/s, availability: 99.9% } }\nflows: { find: { rate: 1000 req/s, path: [{ try: near, hit: 95%, miss: [db], down: miss }] } }\nfailures: [{ component: near, when: down, effect: db gets 1000 req/s, response: the edge sheds half }]\n',
    ],
  },
  *check({ design, analysis }) {
    const said = new Set<string>();
    for (const flow of design.flows.values()) {
      for (const { component, saturates } of analysis.flows[flow.id]?.availability.cannotCarry ?? []) {
        const kind = design.components.get(component)?.kind;
        // A cache has a rule of its own, which also asks about a cold one.
        if (kind === 'cache' || kind === 'cdn' || said.has(component) || toldOf(design, component)) continue;
        said.add(component);
        const tried = [...walkSteps(flow.steps)].find(
          (step) => step.kind === 'try' && step.component === component,
        );
        yield {
          at: tried?.at ?? flow.at,
          message: `While \`${component}\` is down its requests go to ${saturates.map((id) => `\`${id}\``).join(' and ')}, which then gets more than it can take.`,
          advice: `Give ${saturates.map((id) => `\`${id}\``).join(' and ')} room for them, shed load, or say under \`failures\` what happens.`,
        };
      }
    }
  },
};
