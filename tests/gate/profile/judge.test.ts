import { describe, expect, it } from 'vitest';
import { judgeProfile } from '../../../src/gate/profile/judge.ts';
import type { GateProfile } from '../../../src/schema/gate.ts';
import { manifestOf } from '../manifest.ts';

const PROFILE: GateProfile = {
  endpoint: 'GET /tasks',
  workload: '100 requests in turn',
  before: { file: 'b' },
  after: { file: 'a' },
  bottleneck: 'N+1',
  change: 'a join',
};

/** Twenty samples about a middle, spread by a share of it. */
const about = (middle: number, spread = 0.05) =>
  Array.from({ length: 21 }, (_, i) => middle * (1 + ((i - 10) / 10) * spread)).join('\n');

function judge(before: string, after: string, more: Partial<GateProfile> = {}) {
  const profile = { ...PROFILE, ...more };
  const yaml = `profile:\n  claimed: 1\n  before: { file: b }\n  after: { file: a, workload: x }\n`;
  const judgement = judgeProfile(
    profile,
    { before: { name: 'b', text: before }, after: { name: 'a', text: after } },
    manifestOf(yaml),
  );
  const rules = judgement.files.flatMap(({ name, findings }) =>
    findings.map(({ rule }) => `${name} ${rule.replace('gate/profile-', '')}`),
  );
  return { status: judgement.status, rules, checks: judgement.checks };
}

describe('a profile', () => {
  it('passes at ten times and surely', () => {
    expect(judge(about(120), about(10))).toMatchObject({ status: 'passed', rules: [] });
  });

  it('fails below ten times', () => {
    expect(judge(about(90), about(10)).rules).toEqual(['gate.yaml too-small']);
  });

  it('fails where ten times may be luck', () => {
    // Medians of 105 and 10, each scattered by half: the interval reaches well below ten.
    expect(judge(about(105, 0.5), about(10, 0.5)).rules).toEqual(['gate.yaml too-small']);
  });

  it('compares times of different tools in one unit', () => {
    const hyperfine = JSON.stringify({ results: [{ times: about(0.12).split('\n').map(Number) }] });
    expect(judge(hyperfine, about(10)).status).toBe('passed');
    expect(judge(hyperfine, about(10), { after: { file: 'a', unit: 's' } }).status).toBe('failed');
  });

  it('may claim what was measured and no more', () => {
    expect(judge(about(120), about(10), { claimed: 12 }).rules).toEqual([]);
    expect(judge(about(120), about(10), { claimed: 20 }).rules).toEqual(['gate.yaml overclaimed']);
    const modest = judge(about(120), about(10), { claimed: 10 });
    expect(modest).toMatchObject({ status: 'passed', rules: ['gate.yaml underclaimed'] });
  });

  it('needs one workload for both, named', () => {
    const { workload: _, ...unnamed } = PROFILE;
    const none = judgeProfile(unnamed, { before: undefined, after: undefined }, manifestOf('profile: {}\n'));
    expect(none.files.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain(
      'gate/profile-no-workload',
    );
    const two = judge(about(120), about(10), { after: { file: 'a', workload: '1 request' } });
    expect(two.rules).toEqual(['gate.yaml other-workload']);
  });

  it('believes the files where they record the workload', () => {
    const autocannon = (connections: number, p50: number) =>
      JSON.stringify({ url: 'http://x/t', connections, latency: { p50 }, requests: {} });
    const { rules } = judge(autocannon(10, 120), autocannon(1, 10));
    expect(rules).toContain('gate.yaml other-workload');
  });

  it('says of summaries what it cannot verify, and does not pass them', () => {
    const summary = (med: number) => JSON.stringify({ metrics: { http_req_duration: { med } } });
    const { status, rules, checks } = judge(summary(120), summary(10));
    expect(status).toBe('failed');
    expect(rules).toEqual(['b no-samples', 'a no-samples']);
    expect(checks.map((check) => check.status)).toEqual(['holds', 'not-judged', 'holds', 'attested']);
  });

  it('does not pass on few samples, failed requests or a clock that stands', () => {
    expect(judge('120\n121', about(10)).rules).toEqual(['b few-samples']);
    expect(judge(about(120), about(0, 0)).rules).toEqual(['a bad-sample']);
    const csv = `ms,status\n${about(10)
      .split('\n')
      .map((value, i) => `${value},${i === 3 ? 500 : 200}`)
      .join('\n')}`;
    expect(judge(about(120), csv, { after: { file: 'a', column: 'ms' } }).rules).toEqual([
      'a failed-requests',
    ]);
  });

  it('has to say what was found and what was changed', () => {
    const { bottleneck: _, change: __, ...bare } = PROFILE;
    const files = { before: { name: 'b', text: about(120) }, after: { name: 'a', text: about(10) } };
    const { files: judged } = judgeProfile(bare, files, manifestOf('profile: {}\n'));
    expect(judged.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      'gate/profile-not-described',
      'gate/profile-not-described',
    ]);
  });
});
