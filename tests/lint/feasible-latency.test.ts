import { expect, it } from 'vitest';
import { judgeDesign } from '../../src/lint/engine.ts';
import { rule } from '../../src/lint/rules/slo/feasible-latency.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import { design } from '../analyse/analysed.ts';

/** An objective over a flow whose only station takes 25 requests a second and gets 100. */
const saturated = (promise: string): string => `sdx: design/v1
title: Shop
components: { api: { kind: service, replicas: 1, concurrency: 1, time: 40 ms } }
flows: { read: { rate: 100 req/s, path: [api] } }
slos: { fast: { flow: read, sli: latency, under: 50 ms${promise} } }
`;

it('an objective that promises no share is not told what it promises', () => {
  const messages = (promise: string) =>
    judgeDesign(subjectOf(design(saturated(promise))), [rule]).map(({ message }) => message);
  expect(messages(', objective: 99%')).toEqual([
    '`fast` promises 99% within 50 ms; at peak the queue at `api` only grows.',
  ]);
  expect(messages('')).toEqual([]);
});
