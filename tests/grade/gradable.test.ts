import { describe, expect, it } from 'vitest';
import { gradableDesign } from '../../src/grade/gradable.ts';
import type { Path } from '../../src/model/path.ts';
import { designFrom } from './grading.ts';

const text = `sdx: design/v1
title: Shop
inputs: { visits: 10 req/s }
estimates: { rows: 3 * 4 }
components:
  web: { kind: service, title: Front door, technology: Caddy, why: Takes what comes }
  db: { kind: database }
data: { order: { in: db, key: id } }
flows:
  buy: { title: Place an order, rate: visits, path: [web, db] }
slos: { fast: { objective: 99% } }
bottlenecks:
  - { component: db, limit: 500 req/s, because: it writes }
  - { component: nowhere, limit: 500 req/s }
  - { limit: 500 req/s }
failures: [{ component: web, effect: nothing loads }]
tradeoffs: [{ decision: Store, chosen: files }]
`;
const subject = () => gradableDesign(designFrom(text));

describe('a design as it is graded', () => {
  it('has names of its own: what it declares, by id, title and technology', () => {
    expect(new Set(subject().names)).toEqual(
      new Set([
        ...['web', 'Front door', 'Caddy', 'db'],
        ...['buy', 'Place an order'],
        ...['order', 'fast', 'visits', 'rows'],
      ]),
    );
    expect(gradableDesign(designFrom('sdx: design/v1\ntitle: Nothing\n')).names).toEqual([]);
  });

  it('shows itself and each of its parts where they stand', () => {
    const { title, kind, repeated, components, has, spanOf, keySpanOf } = subject();
    const at = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
    expect({ title, kind, repeated }).toEqual({ title: 'Shop', kind: 'design', repeated: [] });
    expect([...components].map(({ id }) => id)).toEqual(['web', 'db']);
    expect(at(spanOf(['components', 'web', 'why']))).toBe('Takes what comes');
    expect(at(keySpanOf(['components', 'web', 'why']))).toBe('why');
    expect(has(['components', 'web', 'why'])).toBe(true);
    expect(has(['components', 'db', 'why'])).toBe(false);
  });

  it.each<[Path, boolean]>([
    [['components', 'web', 'ttl'], true],
    [['data', 'order', 'key'], true],
    [['flows', 'buy', 'path', 0], true],
    [['slos', 'fast', 'objective'], true],
    // The thing itself, and what anything may be written into.
    [['components', 'web'], false],
    [['data', 'order'], false],
    ...['notes', 'why', 'does', 'summary', 'title', 'because', 'text'].map((field): [Path, boolean] => [
      ['components', 'web', field],
      false,
    ]),
    [['components', 'web', 'why', 0], false],
    // What refers to something that is declared speaks of it.
    [['bottlenecks', 0, 'limit'], true],
    [['bottlenecks', 0, 'because'], false],
    [['bottlenecks', 1, 'limit'], false],
    [['bottlenecks', 2, 'limit'], false],
    [['bottlenecks', 3, 'limit'], false],
    [['failures', 0, 'effect'], true],
    [['failures', 1, 'effect'], false],
    // Other parts may say anything.
    [['tradeoffs', 0, 'chosen'], false],
    [['requirements', 'quality', 0], false],
    [['summary'], false],
    [[], false],
  ])('what stands at %j is by that about something declared: %s', (at, expected) => {
    expect(subject().isAnswer(at)).toBe(expected);
  });

  it.each([
    ['components', 'web', true],
    ['components', 'components.web', true],
    ['components', 'Front door', true],
    ['components', 'Caddy', false],
    ['components', 'buy', false],
    ['components', 'flows.web', false],
    ['flows', 'buy', true],
    ['flows', 'flows.buy', true],
    ['flows', 'Place an order', false],
    ['flows', 'web', false],
    ['data', 'order', true],
    ['data', 'data.order', true],
    ['data', 'db', false],
    ['slos', 'fast', true],
    ['slos', 'slos.fast', true],
    ['slos', 'order', false],
    ['variables', 'visits', true],
    ['variables', 'rows', true],
    ['variables', 'inputs.visits', true],
    ['variables', 'estimates.rows', true],
    ['variables', 'other.rows', false],
    ['variables', 'estimates.inputs.rows', false],
    ['variables', 'toString', false],
    ['variables', 'web', false],
  ])('among the %s `%s` is declared: %s', (part, name, expected) => {
    expect(subject().declares(part, name)).toBe(expected);
  });

  it('without numbers of its own declares no variables', () => {
    const bare = gradableDesign(designFrom('sdx: design/v1\ntitle: Nothing\n'));
    expect(bare.declares('variables', 'visits')).toBe(false);
  });
});
