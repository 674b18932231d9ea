import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  type IdEntry,
  Ledger,
  type RunStore,
  takeFingerprint,
} from '../../../src/gate/logs/ledger.ts';

/** Runs kept in memory. */
class Kept implements RunStore {
  readonly kept: Uint8Array[] = [];

  get runs(): number {
    return this.kept.length;
  }

  write(parts: Iterable<Uint8Array>): void {
    this.kept.push(Uint8Array.from([...parts].flatMap((part) => [...part])));
  }

  read(run: number, offset: number, into: Uint8Array): number {
    const part = this.kept[run]?.subarray(offset, offset + into.length) ?? new Uint8Array();
    into.set(part);
    return part.length;
  }
}

const encoder = new TextEncoder();

function note(ledger: Ledger, id: string, isCompletion: boolean, line: number): void {
  const bytes = encoder.encode(id);
  takeFingerprint(bytes, 0, bytes.length);
  ledger.note(fingerprint.high, fingerprint.low, isCompletion, line);
}

/** The same, counted in the plainest way. */
function expected(lines: readonly (readonly [id: string, isCompletion: boolean])[]): readonly IdEntry[] {
  const byId = new Map<string, IdEntry>();
  lines.forEach(([id, isCompletion], i) => {
    const entry = byId.get(id) ?? { completions: 0, others: 0, first: i + 1, second: 0 };
    byId.set(id, entry);
    if (!isCompletion) entry.others++;
    else if (++entry.completions === 1) entry.first = i + 1;
    else if (entry.completions === 2) entry.second = i + 1;
  });
  return [...byId.values()];
}

const inOrder = (entries: Iterable<IdEntry>) =>
  [...entries]
    .map(({ completions, others, first, second }) => [first, second, completions, others])
    .sort((a, b) => (a[0] as number) - (b[0] as number));

describe('counting the lines of each id', () => {
  it('counts the same in a table that spills again and again as a map does', () => {
    const line = fc.tuple(
      fc.integer({ min: 0, max: 400 }).map((id) => `request-${id}`),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 1500 }), (lines) => {
        const store = new Kept();
        // 16 places, of which 11 are used: ids come back in many runs.
        const ledger = new Ledger(store, 4);
        lines.forEach(([id, isCompletion], i) => {
          note(ledger, id, isCompletion, i + 1);
        });
        expect(inOrder(ledger.close())).toEqual(inOrder(expected(lines)));
        if (new Set(lines.map(([id]) => id)).size > 11) expect(store.runs).toBeGreaterThan(1);
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  it('writes nothing while everything fits', () => {
    const store = new Kept();
    const ledger = new Ledger(store, 10);
    for (let i = 1; i <= 700; i++) note(ledger, String(i), true, i);
    expect([...ledger.close()]).toHaveLength(700);
    expect(store.runs).toBe(0);
  });

  it('ends when ids are made to fall on one place', () => {
    const store = new Kept();
    const ledger = new Ledger(store, 16);
    for (let i = 1; i <= 10_000; i++) ledger.note(1, i, true, i);
    expect([...ledger.close()]).toHaveLength(10_000);
    // No id stands further than 4,096 from its place.
    expect(store.runs).toBe(3);
  });
});

describe('fingerprints', () => {
  it('collide in each half as often as chance has it, and never in both', () => {
    const n = 200_000;
    const high = new Set<number>();
    const low = new Set<number>();
    const both = new Set<string>();
    for (let i = 0; i < n; i++) {
      const bytes = encoder.encode(`3b85bc03-a678-4486-b84f-${String(i).padStart(12, '0')}`);
      takeFingerprint(bytes, 0, bytes.length);
      high.add(fingerprint.high);
      low.add(fingerprint.low);
      both.add(`${fingerprint.high} ${fingerprint.low}`);
    }
    // Of n draws from 2^32, n²/2^33 = 4.7 pairs are expected to collide; 20 is six deviations more.
    expect(n - high.size).toBeLessThan(20);
    expect(n - low.size).toBeLessThan(20);
    expect(both.size).toBe(n);
  });

  it('differ for ids that differ in length or order only', () => {
    const of = (id: string) => {
      const bytes = encoder.encode(id);
      takeFingerprint(bytes, 0, bytes.length);
      return `${fingerprint.high} ${fingerprint.low}`;
    };
    const ids = ['', 'a', 'aa', 'ab', 'ba', 'abcd', 'abcde', 'dcba', '\0', '\0\0', 'abcd\0'];
    expect(new Set(ids.map(of)).size).toBe(ids.length);
  });
});
