import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entered } from '../../src/practice/entry.ts';
import { type Form, STEPS } from '../../src/practice/steps.ts';

const form = (part: string): Form => {
  const found = STEPS.flatMap(({ forms }) => forms).find((one) => one.part === part);
  if (found === undefined) throw new Error(`no form writes into ${part}`);
  return found;
};

const written = (text: string, part: string, ...answers: string[]): string => {
  const result = entered(text, form(part), answers);
  if ('refusal' in result) throw new Error(result.refusal);
  return result.text;
};

describe('an entry', () => {
  test('goes behind the others of its part, and everything else stays as it is', () => {
    const text = 'title: x\nestimates:\n  # sums\n  a: 1\n\n# what is called\napi:\n';
    expect(written(text, 'estimates', 'b', 'a * 2', '', '')).toBe(
      'title: x\nestimates:\n  # sums\n  a: 1\n  b: { formula: a * 2 }\n\n# what is called\napi:\n',
    );
    expect(written(text, 'api', 'GET /a', 'reads', '', '', '')).toBe(
      `${text}  - { call: GET /a, does: reads }\n`,
    );
  });

  test('makes its part where there is none, and keeps line ends and indents', () => {
    expect(written('title: x', 'api', 'GET /a', 'reads', '', '', '')).toBe(
      'title: x\n\napi:\n  - { call: GET /a, does: reads }\n',
    );
    expect(written('api:\r\n- { call: x }\r\nflows: {}\r\n', 'api', 'y', 'reads', '', '', '')).toBe(
      'api:\r\n- { call: x }\r\n- { call: y, does: reads }\r\nflows: {}\r\n',
    );
    expect(written('flows: {} # none\n', 'flows', 'read', '10 req/s', '', '')).toBe(
      'flows:\n  read: { rate: 10 req/s }\n',
    );
  });

  test('takes a path as the format writes one', () => {
    const text = written(
      'flows:\n',
      'flows',
      'read',
      '1 req/s',
      '2',
      'api, { try: cache, hit: 80%, miss: [db] }',
    );
    expect(parse(text)).toEqual({
      flows: {
        read: { rate: '1 req/s', peak: 2, path: ['api', { try: 'cache', hit: '80%', miss: ['db'] }] },
      },
    });
  });

  test.each([
    ['a name that is taken', 'flows:\n  read: { rate: 1 req/s }\n', ['read', '1 req/s', '', ''], 'already'],
    ['a name that is none', 'flows:\n', ['a: b', '1 req/s', '', ''], 'can not be a name'],
    ['a part in braces', 'flows: { read: { rate: 1 req/s } }\n', ['write', '1 req/s', '', ''], 'editor'],
    ['a text that is no YAML', 'flows: [\n', ['read', '1 req/s', '', ''], 'no YAML'],
    ['a path that is no list', 'flows:\n', ['read', '1 req/s', '', 'api, {'], 'editor'],
  ])('is refused for %s', (_, text, answers, why) => {
    expect(entered(text, form('flows'), answers)).toEqual({
      refusal: expect.stringContaining(why) as string,
    });
  });

  test('whatever is typed, the text is as before or has just this entry more', () => {
    const before = 'title: x\nestimates:\n  a: { formula: 1 }\napi:\n  - { call: x }\n';
    const line = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('{ a', '# b', ': c', '- d', '&e', '*f', '!g', '%', '"', "'"),
    );
    fc.assert(
      fc.property(
        fc.array(
          line.filter((text) => !/[\r\n]/.test(text)),
          { minLength: 5, maxLength: 5 },
        ),
        (answers) => {
          const result = entered(before, form('api'), answers);
          if ('refusal' in result) return;
          const document = parse(result.text) as { estimates: unknown; api: Record<string, unknown>[] };
          expect(document.estimates).toEqual({ a: { formula: 1 } });
          expect(document.api).toHaveLength(2);
          const kept = answers.map((text) => text.trim()).filter((text) => text !== '');
          expect(Object.values(document.api[1] ?? {}).map(String)).toHaveLength(kept.length);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
