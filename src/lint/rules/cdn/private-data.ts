import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

const PRIVATE: ReadonlySet<string> = new Set(['personal', 'financial', 'identity']);

export const rule: DesignRule = {
  id: 'cdn/private-data',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A CDN is to cache personal, financial or identity data.',
  why: 'A shared cache serves what it has to whoever asks for that address; one wrong header and one customer sees another\u2019s account.',
  source: [{ title: 'RFC 9111, HTTP Caching', where: 'section 7, Security Considerations' }],
  examples: {
    bad: [
      'data: { profile: { class: personal } }\ncomponents:\n  edge:\n    kind: cdn\n    cacheOf: profile # <-\n',
    ],
    good: ['data: { photo: { class: content } }\ncomponents: { edge: { kind: cdn, cacheOf: photo } }\n'],
  },
  *check({ design }) {
    for (const { id, at, kind, cacheOf } of design.components.values()) {
      if (kind !== 'cdn') continue;
      for (const name of listOf(cacheOf)) {
        const datum = design.data.get(name);
        if (datum?.class === undefined || !PRIVATE.has(datum.class)) continue;
        yield {
          at: [...at, 'cacheOf'],
          message: `\`${id}\` caches \`${name}\`, which is ${datum.class} data.`,
          advice:
            'Send it as `Cache-Control: private`, or through signed addresses that only their owner has.',
        };
      }
    }
  },
};
