import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PracticeResult } from '../../src/schema/practice-result.ts';
import { validate as isResult } from '../../src/schema/validate/practice-result.js';
import { validate as isProgress } from '../../src/schema/validate/progress.js';
import { sdx, workplace } from './run.ts';

let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.end());

const inState = () => ({ cwd: place.path, env: { XDG_STATE_HOME: place.path } });
const file = () => join(place.path, 'sdx/progress.json');
const read = (text: string): PracticeResult => JSON.parse(text) as PracticeResult;

test('exercises are printed, answered from a script, and judged', async () => {
  const args = ['practice', 'estimate', '--seed', '7', '--format', 'json'];
  const asked = read((await sdx([...args, '--count', '4', '--print'], inState())).stdout);
  expect(isResult(asked)).toBe(true);
  expect(asked.drills.map(({ answer }) => answer)).toEqual([undefined, undefined, undefined, undefined]);
  const solved = read((await sdx([...args, '--count', '4', '--print', '--solutions'], inState())).stdout);
  const answers = solved.drills.map(({ answer }) => answer ?? '');
  const right = await sdx([...args, ...answers.flatMap((one) => ['--answer', one])], inState());
  expect(right.code).toBe(0);
  expect(read(right.stdout).drills.map((one) => one.right)).toEqual([true, true, true, true]);
  const wrong = await sdx([...args, '--answer', answers[0] ?? '', '--answer', '1 ns'], inState());
  expect(wrong.code).toBe(1);
  expect(isResult(read(wrong.stdout))).toBe(true);
  expect(read(wrong.stdout).drills[1]?.because).toBeTruthy();
  expect(existsSync(file()), 'answers from scripts are no progress').toBe(false);
});

test('every skill prints at 80 columns and says so when it is misspelt', async () => {
  const none = await sdx(['practice', 'estimates', '--print'], inState());
  expect(none).toMatchObject({ code: 2, stdout: '' });
  expect(none.stderr).toContain('did you mean `estimate`?');
  const skills = /Drills: (.*)\./.exec(none.stderr)?.[1]?.split(', ') ?? [];
  expect(skills.length).toBeGreaterThanOrEqual(13);
  for (const skill of skills) {
    const { code, stdout } = await sdx(['practice', skill, '--print', '--solutions'], inState());
    expect(code, skill).toBe(0);
    expect(Math.max(...stdout.split('\n').map((line) => line.length)), skill).toBeLessThanOrEqual(80);
  }
}, 180_000);

test('without a terminal nothing is asked', async () => {
  for (const args of [
    ['practice'],
    ['practice', 'estimate'],
    ['practice', 'url-shortener'],
    ['practice', '--reset'],
  ]) {
    const { code, stdout, stderr } = await sdx(args, inState());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/terminal/);
  }
});

test('progress is shown, exported, forgotten, and kept aside when it can not be read', async () => {
  const empty = await sdx(['practice', '--export'], inState());
  expect(isProgress(JSON.parse(empty.stdout))).toBe(true);
  mkdirSync(join(place.path, 'sdx'));
  const pool = { box: 3, due: '2026-03-04', last: '2026-03-01', right: 17, wrong: 3, rounds: [0.5, 1] };
  const kept = {
    sdx: 'progress/v1',
    skills: { pool },
    scenarios: { 'url-shortener': [{ on: '2026-03-01', score: 61, hints: 2 }] },
  };
  writeFileSync(file(), JSON.stringify(kept));
  const today = { ...inState(), env: { ...inState().env, ADR_DATE: '2026-03-02' } };
  const stats = await sdx(['practice', '--stats'], today);
  expect(stats.stdout).toMatch(/Pools and connections +███░░░ +▅█ +17\/20 +2026-03-04/);
  expect(stats.stdout).toMatch(/url-shortener +▅ +best 61, last 61/);
  expect(JSON.parse((await sdx(['practice', '--export'], today)).stdout)).toEqual(kept);

  writeFileSync(file(), '{"sdx": "progress/v1", "skills": {"pool": {"box": 9');
  const broken = await sdx(['practice', '--stats'], today);
  expect(broken.code).toBe(0);
  expect(broken.stderr).toContain('kept as');
  const aside = readdirSync(join(place.path, 'sdx'));
  expect(aside).toEqual(['progress.json.unreadable']);
  expect(readFileSync(join(place.path, 'sdx', aside[0] ?? ''), 'utf8')).toContain('"box": 9');

  writeFileSync(file(), JSON.stringify(kept));
  expect((await sdx(['practice', '--reset', '--yes'], today)).code).toBe(0);
  expect(existsSync(file())).toBe(false);
});
