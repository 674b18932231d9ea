import type { Step } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';

/** From this many services in a row, a change or a failure of any of them is one of all. */
const IN_A_ROW = 5;

export const rule: DesignRule = {
  id: 'architecture/distributed-monolith',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A request goes through a long chain of services that all wait for one another.',
  why: 'Such services can only be released, scaled and down together: they have the costs of being apart and none of the gains.',
  source: [
    { seed: '001_049dff768bafcf8e', section: 'Microservice dependency chain leads to cascading failures' },
    { seed: '002_087da2a631aa86b2', section: 'Synchronous vs. Asynchronous Communication' },
  ],
  examples: {
    bad: [
      'components: { a: { kind: service }, b: { kind: service }, c: { kind: service }, d: { kind: service }, e: { kind: service } }\nflows:\n  order:\n    rate: 1 req/s\n    path: [a, b, c, d, e] # <-\n',
    ],
    good: [
      'components: { a: { kind: service }, b: { kind: service }, q: { kind: queue }, c: { kind: worker }, d: { kind: worker } }\nflows: { order: { rate: 1 req/s, path: [a, b, { async: [q, c, d] }] } }\n',
    ],
  },
  *check({ design }) {
    for (const flow of design.flows.values()) {
      const chain = longest(flow.steps, (id) => {
        const component = design.components.get(id);
        return component?.kind === 'service' && component.within === undefined;
      });
      if (chain.length < IN_A_ROW) continue;
      yield {
        at: [...flow.at, 'path'],
        message: `\`${flow.id}\` waits for ${chain.length} services in a row: ${chain.map((id) => `\`${id}\``).join(', ')}.`,
        advice:
          'Let events take what need not be waited for, or put what always changes together into one service.',
      };
    }
  },
};

/** The different services a path goes through one after the other; of branches the longest. */
function longest(steps: readonly Step[], isService: (id: string) => boolean): readonly string[] {
  const chain: string[] = [];
  const add = (ids: readonly string[]) => {
    for (const id of ids) if (!chain.includes(id)) chain.push(id);
  };
  const branch = (paths: readonly (readonly Step[])[]) =>
    add(paths.map((path) => longest(path, isService)).toSorted((a, b) => b.length - a.length)[0] ?? []);
  for (const step of steps) {
    if (step.kind === 'call' && isService(step.component)) add([step.component]);
    else if (step.kind === 'try') {
      if (isService(step.component)) add([step.component]);
      add(longest(step.miss, isService));
    } else if (step.kind === 'parallel') branch(step.branches);
    else if (step.kind === 'either') branch(step.choices.map((choice) => choice.steps));
  }
  return chain;
}
