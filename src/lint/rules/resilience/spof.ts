import { NOT_SINGLE, neededBy } from '../../reach.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

export const rule: DesignRule = {
  id: 'resilience/spof',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A critical flow, or one with an availability objective, needs a component that runs once.',
  why: 'A machine restarts, is patched and dies; what runs once takes every flow that needs it along, a load balancer as much as a database.',
  source: [
    { seed: '003_a161ba9f4e2a3b93', section: 'Load Balancing and Reverse Proxies' },
    { seed: '002_087da2a631aa86b2', section: 'Reliability & Resilience' },
  ],
  examples: {
    bad: [
      'components:\n  edge: { kind: load-balancer, replicas: 1 } # <-\n  api: { kind: service, replicas: 3 }\nflows: { read: { rate: 10 req/s, critical: true, path: [edge, api] } }\n',
    ],
    good: [
      'components: { edge: { kind: load-balancer, replicas: 2 }, db: { kind: database, replicas: 1, standby: 1 } }\nflows: { read: { rate: 10 req/s, critical: true, path: [edge, db] } }\n',
      'components: { cache: { kind: cache, replicas: 1 }, db: { kind: database, replicas: 2 } }\nflows: { read: { rate: 10 req/s, critical: true, path: [{ try: cache, hit: 90%, miss: [db], down: miss }] } }\n',
      // Nothing is promised for it.
      'components: { job: { kind: service, replicas: 1 } }\nflows: { nightly: { rate: 1/day, path: [job] } }\n',
      // Nobody says how many there are: another rule's business.
      'components: { api: { kind: service } }\nflows: { read: { rate: 10 req/s, critical: true, path: [api] } }\n',
    ],
  },
  *check(subject) {
    const { design } = subject;
    const promised = new Set(
      [...design.flows.values()].filter(({ critical }) => critical === true).map(({ id }) => id),
    );
    for (const verdict of Object.values(subject.analysis.objectives)) {
      if (verdict.sli === 'availability') for (const flow of verdict.flows) promised.add(flow);
    }
    for (const [id, flows] of neededBy(design)) {
      const component = design.components.get(id);
      const flow = flows.find((name) => promised.has(name));
      if (component === undefined || flow === undefined || NOT_SINGLE.has(component.kind ?? '')) continue;
      // A part inside a host is as many as its host.
      if (component.replicas === undefined || component.within !== undefined) continue;
      const running = numberAt(subject, [...component.at, 'replicas']);
      const standby = numberAt(subject, [...component.at, 'standby']) ?? 0;
      if (running === undefined || running + standby >= 2) continue;
      yield {
        at: component.at,
        atKey: true,
        message: `\`${id}\` runs once, and \`${flow}\` fails without it.`,
        advice:
          component.kind === 'database'
            ? 'Give it a `standby` with a failover time, or say why a restore is quick enough.'
            : 'Run it at least twice, or give the flow a way without it (`optional`, `try` with `down`).',
      };
    }
  },
};
