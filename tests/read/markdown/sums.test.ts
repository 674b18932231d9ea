import { describe, expect, it } from 'vitest';
import { readDesign } from '../../../src/read/design.ts';

const under = (heading: string, lines: string) => {
  const text = `---\nsdx: design/v1\ntitle: T\n---\n\n## ${heading}\n\n${lines}\n`;
  return readDesign({ name: 'a.md', text }).design?.document;
};

describe('an estimate in Markdown', () => {
  it.each([
    ['storage: 100M x 300 B = 30 GB', '100M * 300 B'],
    ['peak: 20k req/s x 3 = 60k req/s', '20k req/s * 3'],
    ['day: 12/s × 86,400 = 1.04M', '12/s × 86,400'],
    ['left: reads * (1 - hit) = 48/s', 'reads * (1 - hit)'],
  ])('%s multiplies', (line, formula) => {
    expect(Object.values(under('Estimates', `- ${line}`)?.estimates ?? {})).toEqual([
      expect.objectContaining({ formula }),
    ]);
  });

  it('in a table multiplies with a letter too', () => {
    const table = '| id | sum | is |\n|---|---|---|\n| jobs | 200 x 4 | 800/s |';
    expect(under('Estimates', table)?.estimates).toEqual({ jobs: { formula: '200 * 4', is: '800/s' } });
  });

  it.each([
    'bill: 463 MB/s is 1.2 PB a month; at 0.01 $/GB 12,000 $.',
    'push: the provider takes 3,000, so 1,050 is a third of it',
    "first: the topic's share is 8.1M of 129.6M",
  ])('is not made of a sentence: %s', (line) => {
    const document = under('Estimates', `- ${line}\n- storage: 2 * 3 GB`);
    expect(Object.keys(document?.estimates ?? {})).toEqual(['storage']);
    expect(Object.values(document?.notes ?? {}).join(' ')).toContain(line.slice(0, 20));
  });

  it.each(['storage: daily users * 3', 'storage: (urls * 3', 'storage: urls ** 3'])(
    'that is a mistake stays, for its writer to be told: %s',
    (line) => {
      expect(Object.keys(under('Estimates', `- ${line}`)?.estimates ?? {})).toEqual(['storage']);
    },
  );

  it('in YAML says what it says', () => {
    const fence = '```yaml\nestimates:\n  storage: the urls, times 3\n```';
    expect(under('Estimates', fence)?.estimates).toEqual({ storage: 'the urls, times 3' });
  });
});

it('an input in Markdown that is a sentence is no input', () => {
  const lines = '- made: 12/s mean, 48/s in the busiest hour. Read: 120/s.\n- kept: about 92 days';
  expect(under('Inputs', lines)?.inputs).toEqual({ kept: '92 days' });
});
