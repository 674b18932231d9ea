import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../src/base/glob.ts';

/** The same meaning as a regular expression, for short patterns. */
function expression(pattern: string): RegExp {
  const parts = pattern.split('/').map((part) =>
    part === '**'
      ? '**'
      : part
          .replace(/[.]/g, '\\.')
          .replace(/\?/g, '[^/]')
          .replace(/\*/g, '[^/]*')
          .replace(/\{(\w+),(\w+)\}/g, '(?:$1|$2)'),
  );
  const body = parts.map((part, i) => {
    const last = i === parts.length - 1;
    if (part === '**') return last ? '.+' : '(?:[^/]+/)*';
    return last ? part : `${part}/`;
  });
  return new RegExp(`^${body.join('')}$`);
}

describe('a pattern for paths', () => {
  it.each([
    ['docs/*.md', 'docs/a.md', true],
    ['docs/*.md', 'docs/sub/a.md', false],
    ['docs/**', 'docs/sub/a.md', true],
    ['docs/', 'docs/sub/a.md', true],
    ['./docs/a.md', 'docs/a.md', true],
    ['/a.md', 'a.md', true],
    ['/a.md', 'docs/a.md', false],
    ['**/a.md', 'a.md', true],
    ['a/**/z.md', 'a/z.md', true],
    ['a/**/z.md', 'a/b/c/z.md', true],
    ['*.draft.yaml', 'x/y/one.draft.yaml', true],
    ['*.draft.yaml', 'x/y/one.yaml', false],
    ['{a,b}/{c,d}.md', 'b/d.md', true],
    ['{a,b}/{c,d}.md', 'b/e.md', false],
    ['d?cs/a.md', 'docs/a.md', true],
    ['docs', 'docs/a.md', false],
    ['docs/**', 'docs', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(matchesGlob(pattern, path)).toBe(expected);
  });

  it('answers as the regular expression for it would', () => {
    const part = fc.constantFrom('a', 'b', 'ab', 'a.b', '*', 'a*', '*b', '?', '**', '{a,b}');
    const name = fc.constantFrom('a', 'b', 'ab', 'a.b', 'ba', 'aab');
    fc.assert(
      fc.property(
        // A single part means a name in any folder.
        fc.array(part, { minLength: 2, maxLength: 5 }),
        fc.array(name, { minLength: 1, maxLength: 5 }),
        (parts, names) => {
          const [pattern, path] = [parts.join('/'), names.join('/')];
          expect([pattern, path, matchesGlob(pattern, path)]).toEqual([
            pattern,
            path,
            expression(pattern).test(path),
          ]);
        },
      ),
      { seed: 11, numRuns: 3000 },
    );
  });

  it('is bounded on patterns that are slow as regular expressions', () => {
    const path = `${'a'.repeat(4000)}/${'a/'.repeat(1000)}b`;
    expect(matchesGlob(`${'*a'.repeat(90)}c`, path)).toBe(false);
    expect(matchesGlob(`${'**/a/'.repeat(30)}c`, path)).toBe(false);
    expect(matchesGlob('{a,b}'.repeat(40), 'aaaa')).toBe(false);
  });
});
