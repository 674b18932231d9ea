import { listOf } from '../../../model/design.ts';
import { factorText, percent } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';

/** A named bottleneck counts where it gives out at a load not this much higher than the first to give out. */
const NEAR = 1.25;

export const rule: DesignRule = {
  id: 'bottleneck/matches-model',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'The component that gives out first, by the design\u2019s own numbers, is not among the bottlenecks it names.',
  why: 'Effort spent on anything but the tightest limit changes nothing: the system is as fast as its slowest part.',
  source: [
    { seed: '000_62e6f912dbab43bb', section: 'Identify the Bottleneck' },
    { title: 'E. Goldratt, The Goal (1984)' },
  ],
  examples: {
    bad: [
      'components:\n  api: { kind: service, replicas: 4, capacity: 500 req/s }\n  db: { kind: database, capacity: 700 req/s }\nflows: { read: { rate: 300 req/s, peak: 2, path: [api, db] } }\nbottlenecks:\n  - component: api # <-\n    limit: CPU\n',
    ],
    good: [
      'components: { api: { kind: service, replicas: 4, capacity: 500 req/s }, db: { kind: database, capacity: 700 req/s } }\nflows: { read: { rate: 300 req/s, peak: 2, path: [api, db] } }\nbottlenecks: [{ component: api }, { component: db }]\n',
      // Nothing is close to its limit: what is named is named for another reason.
      'components: { api: { kind: service, replicas: 4, capacity: 500 req/s }, db: { kind: database, capacity: 7000 req/s } }\nflows: { read: { rate: 30 req/s, path: [api, db] } }\nbottlenecks: [{ component: api, when: ten times the traffic }]\n',
    ],
  },
  *check({ design, analysis, settings }) {
    const { ceiling, bottlenecks } = analysis;
    const named = (design.document.bottlenecks ?? []).flatMap(({ component }) => listOf(component));
    if (named.length === 0 || ceiling === undefined || ceiling.utilisation < settings.headroom / 2) return;
    const tight = bottlenecks.filter(({ saturatesAt }) => saturatesAt <= ceiling.saturatesAt * NEAR);
    if (tight.some(({ component }) => named.includes(component))) return;
    const first = design.components.get(ceiling.component);
    yield {
      at: ['bottlenecks', 0, 'component'],
      message: `\`${ceiling.component}\` gives out first, at ${factorText(ceiling.saturatesAt)} times the load (${percent(ceiling.utilisation)} busy at peak), and no bottleneck names it.`,
      advice: `Name \`${ceiling.component}\` with its limit and a fix; \`sdx analyze\` shows what comes next.`,
      ...(first === undefined ? {} : { related: [{ at: first.at, message: 'the first to give out' }] }),
    };
  },
};
