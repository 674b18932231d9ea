import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Place, readCode, writeCode } from '../../src/start/code-cache.ts';

const CODE = new Map([
  ['cli.js', Buffer.from('compiled')],
  ['empty.js', Buffer.alloc(0)],
  ['chunk-ABC.js', Buffer.from([0, 255, 1, 2, 3])],
]);
const isRoot = process.getuid?.() === 0;
const posix = process.platform !== 'win32';

let place: Place;
beforeEach(() => {
  const program = mkdtempSync(join(tmpdir(), 'sdx-code-'));
  place = { program, file: join(program, 'cache', 'lint'), key: 'build 1' };
});
afterEach(() => rmSync(place.program, { recursive: true, force: true }));

describe('compiled code', () => {
  it('comes back as it was kept, each chunk where V8 takes it without a copy', () => {
    writeCode(place, CODE);
    const read = readCode(place);
    expect([...read]).toEqual([...CODE]);
    for (const bytes of read.values()) expect(bytes.byteOffset % 8).toBe(0);
  });

  it('leaves nothing else behind, for others to read and for nobody else to change', () => {
    writeCode(place, CODE);
    writeCode(place, CODE);
    expect(readdirSync(join(place.program, 'cache'))).toEqual(['lint']);
    if (posix) expect(statSync(place.file).mode & 0o022).toBe(0);
  });

  it('is nothing before the first run', () => {
    expect(readCode(place).size).toBe(0);
  });

  it('of another build is nothing', () => {
    writeCode(place, CODE);
    expect(readCode({ ...place, key: 'build 2' }).size).toBe(0);
  });

  it('is nothing wherever the file breaks off', () => {
    writeCode(place, CODE);
    const whole = readFileSync(place.file);
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(place.file, whole.subarray(0, length));
      expect(readCode(place).size, `cut at ${length}`).toBe(0);
    }
  });

  it('is nothing whichever byte is another, and where all are zero as after a crash', () => {
    writeCode(place, CODE);
    const whole = readFileSync(place.file);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(place.file, damaged);
      expect(readCode(place).size, `byte ${at}`).toBe(0);
    }
    writeFileSync(place.file, Buffer.alloc(whole.length));
    expect(readCode(place).size).toBe(0);
  });

  it.runIf(posix).each([0o664, 0o646])('that others may write to (%o) is not believed', (mode) => {
    writeCode(place, CODE);
    chmodSync(place.file, mode);
    expect(readCode(place).size).toBe(0);
  });

  it.runIf(isRoot)('of somebody else than the owner of the program is not believed', () => {
    writeCode(place, CODE);
    chownSync(place.file, 12_345, 12_345);
    expect(readCode(place).size).toBe(0);
    chownSync(place.program, 12_345, 12_345);
    expect([...readCode(place)]).toEqual([...CODE]);
  });

  it.runIf(isRoot)('is kept by the owner of the program only', () => {
    chownSync(place.program, 12_345, 12_345);
    writeCode(place, CODE);
    expect(existsSync(join(place.program, 'cache'))).toBe(false);
  });

  it('goes without where nothing can be written', () => {
    writeFileSync(join(place.program, 'cache'), '');
    writeCode(place, CODE);
    expect(readCode(place).size).toBe(0);
    expect(readdirSync(place.program)).toEqual(['cache']);
  });
});
