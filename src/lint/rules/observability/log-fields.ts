import { wordsOf } from '../../../base/words.ts';
import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

/** What a completion line has to tell, and the words it goes by. */
const FIELDS: readonly (readonly [name: string, words: RegExp])[] = [
  ['a timestamp', /\b(?:timestamp|time|ts)\b/],
  ['a level', /\b(?:level|severity)\b/],
  ['the method', /\b(?:method|verb|operation)\b/],
  ['the path', /\b(?:path|route|url|endpoint|uri)\b/],
  ['the status', /\b(?:status|code|outcome|result)\b/],
  ['the duration', /\b(?:duration|latency|elapsed|took|ms)\b/],
  ['a correlation id', /\b(?:correlation|request|trace)\b/],
];

export const rule: DesignRule = {
  id: 'observability/log-fields',
  applies: 'design',
  severity: 'warning',
  preset: 'course',
  what: 'The fields of a request\u2019s log line lack what a search would need.',
  why: 'A slow request is found by path and duration, blamed by status and followed by its correlation id; what was not logged cannot be asked for afterwards.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Structured Logging' }],
  examples: {
    bad: ['observability:\n  logs:\n    format: json\n    fields: [timestamp, level, message] # <-\n'],
    good: [
      'observability: { logs: { format: json, correlationId: true, fields: [timestamp, level, method, path, status, durationMs, userId] } }\n',
    ],
  },
  *check({ design }) {
    const logs = design.document.observability?.logs;
    if (typeof logs !== 'object' || logs.fields === undefined) return;
    const words = listOf(logs.fields)
      .flatMap((field) => wordsOf(field))
      .join(' ');
    const correlated = logs.correlationId !== undefined && logs.correlationId !== false;
    const lacks = FIELDS.filter(
      ([name, pattern]) => !pattern.test(words) && !(correlated && name === 'a correlation id'),
    ).map(([name]) => name);
    if (lacks.length === 0) return;
    yield {
      at: ['observability', 'logs', 'fields'],
      message: `The fields lack ${lacks.join(', ')}.`,
      advice: 'Log one line a request with method, path, status, duration, user and correlation id.',
    };
  },
};
