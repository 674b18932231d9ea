import type { GateSamples } from '../../schema/gate.ts';
import type { Measurements, NoMeasurements } from './samples.ts';
import { SECONDS } from './units.ts';

type Json = Readonly<Record<string, unknown>>;

/** Reads the JSON of hyperfine, autocannon or a k6 summary, or a plain list of numbers. */
export function jsonSamples(
  value: unknown,
  settings: GateSamples,
): Measurements | NoMeasurements | undefined {
  if (Array.isArray(value)) return listed(value, settings);
  if (!isMap(value)) return undefined;
  if (Array.isArray(value.results)) return hyperfine(value.results, settings);
  if (isMap(value.metrics)) return k6Summary(value.metrics, settings);
  if (isMap(value.latency) && isMap(value.requests)) return autocannon(value, value.latency);
  return isMap(value.data) && typeof value.metric === 'string'
    ? k6Points(JSON.stringify(value), settings)
    : undefined;
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDuration(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function listed(
  values: readonly unknown[],
  { unit }: GateSamples,
): Measurements | NoMeasurements | undefined {
  return samplesOf(values, SECONDS[unit ?? 'ms'], { tool: 'a list', workload: {} });
}

function samplesOf(
  values: readonly unknown[],
  seconds: number,
  rest: Measurements,
): Measurements | NoMeasurements | undefined {
  const bad = values.findIndex((value) => !isDuration(value));
  if (values.length === 0) return undefined;
  if (bad < 0) return { ...rest, samples: Float64Array.from(values as number[], (value) => value * seconds) };
  const value = String(JSON.stringify(values[bad])).slice(0, 60);
  return { code: 'gate/profile-bad-sample', at: { start: 0, end: 0 }, args: { value } };
}

/** `hyperfine --export-json`: seconds, one a run, and how each run ended. */
function hyperfine(
  results: readonly unknown[],
  settings: GateSamples,
): Measurements | NoMeasurements | undefined {
  const result = results[(settings.command ?? 1) - 1];
  if (!isMap(result) || !Array.isArray(result.times)) return undefined;
  const codes = Array.isArray(result.exit_codes) ? result.exit_codes : [];
  const failed = codes.filter((code) => code !== 0).length;
  const more = failed > 0 ? { failed: `${failed} of ${codes.length} runs ended with an error` } : {};
  // The command differs between before and after by its nature, so it is no part of the workload.
  return samplesOf(result.times, 1, { tool: 'hyperfine', workload: {}, ...more });
}

/** `k6 run --summary-export`, old and new form: milliseconds, and only percentiles. */
function k6Summary(metrics: Json, settings: GateSamples): Measurements | undefined {
  const metric = metrics[settings.metric ?? 'http_req_duration'];
  if (!isMap(metric)) return undefined;
  const values = isMap(metric.values) ? metric.values : metric;
  if (!isDuration(values.med)) return undefined;
  return {
    tool: 'k6',
    workload: {},
    median: values.med / 1000,
    how: 'Run k6 with `--out csv=before.csv` or `--out json=before.json`, and hand in that file.',
    ...failedShare(metrics.http_req_failed),
  };
}

function failedShare(metric: unknown): { readonly failed?: string } {
  if (!isMap(metric)) return {};
  const rate = isMap(metric.values) ? metric.values.rate : metric.value;
  return isDuration(rate) && rate > 0
    ? { failed: `${(rate * 100).toPrecision(2)} % of the requests failed` }
    : {};
}

/** `autocannon --json`: milliseconds, and only percentiles. */
function autocannon(value: Json, latency: Json): Measurements | undefined {
  if (!isDuration(latency.p50)) return undefined;
  const failures = ['non2xx', 'errors', 'timeouts']
    .map((name) => [name, value[name]] as const)
    .filter(([, count]) => isDuration(count) && count > 0)
    .map(([name, count]) => `${count} ${name}`);
  const workload: Record<string, string> = {};
  for (const name of ['connections', 'pipelining'] as const) {
    if (isDuration(value[name])) workload[name] = String(value[name]);
  }
  if (typeof value.url === 'string') workload.path = value.url.replace(/^\w+:\/\/[^/]*/, '');
  return {
    tool: 'autocannon',
    workload,
    median: latency.p50 / 1000,
    how: 'autocannon keeps no samples: measure with k6 (--out csv), hyperfine (--export-json), or a script that writes one number a request.',
    ...(failures.length > 0 ? { failed: `the tool counted ${failures.join(', ')}` } : {}),
  };
}

/** `k6 run --out json`: a line for each point of each metric. */
export function k6Points(text: string, settings: GateSamples): Measurements | NoMeasurements | undefined {
  const metric = settings.metric ?? 'http_req_duration';
  const samples: number[] = [];
  let failed = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const point = pointOf(line);
    if (point === undefined) return undefined;
    if (point.metric === metric && point.type === 'Point' && isMap(point.data)) {
      if (!isDuration(point.data.value)) return undefined;
      samples.push(point.data.value / 1000);
      const tags = isMap(point.data.tags) ? point.data.tags : {};
      if (tags.expected_response === 'false' || Number(tags.status) >= 400) failed++;
    }
  }
  if (samples.length === 0) return undefined;
  const more = failed > 0 ? { failed: `${failed} of ${samples.length} requests failed` } : {};
  return { samples: Float64Array.from(samples), tool: 'k6', workload: {}, ...more };
}

function pointOf(line: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
