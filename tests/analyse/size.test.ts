import { describe, expect, test } from 'vitest';
import { systemYaml } from '../generators/system.ts';
import { analysed, isSound } from './analysed.ts';

describe('large designs', () => {
  test('a thousand components', () => {
    const analysis = analysed(systemYaml({ components: 1000, flows: 200 }));
    isSound(analysis);
    expect(Object.keys(analysis.components)).toHaveLength(1000);
    expect(Object.values(analysis.flows).every(({ latency }) => latency.peak !== undefined)).toBe(true);
  });

  test('a thousand components with ranges', () => {
    isSound(analysed(systemYaml({ components: 1000, flows: 200, ranges: true })));
  });

  test('one path of fifty thousand steps, and one a hundred deep', () => {
    const head =
      'sdx: design/v1\ntitle: Long\ncomponents:\n  a: { kind: service, capacity: 1M req/s, time: 1 ms, availability: 99%, calls: { b: { timeout: 1 s } } }\n  b: { kind: cache, capacity: 1M req/s, time: 1 ms, availability: 99% }\nflows:\n';
    isSound(analysed(`${head}  all: { rate: 1 req/s, path: [${'a, b, '.repeat(25_000)}a] }\n`));
    let deep = '[a]';
    for (let i = 0; i < 40; i++) deep = `[{ try: b, hit: 10%, miss: ${deep} }]`;
    isSound(analysed(`${head}  all: { rate: 1 req/s, path: ${deep} }\n`));
  });
});
