import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'architecture/shared-database',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Services of different owners share one database.',
  why: 'A shared schema is an interface that nobody versions: no owner can change a table, tune it or restore it alone.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Domain-Driven Service Boundaries' }],
  examples: {
    bad: [
      'components:\n  orders: { kind: service, owner: team-a, pool: { to: db, size: 5 } }\n  stock: { kind: service, owner: team-b, pool: { to: db, size: 5 } }\n  db: { kind: database } # <-\n',
    ],
    good: [
      'components: { orders: { kind: service, owner: team-a, pool: { to: db, size: 5 } }, jobs: { kind: worker, owner: team-a, pool: { to: db, size: 5 } }, db: { kind: database } }\n',
    ],
  },
  *check({ design }) {
    const users = new Map<string, Map<string, string>>();
    for (const { id, kind, owner, pool, calls } of design.components.values()) {
      if (owner === undefined || (kind !== 'service' && kind !== 'worker')) continue;
      for (const to of [...[pool ?? []].flat().map((each) => each.to), ...Object.keys(calls ?? {})]) {
        if (design.components.get(to)?.kind !== 'database') continue;
        const owners = users.get(to) ?? new Map<string, string>();
        users.set(to, owners.set(owner, id));
      }
    }
    for (const [id, owners] of users) {
      const component = design.components.get(id);
      if (component === undefined || owners.size < 2 || component.owner !== undefined) continue;
      const who = [...owners].map(([owner, user]) => `\`${user}\` (${owner})`).join(' and ');
      yield {
        at: component.at,
        atKey: true,
        message: `\`${id}\` is used by ${who}, and belongs to none of them.`,
        advice: 'Give each its own data and let others ask through an interface or events.',
      };
    }
  },
};
