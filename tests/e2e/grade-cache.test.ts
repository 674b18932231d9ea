import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, sdx, workplace } from './run.ts';

const place = workplace();
afterAll(place.end);
const example = (name: string): string => readFileSync(join(root, 'examples/url-shortener', name), 'utf8');
const env = { XDG_CACHE_HOME: join(place.path, 'caches') };

beforeAll(() => {
  const files = {
    'ann.yaml': example('design.yaml'),
    'ben.yaml': example('weak.yaml'),
    'cem.yaml': example('design.yaml').replaceAll('db', 'store'),
    'notes.md': '# Notes\n',
    'broken.yaml': 'sdx: design/v1\ntitle: [\n',
  };
  mkdirSync(join(place.path, 'class'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place.path, 'class', name), text);
});

/** What a run prints, and the report of one student. */
async function grades(...more: readonly string[]) {
  const args = ['grade', 'class', '--format', 'json', '--reports', 'reports', ...more];
  const { stdout, code } = await sdx(args, { cwd: place.path, env });
  return { stdout, code, report: readFileSync(join(place.path, 'reports/cem.md'), 'utf8') };
}

describe('sdx grade --cache', () => {
  it('changes no byte: not the first time, not the second, with processes, a change or another seed', async () => {
    const plain = await grades();
    expect(plain.code).toBe(2);
    expect(JSON.parse(plain.stdout).results).toHaveLength(4);
    expect(JSON.parse(plain.stdout).results[3].twins).toHaveLength(2);
    expect(await grades('--cache')).toEqual(plain);
    expect(existsSync(join(env.XDG_CACHE_HOME, 'sdx/grade'))).toBe(true);
    expect(await grades('--cache')).toEqual(plain);
    expect(await grades('--cache', '--jobs', '2')).toEqual(plain);
    expect(await grades('--cache', '--seed', '4')).toEqual(await grades('--seed', '4'));
    writeFileSync(
      join(place.path, 'class/ben.yaml'),
      example('weak.yaml').replace('is: 200 GB', 'is: 20 GB'),
    );
    const changed = await grades('--cache');
    expect(changed).not.toEqual(plain);
    expect(changed).toEqual(await grades());
  }, 120_000);

  it('keeps nothing among the documents', async () => {
    const args = ['grade', 'class', '--cache', '--cache-location', 'class/.kept'];
    const { code, stdout, stderr } = await sdx(args, { cwd: place.path, env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('would lie among the documents of class');
  });
});
