import { waitedFor } from '../../reach.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'resilience/no-timeout',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'A flow waits for somebody else\u2019s system and nothing limits how long.',
  why: 'When a partner hangs, every request that waits for it holds a thread and a connection until there are none left for those that do not.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Reliability & Resilience' }],
  examples: {
    bad: [
      'components:\n  api: { kind: service }\n  bank: { kind: external } # <-\nflows: { pay: { rate: 1 req/s, path: [api, bank] } }\n',
    ],
    good: [
      'components: { api: { kind: service, calls: { bank: { timeout: 2 s } } }, bank: { kind: external } }\nflows: { pay: { rate: 1 req/s, path: [api, bank] } }\n',
    ],
  },
  *check({ design }) {
    const limited = new Set(
      [...design.components.values()].flatMap(({ calls }) =>
        Object.entries(calls ?? {}).flatMap(([to, { timeout }]) => (timeout === undefined ? [] : to)),
      ),
    );
    for (const [id, flows] of waitedFor(design)) {
      const component = design.components.get(id);
      if (component?.kind !== 'external' || limited.has(id)) continue;
      yield {
        at: component.at,
        atKey: true,
        message: `\`${flows[0]}\` waits for \`${id}\` as long as \`${id}\` likes.`,
        advice: `Give the caller a timeout: \`calls: { ${id}: { timeout: 2 s } }\`.`,
      };
    }
  },
};
