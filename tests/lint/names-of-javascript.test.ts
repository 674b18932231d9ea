import { expect, it } from 'vitest';
import { DESIGN_RULES } from '../../src/lint/design-rules.ts';
import { judgeDesign, RULE_FAILED } from '../../src/lint/engine.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import { readDesign } from '../../src/read/design.ts';
import { analysed, design } from '../analyse/analysed.ts';

/** Names that every object of the language has by itself, and that people may give to their parts. */
const NAMES = ['toString', 'constructor', 'valueOf', 'hasOwnProperty'];

const designOf = (name: string): string => `sdx: design/v1
title: Shop
components:
  ${name}: { kind: service, replicas: 2, concurrency: 8, time: 40 ms }
  b: { kind: database, time: 5 ms, concurrency: 4, maxConnections: 10 }
data:
  ${name}: { in: b, size: 1 kB, count: 1M, growth: 10/s }
flows:
  ${name}: { rate: 100 req/s, path: [${name}, b] }
slos:
  ${name}: { flow: ${name}, sli: latency, under: 10 ms, objective: 99%, window: 30 days }
`;

it.each(NAMES)(
  'a component, a flow, data and an objective named %s are judged as those named shop',
  (name) => {
    const judged = (text: string) =>
      judgeDesign(subjectOf(design(text)), DESIGN_RULES).map(({ rule, message }) => `${rule}: ${message}`);
    const found = judged(designOf(name));
    expect(found.filter((text) => text.startsWith(RULE_FAILED))).toEqual([]);
    expect(found.filter((text) => text.startsWith('slo/feasible-latency'))).toHaveLength(1);
    expect(found.map((text) => text.replaceAll(name, 'shop'))).toEqual(judged(designOf('shop')));
  },
);

it.each(NAMES)('no rule fails on a part named %s that is spoken of and not there', (name) => {
  const text = `sdx: design/v1
title: Shop
components: { web: { kind: service } }
flows: { read: { path: [web, { try: ${name}, hit: 90%, miss: [web] }] } }
slos: { fast: { flow: ${name}, sli: latency, under: 10 ms, objective: 99% } }
tests: [{ kind: load, flow: ${name}, rate: 3/s }]
bottlenecks: [{ component: ${name}, fix: a read replica }]
`;
  const { design: read } = readDesign({ name: 'design.yaml', text });
  if (read === undefined) throw new Error('no design');
  expect(judgeDesign(subjectOf(read), DESIGN_RULES).filter(({ rule }) => rule === RULE_FAILED)).toEqual([]);
});

it.each(NAMES)('nothing is computed for a part named %s that a design does not have', (name) => {
  const { components, flows, objectives, storage } = analysed(designOf('shop'));
  for (const part of [components, flows, objectives, storage]) expect(part[name]).toBeUndefined();
});
