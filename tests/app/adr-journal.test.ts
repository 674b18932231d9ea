import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carryOut, recover } from '../../src/app/adr-journal.ts';
import { withLock } from '../../src/app/adr-lock.ts';
import { NotDone } from '../../src/app/exit.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const TEMPORARY = '.sdx-00000000-0000-0000-0000-000000000000.tmp';

let root = '';
let log = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sdx-'));
  log = join(root, 'adr');
  mkdirSync(log);
  writeFileSync(join(log, '1.md'), 'old');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const text = (name: string): string => readFileSync(join(log, name), 'utf8');
const journal = (...steps: object[]): void =>
  writeFileSync(join(log, '.sdx-journal.json'), JSON.stringify({ version: 1, steps }));
const hidden = (): string[] => readdirSync(log).filter((name) => name.startsWith('.'));

describe('a plan', () => {
  it('is carried out whole, and leaves nothing behind', () => {
    carryOut(
      {
        changes: [
          { kind: 'create', path: 'adr/2.md', text: 'two' },
          { kind: 'edit', path: 'adr/1.md', before: 'old', text: 'new' },
          { kind: 'rename', path: 'adr/1.md', to: 'adr/9.md' },
        ],
        notes: [],
      },
      root,
      log,
      new Set(),
    );
    expect(readdirSync(log).sort()).toEqual(['2.md', '9.md']);
    expect(text('9.md')).toBe('new');
  });

  it('changes nothing where a file has changed, a name is taken, or a path leaves the project', () => {
    const edit = { kind: 'edit', path: 'adr/1.md', before: 'old', text: 'new' } as const;
    for (const bad of [
      { kind: 'edit', path: 'adr/1.md', before: 'other', text: 'new' } as const,
      { kind: 'create', path: 'adr/1.md', text: 'x' } as const,
      { kind: 'rename', path: 'adr/1.md', to: 'adr/1.md' } as const,
      { kind: 'create', path: '../evil.md', text: 'x' } as const,
    ]) {
      expect(() => carryOut({ changes: [edit, bad], notes: [] }, root, log, new Set())).toThrow(NotDone);
      expect(text('1.md')).toBe('old');
      expect(hidden()).toEqual([]);
    }
    expect(existsSync(join(root, '../evil.md'))).toBe(false);
  });
});

describe('a plan that the file system does not take', () => {
  it('leaves nothing behind, and says what is in the way', () => {
    // A folder where the journal goes: it can be written, and not be given its name.
    mkdirSync(join(log, '.sdx-journal.json', 'x'), { recursive: true });
    const edit = { kind: 'edit', path: 'adr/1.md', before: 'old', text: 'new' } as const;
    expect(() => carryOut({ changes: [edit], notes: [] }, root, log, new Set())).toThrow(
      /\.sdx-[^:]+: .+ Nothing was changed\.$/,
    );
    expect(text('1.md')).toBe('old');
    expect(hidden()).toEqual(['.sdx-journal.json']);
  });
});

describe('recovery', () => {
  const step = {
    kind: 'edit',
    path: 'adr/1.md',
    from: `adr/${TEMPORARY}`,
    before: digest('old'),
    after: digest('new'),
  };

  it('finishes a change whose journal is there, at any point of it', () => {
    writeFileSync(join(log, TEMPORARY), 'new');
    journal(step, { kind: 'rename', path: 'adr/1.md', to: 'adr/2.md' });
    recover(root, log);
    expect(readdirSync(log)).toEqual(['2.md']);
    expect(text('2.md')).toBe('new');
    journal(step, { kind: 'rename', path: 'adr/1.md', to: 'adr/2.md' });
    recover(root, log);
    expect(readdirSync(log)).toEqual(['2.md']);
  });

  it('drops a change that had no journal yet', () => {
    writeFileSync(join(log, TEMPORARY), 'new');
    recover(root, log);
    expect(readdirSync(log)).toEqual(['1.md']);
    expect(text('1.md')).toBe('old');
  });

  it("never overwrites what a person wrote in between, nor obeys a stranger's journal", () => {
    writeFileSync(join(log, TEMPORARY), 'new');
    writeFileSync(join(log, '1.md'), 'mine');
    journal(step);
    expect(() => recover(root, log)).toThrow(NotDone);
    expect(text('1.md')).toBe('mine');
    writeFileSync(join(root, 'secret'), 's');
    for (const bad of [
      { ...step, from: 'secret' },
      { kind: 'rename', path: '../x', to: 'adr/x' },
      { kind: 'run', path: 'x' },
      null,
    ]) {
      writeFileSync(join(log, '.sdx-journal.json'), JSON.stringify({ version: 1, steps: [bad] }));
      expect(() => recover(root, log)).toThrow(NotDone);
    }
    expect(readFileSync(join(root, 'secret'), 'utf8')).toBe('s');
  });
});

describe('the lock', () => {
  it('lets one at a time in, and takes over from a process that is gone', async () => {
    // No process has this number: Linux ends at 4,194,304.
    writeFileSync(join(log, '.sdx-lock'), `${hostname()} 9999999 1`);
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside++;
      most = Math.max(most, inside);
      await new Promise((done) => setTimeout(done, 5));
      inside--;
    };
    await Promise.all(Array.from({ length: 5 }, () => withLock(log, work)));
    expect(most).toBe(1);
    expect(hidden()).toEqual([]);
  });
});
