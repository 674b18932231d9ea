import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../scripts/docs/links.ts';
import { abridged, shows } from '../../scripts/docs/output.ts';
import { parsePage } from '../../scripts/docs/page.ts';
import { runPage } from '../../scripts/docs/run.ts';

const page = (...lines: readonly string[]) => parsePage('docs/page.md', lines.join('\n'));
const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n`;

describe('a page', () => {
  it('runs its commands in a folder with the files it writes', async () => {
    const written = page(
      '<!-- run writes notes/a.txt -->',
      fence('yaml', 'one: 1'),
      fence('sh', 'cat notes/a.txt'),
      'prints',
      '',
      fence('text', 'one: 1'),
      '<!-- run in a new folder -->',
      '<!-- run exits 3 -->',
      fence('sh', 'ls; exit 3'),
      fence('text', ''),
    );
    const { blocks, outputs, problems, text } = await runPage(written);
    expect({ blocks, outputs, problems }).toEqual({ blocks: 2, outputs: 2, problems: [] });
    expect(text).toBe(written.text);
  });

  it('is told of another output and of another exit code, and can be given the output', async () => {
    const wrong = page(fence('sh', 'echo two; exit 1'), fence('text', 'one'), 'And so on.');
    const { problems, text } = await runPage(wrong);
    expect(problems).toEqual([
      'docs/page.md:1: exit code 1 and not 0:\ntwo\n',
      'docs/page.md:1: the output is another one:\ntwo\n',
    ]);
    expect(text).toBe(wrong.text.replace('one', 'two'));
  });

  it('is told of an output that nothing makes, an instruction that there is none, and commands nobody runs', () => {
    const { problems } = page(
      fence('text', 'alone'),
      fence('sh', 'true'),
      '## Another section',
      '',
      fence('text', 'of another section'),
      '<!-- run backwards -->',
      '',
      fence('console', '$ true'),
    );
    expect(problems.map((problem) => problem.split(':')[1])).toEqual(['1', '11', '15', '17']);
  });

  it('only shows what it says it only shows', () => {
    const { steps, shown, problems } = page('<!-- run not: it needs a network -->', fence('sh', 'curl x'));
    expect({ steps, shown, problems }).toEqual({ steps: [], shown: 1, problems: [] });
  });
});

describe('an output', () => {
  it('may differ in clocks, versions and digests, and in nothing else', () => {
    expect(shows('0:07 of 45:00, rubric adr 12345678', '0:09 of 45:00, rubric adr 9abcdef0')).toBe(true);
    expect(shows('sdx 0.1.0 wrote it', 'sdx 0.2.13 wrote it')).toBe(true);
    expect(shows('a.yaml:12:30 error', 'a.yaml:12:31 error')).toBe(false);
    expect(shows('26 / 100', '27 / 100')).toBe(false);
  });

  it('may leave out the middle, and keeps doing so when it is put in anew', () => {
    expect(shows('a\n…\nd', 'a\nb\nc\nd\n')).toBe(true);
    expect(shows('a\n…\nd', 'a\nb\nc\ne\n')).toBe(false);
    expect(abridged('a\n…\nd', 'x\ny\nz\n')).toBe('x\n…\nz');
  });
});

describe('a link', () => {
  it('leads to a file and a heading that there are', () => {
    const { links, problems } = checkLinks([
      page('# The `one` & only', '', '[here](#the-one--only) [there](nowhere.md) [x](#two) <https://x.org>'),
    ]);
    expect(links).toBe(3);
    expect(problems).toEqual([
      'docs/page.md:3: `nowhere.md` leads nowhere: there is no docs/nowhere.md',
      'docs/page.md:3: `#two` names a heading that docs/page.md does not have',
    ]);
  });
});
