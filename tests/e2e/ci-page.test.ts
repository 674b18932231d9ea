import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LINT_REPORTERS } from '../../src/report/registry.ts';
import { root, sdx, workplace } from './run.ts';

const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text);

const place = workplace();
mkdirSync(join(place.path, 'docs'));
writeFileSync(
  join(place.path, 'docs/design.yaml'),
  readFileSync(join(root, 'examples/url-shortener/design.yaml')),
);
afterAll(() => place.end());

describe('docs/ci.md', () => {
  const scripts = blocks('yaml').flatMap((text) =>
    [...text.matchAll(/^ *- (sdx .*)$/gm)].map(([, line = '']) => line),
  );

  it.each(scripts)('%s of a pipeline writes its reports', async (line) => {
    const [, ...args] = line.split(' ');
    const { code, stderr } = await sdx(args, { cwd: place.path });
    expect(stderr).not.toMatch(/^sdx/m);
    expect(code).toBe(0);
    for (const file of args.flatMap((arg) => /^\w+=(.+)$/.exec(arg)?.[1] ?? []))
      expect(readFileSync(join(place.path, file), 'utf8').length, file).toBeGreaterThan(0);
  });

  it('has every format', () => {
    const table = page.slice(page.indexOf('| format |'), page.indexOf('Whatever a document says'));
    const rows = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(LINT_REPORTERS));
  });

  it('has every input and output of the action', () => {
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    const part = page.slice(page.indexOf('## GitHub'), page.indexOf('## GitLab'));
    for (const name of Object.keys({ ...action.inputs, ...action.outputs }))
      if (name !== 'token') expect(part).toContain(`\`${name}\``);
  });

  it('shows YAML that parses, and hooks that there are', () => {
    const parsed = blocks('yaml').map((text) => parse(text));
    const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[];
    const shown = parsed.flatMap(
      (value) => value.repos?.flatMap((repo: { hooks: { id: string }[] }) => repo.hooks) ?? [],
    );
    expect(shown).toHaveLength(1);
    for (const { id } of shown) expect(hooks.map((hook) => hook.id)).toContain(id);
  });
});
