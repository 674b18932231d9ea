import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GATE_CODES } from '../../src/gate/codes.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** Every `gate/…` that the program's text names outside the lists of codes. */
function named(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!/^(?:gate|app)\b.*\.ts$/.test(name) || name.endsWith('codes.ts')) continue;
    const text = readFileSync(join(source, name), 'utf8');
    for (const [, id = ''] of text.matchAll(/'(gate\/[a-z0-9-]+)'/g)) found.add(id);
  }
  return found;
}

describe('what the gate can say', () => {
  it('has a page for every id that is used, and uses every id that has a page', () => {
    expect([...named()].sort()).toEqual([...GATE_CODES.keys()].sort());
  });

  it('is said in whole sentences', () => {
    for (const { id, what, why, message, advice } of GATE_CODES.values()) {
      for (const text of [what, why]) expect(text, id).toMatch(/^[A-Z0-9].*\.$/);
      expect(message, id).toMatch(/(?:\.|\{why\})$/);
      if (advice !== undefined) expect(advice, id).toMatch(/(?:\.|\{how\})$/);
    }
  });
});
