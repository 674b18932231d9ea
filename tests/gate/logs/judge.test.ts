import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/gate/artefact.ts';
import { LogJudge, type LogSettings } from '../../../src/gate/logs/judge.ts';
import { LONGEST_LINE } from '../../../src/gate/logs/lines.ts';
import { manifestOf } from '../manifest.ts';

const NO_STORE = { runs: 0, write: () => {}, read: () => 0 };

/** Judges texts as files, fed in pieces of these sizes over and over. */
function judge(
  texts: readonly (string | Uint8Array)[],
  settings: LogSettings = {},
  sizes: readonly number[] = [2 ** 20],
): Judgement {
  const judgeOf = new LogJudge(settings, NO_STORE);
  const feed = (lines: LogJudge['lines'], text: string | Uint8Array) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    let piece = 0;
    for (let at = 0; at < bytes.length; ) {
      const room = lines.room();
      const part = bytes.subarray(at, at + Math.min(room.length, sizes[piece++ % sizes.length] ?? 1));
      room.set(part);
      lines.filled(part.length);
      at += part.length;
    }
    lines.end();
  };
  texts.forEach((text, i) => {
    judgeOf.open(`${i + 1}.log`);
    feed(judgeOf.lines, text);
  });
  const recall = judgeOf.settle();
  if (recall !== undefined) for (const text of texts) feed(recall.lines, text);
  recall?.finish();
  return judgeOf.judgement(manifestOf('logs: { files: [1.log], requests: 3 }\n'));
}

/** `file:line rule` for every finding but those in gate.yaml, which have no line of a log. */
function found(judgement: Judgement): readonly string[] {
  return judgement.files.flatMap(({ name, source, findings }) =>
    findings.map(({ rule, span }) => {
      const place = name === 'gate.yaml' ? name : `${name}:${source?.lines.position(span.start).line}`;
      return `${place} ${rule.replace('gate/log-', '')}`;
    }),
  );
}

const figure = (judgement: Judgement, name: string) =>
  judgement.figures.find((each) => each.name === name)?.value;

const AT = { timestamp: '2026-03-18T09:15:22Z', level: 'INFO' };
const done = (id: unknown, more: object = {}) => ({
  ...AT,
  message: 'request completed',
  correlation_id: id,
  method: 'GET',
  path: '/v1/tasks',
  status: 200,
  duration_ms: 12.5,
  user_id: 7,
  ...more,
});
const other = (id: unknown, more: object = {}) => ({ ...AT, message: 'query', correlation_id: id, ...more });
const log = (...lines: readonly (object | string)[]) =>
  `${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')}\n`;

describe('a log that is right', () => {
  it('passes, with lines of no request and anonymous requests in it', () => {
    const judgement = judge([
      log({ ...AT, message: 'listening' }, other('a'), done('a'), done('b', { user_id: null })),
    ]);
    expect(found(judgement)).toEqual([]);
    expect(judgement.status).toBe('passed');
    expect(figure(judgement, 'requests')).toBe(2);
    expect(figure(judgement, 'anonymous requests')).toBe(1);
    expect(figure(judgement, 'lines of no request')).toBe(1);
  });

  it('passes in the words of other loggers', () => {
    const pino = { level: 30, time: 1_773_843_785_123, pid: 1, msg: 'request completed' };
    const request = {
      req: { id: 'r1', method: 'GET', url: '/tasks' },
      res: { statusCode: 200 },
      responseTime: 4,
    };
    const ecs = {
      '@timestamp': '2026-03-18T09:15:22.000Z',
      'log.level': 'info',
      http: { request: { method: 'GET', id: 'e1' }, response: { status_code: 200 } },
      'url.path': '/tasks',
      'event.duration': 4_000_000,
      user: { id: '7' },
    };
    const serilog = {
      Timestamp: '2026-03-18T09:15:22.0000000+00:00',
      Level: 'Information',
      RequestMethod: 'GET',
      RequestPath: '/tasks',
      StatusCode: 200,
      Elapsed: 3.1,
      UserId: null,
      RequestId: '0HM:1',
    };
    const line = { ...AT, correlationId: 'r1' };
    const texts = [log({ ...pino, ...request, userId: 7 }, { ...line }), log(ecs), log(serilog)];
    expect(found(judge(texts))).toEqual([]);
  });

  it('passes with names and a mark of its own', () => {
    const line = (id: string, more: object) => ({ t: '2026-03-18T09:15:22Z', sev: 'info', rid: id, ...more });
    const end = { event: 'end', verb: 'GET', uri: '/', code: 200, took: 1, who: null };
    const settings = {
      fields: { correlation: ['rid'], timestamp: ['t'], level: ['sev'], status: ['code'], user: ['who'] },
      completion: { event: 'end' },
    };
    // A call to another service tells as much as a completion, and is none.
    const upstream = { event: 'call', verb: 'GET', uri: 'https://mail', code: 200, took: 1 };
    expect(found(judge([log(line('a', upstream), line('a', end))], settings))).toEqual([]);
  });
});

describe('a log with something wrong', () => {
  const good = [other('a'), done('a')];
  const cases: readonly (readonly [
    what: string,
    lines: readonly (object | string)[],
    expected: readonly string[],
  ])[] = [
    ['a line that is no JSON', [...good, 'Listening on 8080'], ['1.log:3 not-json']],
    [
      'a line that is no object',
      [...good, '"request completed"', '[1]'],
      ['1.log:3 not-object', '1.log:4 not-object'],
    ],
    ['half a line', ['{"timestamp":"2026', ...good], ['1.log:1 partial-line']],
    [
      'two lines in one',
      [...good, `${JSON.stringify(other('a'))}${JSON.stringify(other('a'))}`],
      ['1.log:3 not-json'],
    ],
    ['no timestamp', [...good, { level: 'INFO' }], ['1.log:3 timestamp']],
    ['a timestamp of no day', [...good, { ...AT, timestamp: '2026-02-30T00:00:00Z' }], ['1.log:3 timestamp']],
    [
      'a timestamp without a zone',
      [...good, { ...AT, timestamp: '2026-02-03T00:00:00' }],
      ['1.log:3 no-zone'],
    ],
    ['no level', [...good, { timestamp: AT.timestamp }], ['1.log:3 level']],
    ['a level that is none', [...good, { ...AT, level: 'LOUD' }], ['1.log:3 level']],
    ['a completion without an id', [...good, done(undefined)], ['1.log:3 no-correlation-id']],
    ['a completion with an empty id', [...good, done('')], ['1.log:3 no-correlation-id']],
    ['a completion with a blank id', [...good, done('  ')], ['1.log:3 no-correlation-id']],
    ['a completion with the id null', [...good, done(null)], ['1.log:3 no-correlation-id']],
    [
      'a beginning without an id',
      [...good, { ...AT, method: 'GET', path: '/' }],
      ['1.log:3 no-correlation-id'],
    ],
    ['a completion without a user', [...good, done('b', { user_id: undefined })], ['1.log:3 missing-field']],
    ['a completion with an empty user', [...good, done('b', { user_id: '' })], ['1.log:3 missing-field']],
    [
      'a completion without a duration',
      [...good, done('b', { duration_ms: undefined })],
      ['1.log:3 missing-field'],
    ],
    ['a status that is a word', [...good, done('b', { status: 'OK' })], ['1.log:3 bad-value']],
    ['a status of no class', [...good, done('b', { status: 600 })], ['1.log:3 bad-value']],
    ['a duration below nothing', [...good, done('b', { duration_ms: -1 })], ['1.log:3 bad-value']],
    ['a path that is a name', [...good, done('b', { path: 'tasks' })], ['1.log:3 bad-value']],
    ['a method that is none', [...good, done('b', { method: 'FETCH' })], ['1.log:3 bad-value']],
    ['two completions of one id', [...good, done('a')], ['1.log:3 completed-twice']],
    [
      'the same id in another writing',
      [
        ...good,
        '{"correlation_id":"\\u0061","timestamp":"2026-03-18T09:15:22Z","level":"INFO","method":"GET","path":"/","status":200,"duration":1,"user":1}',
      ],
      ['1.log:3 completed-twice'],
    ],
    ['an id that never completes', [other('b'), ...good, other('b')], ['1.log:1 never-completed']],
    [
      'a completion that says too little to be one',
      [...good, { ...other('b'), status: 200 }],
      ['1.log:3 never-completed'],
    ],
    ['nothing but completions', [done('a')], ['gate.yaml ids-not-shared']],
    ['nothing at all', [], ['gate.yaml no-request']],
    ['only lines of no request', [AT], ['gate.yaml no-request']],
  ];

  it.each(cases)('%s is found at its line', (_, lines, expected) => {
    const judgement = judge([log(...lines)]);
    expect(found(judgement)).toEqual(expected);
    const isWarning = expected.every((each) => /no-zone|ids-not-shared/.test(each));
    expect(judgement.status).toBe(isWarning ? 'passed' : 'failed');
  });

  it('half a last line is only noted, as the log was still written to', () => {
    const judgement = judge([`${log(...good)}{"timestamp":"2026`]);
    expect(found(judgement)).toEqual(['1.log:3 last-line-partial']);
    expect(judgement.status).toBe('passed');
    expect(figure(judgement, 'partial lines')).toBe(1);
  });

  it('ids are of all files together, and each place is in its own', () => {
    const judgement = judge([log(other('b'), ...good), log(done('a'), done('b'))]);
    expect(found(judgement)).toEqual(['2.log:1 completed-twice']);
    expect(judgement.files[0]?.findings[0]?.message).toContain('`1.log`, line 3');
  });

  it('the first places are shown and the rest counted', () => {
    const judgement = judge([log(...good, ...Array.from({ length: 3412 }, () => 'x'))]);
    expect(found(judgement)).toEqual([3, 4, 5, 6, 7].map((line) => `1.log:${line} not-json`));
    expect(judgement.files[0]?.findings.at(-1)?.message).toContain('3,407 more');
    expect(figure(judgement, 'lines that are not JSON')).toBe(3412);
  });

  it('marks the place in the line, in UTF-16 code units', () => {
    const judgement = judge([log(...good, '{"😀":x}')]);
    const { source, findings } = judgement.files[0] ?? { source: undefined, findings: [] };
    const span = findings[0]?.span ?? { start: 0, end: 0 };
    expect(source?.lines.position(span.start)).toEqual({ line: 3, column: 7 });
    expect(source?.text.slice(span.start, span.end)).toBe('x');
  });

  it('requests that were sent and not logged are missed', () => {
    expect(found(judge([log(...good)], { requests: 3 }))).toEqual(['gate.yaml other-count']);
    expect(judge([log(...good)], { requests: 1 }).status).toBe('passed');
  });

  it('as many may be under way as are allowed', () => {
    const text = log(...good, other('b'));
    expect(judge([text], { unfinished: 1 }).status).toBe('passed');
    expect(judge([text], { unfinished: 0 }).status).toBe('failed');
  });
});

describe('reading as a stream', () => {
  const text = log(
    other('a'),
    done('a'),
    'no JSON',
    done('a'),
    { ...AT, level: 'é😀' },
    other('zz'),
    done('b'),
  );

  it('comes to the same however the bytes arrive', () => {
    const whole = JSON.stringify(judge([text]), (key, value) => (key === 'source' ? undefined : value));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const pieces = JSON.stringify(judge([text], {}, sizes), (key, value) =>
          key === 'source' ? undefined : value,
        );
        expect(pieces).toBe(whole);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('comes to the same with CRLF, a byte order mark and no last newline', () => {
    const marked = `\uFEFF${text.replaceAll('\n', '\r\n').slice(0, -2)}`;
    expect(found(judge([marked]))).toEqual(found(judge([text])));
  });

  it('counts a line that is too long, wherever it is cut, and goes on', () => {
    const long = JSON.stringify({ ...AT, message: 'x'.repeat(LONGEST_LINE) });
    for (const sizes of [[2 ** 22], [300_000], [LONGEST_LINE - 1]]) {
      const judgement = judge([log(other('a'), long, done('a'), 'x')], {}, sizes);
      expect(found(judgement)).toEqual(['1.log:2 line-refused', '1.log:4 not-json']);
    }
  });
});
