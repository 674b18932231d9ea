import type { DesignRule } from '../../rule.ts';
import { texts } from '../../texts.ts';

export const rule: DesignRule = {
  id: 'data/schema-change',
  applies: 'design',
  severity: 'info',
  preset: 'course',
  what: 'Events are exchanged, and nothing says how their form may change.',
  why: 'Producers and consumers are released at different times, so each has to read what the other writes, older and newer.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Schema Registry and Schema Evolution' }],
  examples: {
    bad: [
      'components:\n  events: { kind: stream } # <-\n  w: { kind: worker }\nflows: { mail: { rate: 1 req/s, path: [{ async: [events, w] }] } }\n',
    ],
    good: [
      'components: { events: { kind: stream, notes: backward compatible schemas in a registry }, w: { kind: worker } }\nflows: { mail: { rate: 1 req/s, path: [{ async: [events, w] }] } }\n',
    ],
  },
  *check({ design }) {
    const stream = [...design.components.values()].find(({ kind }) => kind === 'stream');
    if (stream === undefined) return;
    if (
      [...texts(design)].some(({ text }) =>
        /\b(?:schemas?|avro|protobuf|compatib\w*|versioned events?|event versions?)\b/i.test(text),
      )
    )
      return;
    yield {
      at: stream.at,
      atKey: true,
      message: `Nothing says how the events in \`${stream.id}\` may change.`,
      advice: 'Say who keeps their schema and which changes are compatible.',
    };
  },
};
