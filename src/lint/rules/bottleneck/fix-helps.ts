import { phraseAt, wordsOf } from '../../../base/words.ts';
import { percent } from '../../numbers.ts';
import type { DesignRule, DesignSubject } from '../../rule.ts';

/** Above this share of writes, copies that answer reads take too little off a database to matter. */
const MOSTLY_WRITES = 0.5;

export const rule: DesignRule = {
  id: 'bottleneck/fix-helps',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'The fix of a bottleneck does not raise its limit: copies for reading where the load is writes, or capacity added elsewhere.',
  why: 'A fix that leaves the limit where it is costs the same as one that moves it, and is found out at the next peak.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Identify the Bottleneck' }],
  examples: {
    bad: [
      'components: { db: { kind: database, capacity: 500 req/s } }\nflows: { log: { rate: 400 req/s, path: [{ call: db, op: write }] } }\nbottlenecks:\n  - component: db\n    fix: add a read replica # <-\n',
      'components: { api: { kind: service, capacity: 5000 req/s }, db: { kind: database, capacity: 500 req/s } }\nflows: { read: { rate: 400 req/s, path: [api, db] } }\nbottlenecks:\n  - component: db\n    fix: more api replicas # <-\n',
    ],
    good: [
      'components: { db: { kind: database, capacity: 500 req/s } }\nflows: { get: { rate: 400 req/s, path: [db] } }\nbottlenecks: [{ component: db, fix: a read replica }]\n',
      'components: { api: { kind: service, capacity: 5000 req/s }, db: { kind: database, capacity: 500 req/s } }\nflows: { read: { rate: 400 req/s, path: [api, db] } }\nbottlenecks: [{ component: db, fix: "more db shards, and an in-process cache in api" }]\n',
    ],
  },
  *check(subject) {
    for (const [index, bottleneck] of (subject.design.document.bottlenecks ?? []).entries()) {
      const { component, fix } = bottleneck;
      if (component === undefined || fix === undefined) continue;
      const reason = readsForWrites(subject, component, fix) ?? capacityElsewhere(subject, component, fix);
      if (reason === undefined) continue;
      yield {
        at: ['bottlenecks', index, 'fix'],
        message: reason,
        advice: `Change what arrives at \`${component}\` or what it takes; \`sdx analyze --set\` shows whether the ceiling moves.`,
      };
    }
  },
};

function readsForWrites({ design, analysis }: DesignSubject, id: string, fix: string): string | undefined {
  const words = wordsOf(fix);
  if (phraseAt(words, ['read', 'replica']) < 0 && phraseAt(words, ['read', 'only', 'replica']) < 0)
    return undefined;
  // Any other measure beside the replica may be the one that helps.
  if (['shard', 'partition', 'batch', 'queue', 'cache', 'index'].some((word) => phraseAt(words, [word]) >= 0))
    return undefined;
  const analysed = analysis.components[id];
  const load = analysed?.load.peak?.value ?? 0;
  const share = load > 0 ? (analysed?.writes ?? 0) / load : 0;
  if (share <= MOSTLY_WRITES || design.components.get(id)?.kind !== 'database') return undefined;
  return `${percent(share)} of what reaches \`${id}\` at peak are writes, which a read replica does not take off it.`;
}

/** "More api replicas" against a limit at `db`: the fix names another component and not the one that is short. */
function capacityElsewhere({ design }: DesignSubject, id: string, fix: string): string | undefined {
  const words = wordsOf(fix);
  const scales = /^(?:more|add|additional|extra|scale|increase|double|bigger|larger)\b/i.test(fix.trim());
  if (!scales || words.length > 6 || phraseAt(words, wordsOf(id)) >= 0) return undefined;
  if (!['replica', 'instance', 'node', 'server', 'pod'].some((word) => phraseAt(words, [word]) >= 0))
    return undefined;
  const other = [...design.components.keys()].find(
    (name) => name !== id && phraseAt(words, wordsOf(name)) >= 0,
  );
  return other === undefined
    ? undefined
    : `The limit is at \`${id}\`, and the fix adds capacity to \`${other}\`.`;
}
