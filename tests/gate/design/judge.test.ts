import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judgeDesigns } from '../../../src/gate/design/judge.ts';
import { readDesign } from '../../../src/read/design.ts';
import type { GateDesign } from '../../../src/schema/gate.ts';
import { manifestOf } from '../manifest.ts';

const folder = fileURLToPath(new URL('../../../examples/taskforge-gate/design', import.meta.url));
const CURRENT = readFileSync(join(folder, 'current.yaml'), 'utf8');
const EVOLVED = readFileSync(join(folder, 'evolved.yaml'), 'utf8');
const SPEC: GateDesign = { current: 'c', evolved: 'e', replaced: { sqlite: 'postgres' } };

/** Replaces a text that has to be there. */
function changed(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`there is no ${from}`);
  return result;
}

function judge(current: string, evolved: string, spec: GateDesign = SPEC) {
  const file = (name: string, text: string) => ({ name, reading: readDesign({ name, text }) });
  const files = { current: file('current.yaml', current), evolved: file('evolved.yaml', evolved) };
  const judgement = judgeDesigns(spec, files, manifestOf('design: {}\n'));
  const found = judgement.files.flatMap(({ name, source, findings }) =>
    findings.map(({ rule, span }) => {
      const line = source?.text.slice(0, span.start).split('\n').length ?? 0;
      return `${name} ${rule.replace('gate/', '')}: ${source?.text.split('\n')[line - 1]?.trim()}`;
    }),
  );
  return { found, status: judgement.status, judgement };
}

describe('two designs', () => {
  it('pass where three bottlenecks are confirmed and lowered', () => {
    expect(judge(CURRENT, EVOLVED)).toMatchObject({ found: [], status: 'passed' });
  });

  it('are measured as a sheet of paper gives it', () => {
    const { figures } = judge(CURRENT, EVOLVED).judgement;
    const value = (name: string) => figures.find((figure) => figure.name === name)?.value;
    // 10,000 users, a list each 25 s, twice at peak: 800/s; creates each 300 s: 66.7/s; three files a list: 2,400/s.
    expect(value('app now')).toBe(Math.round(((800 + 66.7 + 2400) / 250) * 100));
    expect(value('sqlite now')).toBe(Math.round(((800 * 51 + 66.7 * 2) / 8000) * 100));
    expect(value('mail now')).toBe(Math.round((66.7 * 3 * 100) / 32));
    // Twelve servers without files: 866.7/3,000. 40 % of the lists and two queries a create: 453.3/2,000. Mail: 66.7 × 3/1,000.
    expect(figures.filter(({ name }) => name === 'then').map((figure) => figure.value)).toEqual([29, 23, 20]);
  });

  it('have to be for 10,000 users', () => {
    expect(judge(changed(CURRENT, 'users: 10k users', 'users: 2k users'), EVOLVED).found).toContain(
      'current.yaml design-users: users: 2k users',
    );
    expect(
      judge(CURRENT, changed(EVOLVED, '  users: 10k users\n', '  users: { value: 9,999 users }\n')).status,
    ).not.toBe('passed');
    expect(judge(CURRENT, EVOLVED, { ...SPEC, users: 'people' }).found).toHaveLength(2);
  });

  it('have to compute their load from the users', () => {
    const fixed = (text: string) =>
      text
        .replaceAll(/rate: users \/ listEvery(?: \* assetsPerList)?/g, 'rate: 400 req/s')
        .replaceAll('rate: users / createEvery', 'rate: 33.4 req/s');
    const { found } = judge(fixed(CURRENT), fixed(EVOLVED));
    expect(found.filter((each) => each.includes('design-fixed-load'))).toHaveLength(2);
  });

  it('have to carry the same load', () => {
    const less = changed(EVOLVED, 'createEvery: { value: 5 min', 'createEvery: { value: 50 min');
    expect(judge(CURRENT, less).found).toEqual(['evolved.yaml design-less-load: rate: users / createEvery']);
    const gone = changed(EVOLVED, /\n {2}assets:\n.*\n.*\n.*\n/, '\n');
    expect(judge(CURRENT, gone).found.join()).toContain('design-less-load');
  });
});

describe('a bottleneck', () => {
  it('has to be one by the numbers', () => {
    const quick = changed(CURRENT, 'concurrency: 32\n    time: 3 s', 'concurrency: 32\n    time: 30 ms');
    const { found, judgement } = judge(quick, EVOLVED);
    expect(found).toContain('current.yaml bottleneck-not-confirmed: - component: mail');
    expect(found.join()).toContain('too-few-bottlenecks');
    // 66.7 × 30 ms / 32 = 6.25 %
    expect(judgement.files[0]?.findings.map(({ message }) => message).join()).toContain(
      '6.25 % busy at peak; `app` gives out first',
    );
  });

  it('has to have numbers at all', () => {
    const bare = changed(CURRENT, '    capacity: 8k req/s\n    time: 0.12 ms\n', '');
    expect(judge(bare, EVOLVED).found).toContain(
      'current.yaml bottleneck-not-confirmed: - component: sqlite',
    );
  });

  it('counts once', () => {
    const twice = changed(CURRENT, '- component: mail', '- component: sqlite');
    expect(judge(twice, EVOLVED).found.join()).toContain('bottleneck-repeated');
  });

  it('needs a fix and a trade-off that is one', () => {
    const free = changed(CURRENT, /tradeoff: Sessions.*/, 'tradeoff: none');
    expect(judge(free, EVOLVED).found).toEqual([
      'current.yaml too-few-bottlenecks: bottlenecks:',
      'current.yaml bottleneck-incomplete: - component: app',
    ]);
    const none = changed(CURRENT, / {4}fix: A queue.*\n/, '');
    expect(judge(none, EVOLVED).found.join()).toContain('bottleneck-incomplete: - component: mail');
  });

  it('has to be lowered in the evolved design', () => {
    const same = changed(EVOLVED, 'concurrency: 1000, time: 3 s', 'concurrency: 32, time: 3 s');
    const { found } = judge(CURRENT, same);
    expect(found.join()).toContain('bottleneck-not-lowered: - component: mail');
    expect(found.join()).toContain('evolved-saturates');
  });

  it('has to be found again', () => {
    const { found } = judge(CURRENT, EVOLVED, { current: 'c', evolved: 'e' });
    expect(found.join()).toContain('bottleneck-not-lowered: - component: sqlite');
  });

  it('that gives out first should be named', () => {
    const { found } = judge(changed(CURRENT, '- component: app', '- component: nothing'), EVOLVED);
    expect(found).toContain('current.yaml bottleneck-unnamed: app:');
  });
});
