import { expect, it } from 'vitest';
import { Worksheet } from '../../../src/estimate/worksheet.ts';
import { readDesign } from '../../../src/read/design.ts';

/** What a line below "Estimates" comes to, and whether the author's answer agrees. */
function worked(line: string): readonly [comesTo: string, verdict: string | undefined] {
  const text = `---\nsdx: design/v1\ntitle: Mail\n---\n\n## Estimates\n\n- ${line}\n`;
  const { design } = readDesign({ name: 'design.md', text });
  if (design === undefined) throw new Error('no design');
  const [variable] = new Worksheet(design).variables.values();
  return [variable?.entry.text ?? '', variable?.claim?.comparison?.verdict];
}

it.each([
  ['e-mail 25 % = 375/s of 500 → 75 %', '375/s / (500/s)'],
  ['push: 1,050/s of 3,000 = 35 %', '1050/s / (3000/s)'],
  ['disk: 30 GB of 40 GB = 75 %', '30 GB / (40 GB)'],
])('a part of a whole is a share where one is said to come out: %s', (line, formula) => {
  expect(worked(line)).toEqual([formula, 'agrees']);
});

it('a share that does not come out is wrong', () => {
  expect(worked('e-mail: 375/s of 500 = 40 %')).toEqual(['375/s / (500/s)', 'wrong']);
});

it('a share of something stays a product', () => {
  expect(worked('misses: 3 % of 60k req/s = 1.8k req/s')).toEqual(['3 % of 60k req/s', 'agrees']);
});
