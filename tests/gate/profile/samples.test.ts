import { describe, expect, it } from 'vitest';
import {
  type Measurements,
  type NoMeasurements,
  readMeasurements,
} from '../../../src/gate/profile/samples.ts';
import type { GateSamples } from '../../../src/schema/gate.ts';

const read = (text: string, settings: Partial<GateSamples> = {}) =>
  readMeasurements(text, { file: 'x', ...settings });

/** The samples in milliseconds. */
function milliseconds(text: string, settings: Partial<GateSamples> = {}): readonly number[] {
  const { samples } = read(text, settings) as Measurements;
  return [...(samples ?? [])].map((value) => Math.round(value * 1e9) / 1e6);
}

describe('raw samples', () => {
  it('are one number a line, in milliseconds unless it is said', () => {
    expect(milliseconds('1\n2.5\r\n\n# warm\n3e1\n')).toEqual([1, 2.5, 30]);
    expect(milliseconds('1\n2', { unit: 's' })).toEqual([1000, 2000]);
    expect(milliseconds('1500', { unit: 'us' })).toEqual([1.5]);
  });

  it('are the column of a CSV that is named, or the only one it can be', () => {
    expect(milliseconds('when,duration_ms,status\n1,5.5,200\n2,6.5,200\n')).toEqual([5.5, 6.5]);
    expect(milliseconds('a;b\nx;7\ny;8')).toEqual([7, 8]);
    expect(milliseconds('"one, two",b\n"x ""y"", z",7', { column: 'b' })).toEqual([7]);
    expect(milliseconds('1,70\n2,80', { column: '2' })).toEqual([70, 80]);
  });

  it('are hyperfine times, in seconds', () => {
    const file = {
      results: [
        { command: 'a', times: [0.1, 0.2], exit_codes: [0, 0] },
        { times: [0.3], exit_codes: [1] },
      ],
    };
    expect(milliseconds(JSON.stringify(file))).toEqual([100, 200]);
    expect(milliseconds(JSON.stringify(file), { command: 2 })).toEqual([300]);
    expect(read(JSON.stringify(file), { command: 2 })).toMatchObject({
      failed: '1 of 1 runs ended with an error',
    });
  });

  it('are the points of a k6 metric, as JSON and as CSV', () => {
    const point = (metric: string, value: number, status: string) =>
      JSON.stringify({
        metric,
        type: 'Point',
        data: { time: '2026-03-18T09:15:22Z', value, tags: { status } },
      });
    const declared = JSON.stringify({ type: 'Metric', data: { type: 'trend' }, metric: 'http_req_duration' });
    const lines = [
      declared,
      point('http_req_duration', 12, '200'),
      point('http_reqs', 1, '200'),
      point('http_req_duration', 14, '500'),
    ];
    expect(milliseconds(lines.join('\n'))).toEqual([12, 14]);
    expect(read(lines.join('\n'))).toMatchObject({ tool: 'k6', failed: '1 of 2 requests failed' });
    const csv = 'metric_name,timestamp,metric_value,status\nhttp_reqs,1,1,200\nhttp_req_duration,1,9.5,200\n';
    expect(milliseconds(csv)).toEqual([9.5]);
  });
});

describe('summaries', () => {
  it('by autocannon say the median, the workload and what failed', () => {
    const file = {
      url: 'http://localhost:3000/tasks',
      connections: 10,
      pipelining: 1,
      errors: 0,
      timeouts: 2,
      non2xx: 5,
      latency: { average: 7.1, p50: 6, p97_5: 20 },
      requests: { total: 100 },
    };
    expect(read(JSON.stringify(file))).toMatchObject({
      tool: 'autocannon',
      median: 0.006,
      workload: { connections: '10', pipelining: '1', path: '/tasks' },
      failed: 'the tool counted 5 non2xx, 2 timeouts',
    });
  });

  it('by k6 say the median in both of its forms', () => {
    const old = { metrics: { http_req_duration: { avg: 3, med: 2.5 }, http_req_failed: { value: 0 } } };
    const now = {
      metrics: {
        http_req_duration: { type: 'trend', values: { med: 2.5 } },
        http_req_failed: { values: { rate: 0.5 } },
      },
    };
    expect(read(JSON.stringify(old))).toMatchObject({ tool: 'k6', median: 0.0025 });
    expect(read(JSON.stringify(now))).toMatchObject({
      median: 0.0025,
      failed: '50 % of the requests failed',
    });
  });

  it('by wrk say the median, the threads and connections', () => {
    // The form is that of wrk's own README.
    const text = [
      'Running 30s test @ http://127.0.0.1:8080/index.html',
      '  12 threads and 400 connections',
      '  Thread Stats   Avg      Stdev     Max   +/- Stdev',
      '    Latency   635.91us    0.89ms  12.92ms   93.69%',
      '  Latency Distribution',
      '     50%  250.00us',
      '     75%  491.00us',
      '  22464657 requests in 30.00s, 17.76GB read',
      '  Non-2xx or 3xx responses: 12',
    ].join('\n');
    expect(read(text)).toMatchObject({
      median: 0.00025,
      workload: { path: '/index.html', threads: '12', connections: '400' },
      failed: '12 responses were neither 2xx nor 3xx',
    });
    expect(read(text.replace(/.*Distribution[\s\S]*/, ''))).toMatchObject({ code: 'gate/profile-format' });
  });
});

describe('what is no measurement', () => {
  it.each([
    ['', 'empty'],
    ['# only this\n', 'only comments'],
    ['name\nAda\n', 'no column of numbers'],
    ['a,b\n1,2\n', 'several columns'],
    ['{"flame": 1}', 'no tool that is known'],
    ['{"flame": ', 'begins like JSON'],
    ['[]', 'no tool that is known'],
  ])('%j is refused with the reason', (text, what) => {
    const said = read(text);
    expect(said).toMatchObject({ code: 'gate/profile-format' });
    expect((said as NoMeasurements).args.what).toContain(what);
  });

  it('a sample that is none is shown at its line', () => {
    expect(read('1\n2\ntimeout\n')).toEqual({
      code: 'gate/profile-bad-sample',
      at: { start: 4, end: 11 },
      args: { value: 'timeout' },
    });
    expect(read('1\n-2\n')).toMatchObject({ code: 'gate/profile-bad-sample', args: { value: '-2' } });
    expect(read('{"results":[{"times":[0.1,null]}]}')).toMatchObject({ args: { value: 'null' } });
  });

  it('a misspelt column is met with the one that is there', () => {
    const said = read('request,duration\n1,2\n', { column: 'duratoin' }) as NoMeasurements;
    expect(said.args.what).toContain('did you mean `duration`?');
  });
});
