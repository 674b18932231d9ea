import fc from 'fast-check';

const stamp = fc.constantFrom(
  '2026-01-01T00:00:00Z',
  '2026-01-01T00:00:00.5+01:00',
  '2026-13-01',
  '',
  'now',
  '1767225600',
  '1767225600000',
);
const id = fc.constantFrom('a', 'b', 'c', '', 'é', 'x'.repeat(200), '1', '\\u0061', 'a"');

const line = fc.oneof(
  fc
    .tuple(stamp, id, fc.constantFrom('submitted', 'completed', 'started', 'failed', ''))
    .map(([time, task, event]) =>
      JSON.stringify({ time, level: 'info', event, taskId: task, correlationId: task, durationMs: 5 }),
    ),
  fc.json({ maxDepth: 2 }).map((text) => text.replace(/\n/g, ' ')),
  fc.constantFrom(
    '',
    'not json',
    '{',
    '{"a":',
    '{"a":1,"a":2}',
    '[1]',
    'null',
    '{"event":"completed","taskId":"a"',
    '\u0000',
    '{"a":"\\ud800"}',
    '{"a":1e999}',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replace(/\n/g, ' ')),
);

/** Log lines as a service writes them, some broken. */
export const logTexts: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, ends]) => lines.join(end) + (ends ? end : ''));

const number = fc.constantFrom('1', '2.5', '100', '-1', '', 'NaN', '1e309', '1,5', '12ms', '0', 'inf', '"3"');

/** Measurements in one of the forms of load tools, some broken. */
export const measurementTexts: fc.Arbitrary<string> = fc.oneof(
  fc.array(number, { maxLength: 40 }).map((numbers) => `latency_ms\n${numbers.join('\n')}\n`),
  fc
    .array(fc.tuple(number, number, number), { maxLength: 20 })
    .map((rows) => `timestamp,latency,status\n${rows.map((row) => row.join(',')).join('\n')}`),
  fc.array(number, { maxLength: 20 }).map((numbers) => `[${numbers.join(',')}]`),
  fc.json({ maxDepth: 3 }),
  fc
    .array(number, { maxLength: 9 })
    .map((values) =>
      values
        .map((value) => `{"type":"Point","metric":"http_req_duration","data":{"value":${value},"time":"x"}}`)
        .join('\n'),
    ),
  fc.constantFrom('Latency Distribution\n  50%  1.2ms\n  99%  3s\n', 'a;b;c\n1;2;3\n', '\t\t\t\n', ''),
);
