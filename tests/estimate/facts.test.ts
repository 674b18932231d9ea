import { describe, expect, it } from 'vitest';
import { FACTS, REFERENCES } from '../../src/estimate/facts.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import { format } from '../../src/quantity/format.ts';

describe('facts', () => {
  it.each(FACTS)('$id can be used by its name and says where it is from', (fact) => {
    expect(compute(`ref.${fact.id} * 1`, { references: REFERENCES }).ok).toBe(true);
    expect(fact.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(fact.year).toBeGreaterThanOrEqual(1967);
    expect(fact.year).toBeLessThanOrEqual(2026);
    expect(fact.source.length).toBeGreaterThan(7);
    expect(fact.about).toMatch(/[^.\s]$/);
  });

  it('names no figure twice', () => {
    expect(REFERENCES.size).toBe(FACTS.length);
  });

  it('goes into sums with its unit', () => {
    const result = compute('1 s / ref.ssd-read', { references: REFERENCES });
    expect(result.ok && format(result.value.quantity)).toBe('10k');
  });

  it('suggests the figure that was meant', () => {
    const result = compute('ref.ssd-reed', { references: REFERENCES });
    expect(!result.ok && result.error.code === 'unknown-name' && result.error.suggestion).toBe(
      'ref.ssd-read',
    );
  });
});
