import type { Path } from '../../../model/path.ts';
import { componentsOf, type Step } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'architecture/counted-twice',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A worker is fed by an asynchronous step and has a flow of its own.',
  why: 'What an asynchronous step feeds is loaded by it already; the flow of its own counts the same messages again.',
  source: [{ title: 'The design document, version 1', where: 'asynchronous steps' }],
  examples: {
    bad: [
      'components: { api: { kind: service }, queue: { kind: queue }, mailer: { kind: worker } }\nflows:\n  order: { rate: 10 req/s, path: [api, { async: [queue, mailer] }] }\n  mail:\n    rate: 10 req/s\n    path:\n      - mailer # <-\n',
    ],
    good: [
      'components: { api: { kind: service }, queue: { kind: queue }, mailer: { kind: worker } }\nflows:\n  order: { rate: 10 req/s, path: [api, { async: [queue] }] }\n  mail: { rate: 10 req/s, path: [mailer] }\n',
    ],
  },
  *check({ design }) {
    const fed = new Map<string, Path>();
    for (const { steps } of design.flows.values())
      for (const [id, at] of fedBy(steps, false)) fed.set(id, at);
    for (const { id: flow, steps } of design.flows.values()) {
      const [first] = steps;
      const [start] = first === undefined ? [] : componentsOf(first);
      const feeding = start === undefined ? undefined : fed.get(start.component);
      if (
        start === undefined ||
        feeding === undefined ||
        design.components.get(start.component)?.kind !== 'worker'
      )
        continue;
      yield {
        at: start.at,
        message: `\`${start.component}\` starts \`${flow}\` and is also fed by an asynchronous step, so its load is counted twice.`,
        advice: 'Keep one of the two: end the asynchronous step at the queue, or drop this flow.',
        related: [{ at: feeding, message: 'fed here' }],
      };
    }
  },
};

/** The components in asynchronous steps, with where they stand. */
function* fedBy(steps: readonly Step[], asynchronous: boolean): Generator<readonly [string, Path]> {
  for (const step of steps) {
    if (asynchronous) for (const { component, at } of componentsOf(step)) yield [component, at];
    switch (step.kind) {
      case 'async':
        yield* fedBy(step.steps, true);
        break;
      case 'optional':
        yield* fedBy(step.steps, asynchronous);
        break;
      case 'try':
        yield* fedBy(step.miss, asynchronous);
        break;
      case 'parallel':
        for (const branch of step.branches) yield* fedBy(branch, asynchronous);
        break;
      case 'either':
        for (const choice of step.choices) yield* fedBy(choice.steps, asynchronous);
        break;
      default:
        break;
    }
  }
}
