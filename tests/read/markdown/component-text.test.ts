import { describe, expect, it } from 'vitest';
import { readDesign } from '../../../src/read/design.ts';

/** What is read of a component that a list describes in these words. */
function described(words: string, name = '**Pages**'): Record<string, unknown> {
  const text = `---\nsdx: design/v1\ntitle: T\n---\n\n## Components\n\n- ${name}: ${words}\n- **Other**: a service\n`;
  const { design } = readDesign({ name: 'a.md', text });
  const { title: _, does: __, ...fields } = Object.values(design?.document.components ?? {})[0] ?? {};
  return fields;
}

describe('the size of a component, in the words that describe it', () => {
  it.each([
    [
      '4 replicas, 5000 req/s each (20 000; one lost 15 000). TLS, routing',
      { replicas: 4, capacity: '5000 req/s' },
    ],
    ['service, 8 × 2,000 req/s, 1.5 ms. 10k of 16k', { kind: 'service', replicas: 8, time: '1.5 ms' }],
    ['18 x 1500 req/s = 27 000. gets 9000', { replicas: 18, capacity: '1500 req/s' }],
    ['3, each about 400 req/s. Together 1,200', { replicas: 3, capacity: '400 req/s' }],
    ['3 servers, 400 req/s a server, in one zone', { replicas: 3, capacity: '400 req/s' }],
    ['replicas 3, 20k reads/s each at 0.5 ms', { replicas: 3, capacity: '20k reads/s', time: '0.5 ms' }],
    ['PostgreSQL, primary and a synchronous standby', { technology: 'PostgreSQL', replicas: 1, standby: 1 }],
    ['database, 3 replicas, needs 2, 4k req/s each', { replicas: 3, needs: 2, capacity: '4k req/s' }],
    ['texts under 100 kB. TTL of 1 hour. Hits 60 %', { ttl: '1 h' }],
  ])('%s', (words, fields) => {
    expect(described(words)).toMatchObject(fields);
  });

  it.each([
    ['a total or of one, nobody knows', '3 servers, 1,200 req/s', ['capacity']],
    ['a load', 'gets 500 req/s at peak and hands them on', ['capacity']],
    ['a load, each time', 'asks the other one for 3 rows each', ['capacity', 'replicas']],
    ['a number that counts nothing', '3, as the brief says', ['replicas']],
    ['standbys of several primaries', '4 primaries with one standby each', ['replicas', 'standby']],
    [
      'what stands in a later sentence',
      'Takes links. 8 × 2,000 req/s is what it was at the last job',
      ['replicas'],
    ],
    ['a time to live of something else', 'The TTL was 1 hour until May, now there is none', ['ttl']],
  ])('is not taken from %s', (_, words, fields) => {
    for (const field of fields) expect(described(words)).not.toHaveProperty(field);
  });

  it('never replaces what is stated', () => {
    expect(described('3 servers, 400 req/s each\n  - capacity: 900 req/s').capacity).toBe('900 req/s');
  });

  it('tells the kind of what is named after it, unless one is stated', () => {
    expect(described('keeps the rows', '**PostgreSQL**').kind).toBe('database');
    expect(described('cache, in front of it', '**PostgreSQL**').kind).toBe('cache');
    expect(described('of things', '**Pages**').kind).toBeUndefined();
  });
});

describe('fields that say more than they are asked for', () => {
  const read = (part: string): Record<string, unknown> => {
    const text = `---\nsdx: design/v1\ntitle: T\n---\n\n## Components\n\n${part}`;
    const { design, findings } = readDesign({ name: 'a.md', text });
    expect(findings).toEqual([]);
    const { kind: _, ...fields } = design?.document.components?.db ?? {};
    return fields;
  };
  const cell = (words: string) =>
    read(`| id | kind | replicas |\n|---|---|---|\n| db | database | ${words} |\n`);

  it.each([
    ['3, needs 2', { replicas: 3, needs: 2 }],
    ['3 (needs 2)', { replicas: 3, needs: 2 }],
    ['6; 4 needed', { replicas: 6, needs: 4 }],
    ['5, of which 3 are needed', { replicas: 5, needs: 3 }],
    ['1 and a standby', { replicas: 1, standby: 1 }],
    ['1 + 1 standby', { replicas: 1, standby: 1 }],
    ['1 + 2 standbys', { replicas: 1, standby: 2 }],
    ['primary + hot standby', { replicas: 1, standby: 1 }],
    ['4', { replicas: 4 }],
  ])('%s, in a cell, a list and behind a bold label', (words, fields) => {
    expect(cell(words)).toEqual(fields);
    expect(read(`- db: database\n  - replicas: ${words}\n`)).toEqual(fields);
    expect(read(`### db\n\n**Kind:** database\n\n**Replicas:** ${words}\n`)).toEqual(fields);
  });

  it.each([
    ['4k req/s each', '4k req/s'],
    ['about 900 reads/s per node', '900 reads/s'],
    ['2,000 req/s a server', '2,000 req/s'],
    ['2,000 req/s', '2,000 req/s'],
  ])('a capacity of %s is that of one, in a cell, a list and behind a bold label', (words, capacity) => {
    expect(read(`| id | kind | capacity |\n|---|---|---|\n| db | database | ${words} |\n`)).toEqual({
      capacity,
    });
    expect(read(`- db: database\n  - capacity: ${words}\n`)).toEqual({ capacity });
    expect(read(`### db\n\n**Kind:** database\n\n**Capacity:** ${words}\n`)).toEqual({ capacity });
  });
});
