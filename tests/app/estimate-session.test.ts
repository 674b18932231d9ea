import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { estimateSession } from '../../src/app/estimate-session.ts';
import { resultStylish } from '../../src/report/estimate-stylish.ts';
import { workplace } from '../e2e/run.ts';

const place = workplace();
afterAll(place.end);

interface Talk {
  /** Everything that was shown, without what moves the cursor. */
  readonly shown: string;
  readonly exit: number;
}

/** Types keys one after the other, as a person would, and gives what the terminal showed. */
async function talk(...keys: readonly string[]): Promise<Talk> {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 80 });
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const terminal = { width: 80, colour: false };
  const session = estimateSession({
    input,
    output,
    cwd: place.path,
    options: {},
    show: (result, explain) => {
      const { out, problems } = resultStylish(result, { ...terminal, explain });
      return out + problems;
    },
    dim: (text) => text,
  });
  // The terminal listens once the calculators are loaded.
  while (!shown.includes('> ')) await after(5);
  for (const key of keys) {
    input.write(key);
    await after(15);
  }
  const exit = await session;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return { shown: shown.replaceAll(/\u001b\[[\d;]*[A-Za-z]/g, ''), exit };
}

const END = '\u0004';
const INTERRUPT = '\u0003';

describe('a session', () => {
  it('answers each line, and lets names be used', async () => {
    const { shown, exit } = await talk(
      '10M users * 10% * 2 uploads/user/day\n',
      'peak = r1 * 3\n',
      'peak in uploads/s\n',
      END,
    );
    expect(shown).toContain('r1 = 2M uploads/day = 23.1 uploads/s\n');
    expect(shown).toContain('peak = 6M uploads/day = 69.4 uploads/s\n');
    expect(shown).toContain('r2 = 69.4 uploads/s\n');
    expect(exit).toBe(0);
  });

  it('shows what a line comes to while it is written', async () => {
    const { shown } = await talk('6 * 7', INTERRUPT, END);
    expect(shown).toContain('= 42');
    expect(shown).not.toContain('r1 = 42');
  });

  it('says what is wrong and goes on', async () => {
    const { shown, exit } = await talk('10M userz\n', '1 + 1\n', END);
    expect(shown).toContain('did you mean `users`?');
    expect(shown).toContain('r1 = 2\n');
    expect(exit).toBe(0);
  });

  it('completes names', async () => {
    const { shown } = await talk('storage-gr\t', INTERRUPT, END);
    expect(shown).toContain('storage-growth');
  });

  it.each([
    ['mm1', 'service-time'],
    ['MiB', '1,048,576 B'],
    ['uploads', 'counts of upload'],
    ['ref.ssd-read', '100 us'],
    ['ceil', 'a function'],
    ['mmcc', 'did you mean `mmc`?'],
    ['', 'save FILE'],
  ])('tells what ?%s is', async (name, said) => {
    expect((await talk(`?${name}\n`, END)).shown).toContain(said);
  });

  it('saves a worksheet once, and never over another file', async () => {
    const { shown } = await talk(
      'users = 5 users\n',
      'twice = users * 2\n',
      'save sums.yaml\n',
      'three = 3\n',
      'save sums.yaml\n',
      END,
    );
    expect(shown).toContain('Saved 2 lines');
    expect(shown).toContain('was left as it is');
    const text = readFileSync(join(place.path, 'sums.yaml'), 'utf8');
    expect(text).toContain('formula: "users * 2"');
    expect(text).not.toContain('three');
  });

  it('gives up a line at Ctrl-C and the session at another', async () => {
    const { shown, exit } = await talk('1 + 2', INTERRUPT, '4 + 5\n', INTERRUPT);
    expect(shown).toContain('r1 = 9\n');
    expect(shown).not.toContain('1 + 24 + 5');
    expect(exit).toBe(130);
  });

  it('ends when it is told to', async () => {
    expect((await talk('quit\n')).exit).toBe(0);
  });
});
