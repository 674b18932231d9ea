import type { Design } from '../../../model/design.ts';
import { listOf } from '../../../model/design.ts';
import { walkSteps } from '../../../model/steps.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'saga/one-database',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'All steps of a saga write to one database.',
  why: 'What lives in one database can be one transaction, which undoes itself; a saga there rebuilds by hand what the database gives for nothing.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'Saga or Single Transaction?' }],
  examples: {
    bad: [
      'components:\n  stock: { kind: service, pool: { to: db, size: 5 } }\n  pay: { kind: service, pool: { to: db, size: 5 } }\n  db: { kind: database }\nflows:\n  order:\n    path:\n      - saga: # <-\n          - { do: stock, undo: release, idempotent: true }\n          - { do: pay }\n',
    ],
    good: [
      'components: { stock: { kind: service, pool: { to: db, size: 5 } }, pay: { kind: service, pool: { to: other, size: 5 } }, db: { kind: database }, other: { kind: database } }\nflows: { order: { path: [{ saga: [{ do: stock, undo: release, idempotent: true }, { do: pay }] }] } }\n',
    ],
  },
  *check({ design }) {
    for (const flow of design.flows.values()) {
      for (const step of walkSteps(flow.steps)) {
        if (step.kind !== 'saga' || step.actions.length < 2) continue;
        const stores = step.actions.map(({ component }) => storeOf(design, component));
        const [first] = stores;
        if (first === undefined || stores.some((store) => store !== first)) continue;
        yield {
          at: step.at,
          message: `All ${stores.length} steps of this saga keep their data in \`${first}\`.`,
          advice: 'Do it in one transaction, or say what keeps the steps apart.',
        };
      }
    }
  },
};

/** The one database that a component keeps connections to, or that it is. */
function storeOf(design: Design, id: string): string | undefined {
  const component = design.components.get(id);
  if (component?.kind === 'database') return id;
  const stores = [component?.pool ?? []]
    .flat()
    .map(({ to }) => to)
    .concat(Object.keys(component?.calls ?? {}))
    .filter((to) => design.components.get(to)?.kind === 'database');
  const [only, other] = listOf([...new Set(stores)]);
  return other === undefined ? only : undefined;
}
