import { listOf } from '../../../model/design.ts';
import { TIME } from '../../../quantity/dimension.ts';
import { compute } from '../../../quantity/evaluate.ts';
import { medianOf } from '../../../quantity/magnitude.ts';
import { percent, timeText } from '../../numbers.ts';
import type { DesignRule, DesignSubject, Remark } from '../../rule.ts';
import { complementAt, numberAt } from '../../values.ts';

const AVAILABLE =
  /\b(9\d(?:\.\d{1,6})?)\s?%[^.;]{0,40}\b(?:availab\w*|uptime)|\b(?:availab\w*|uptime)[^.;]{0,40}?\b(9\d(?:\.\d{1,6})?)\s?%/i;
const WITHIN =
  /\b(?:within|under|below|less than|faster than|in at most|<=?)\s*(\d[\d.,]*\s?(?:ms|s|sec|seconds?|milliseconds?))\b/i;
/** A bound is contradicted where the objective is at least this much weaker. */
const WEAKER = 1.001;

export const rule: DesignRule = {
  id: 'doc/contradiction',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A requirement and the objective for it say different numbers.',
  why: 'One of the two is what will be built, and readers cannot know which.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'SLOs as Architecture Contracts' }],
  examples: {
    bad: [
      'requirements:\n  quality:\n    - 99.99 % availability of redirects # <-\nflows: { redirect: { rate: 1 req/s, path: [] } }\nslos: { up: { flow: redirect, sli: availability, objective: 99.9%, window: 30 days } }\n',
      'requirements:\n  quality:\n    - 99 % of redirects answer within 100 ms # <-\nflows: { redirect: { rate: 1 req/s, path: [] } }\nslos: { fast: { flow: redirect, sli: latency, under: 300 ms, objective: 99%, window: 30 days } }\n',
    ],
    good: [
      'requirements: { quality: [99.9 % availability of redirects] }\nflows: { redirect: { rate: 1 req/s, path: [] } }\nslos: { up: { flow: redirect, sli: availability, objective: 99.95%, window: 30 days } }\n',
      // Two flows: the sentence is about the other one.
      'requirements: { quality: [99 % of redirects answer within 100 ms] }\nflows: { redirect: { rate: 1 req/s, path: [] }, report: { rate: 1 req/s, path: [] } }\nslos: { slow: { flow: report, sli: latency, under: 5 s, objective: 99%, window: 30 days } }\n',
    ],
  },
  *check(subject) {
    const quality = subject.design.document.requirements?.quality;
    for (const [index, sentence] of listOf(quality).entries()) {
      const at = ['requirements', 'quality', ...(Array.isArray(quality) ? [index] : [])];
      const remark = availability(subject, sentence) ?? latency(subject, sentence);
      if (remark !== undefined) yield { at, ...remark };
    }
  },
};

type Words = Omit<Remark, 'at'>;

function availability(subject: DesignSubject, sentence: string): Words | undefined {
  const match = AVAILABLE.exec(sentence);
  const asked = match?.[1] ?? match?.[2];
  if (asked === undefined) return undefined;
  const slo = only(subject, 'availability', sentence);
  const allowed = slo === undefined ? undefined : complementAt(subject, [...slo.at, 'objective']);
  if (slo === undefined || allowed === undefined || allowed <= (1 - Number(`${asked}e-2`)) * WEAKER + 1e-12)
    return undefined;
  return {
    message: `This asks for ${asked} %, and the objective \`${slo.id}\` is ${percent(1 - allowed, allowed)}.`,
    advice: 'Make them the same number.',
    related: [{ at: [...slo.at, 'objective'], message: 'the objective' }],
  };
}

function latency(subject: DesignSubject, sentence: string): Words | undefined {
  const text = WITHIN.exec(sentence)?.[1];
  if (text === undefined) return undefined;
  const bound = compute(text.replace(/seconds?|sec/, 's').replace(/milliseconds?/, 'ms'));
  const slo = only(subject, 'latency', sentence);
  const under = slo === undefined ? undefined : numberAt(subject, [...slo.at, 'under']);
  if (slo === undefined || under === undefined || !bound.ok || bound.value.quantity.dimension !== TIME)
    return undefined;
  const asked = medianOf(bound.value.quantity.magnitude);
  if (under <= asked * WEAKER) return undefined;
  return {
    message: `This asks for ${timeText(asked)}, and the objective \`${slo.id}\` allows ${timeText(under)}.`,
    advice: 'Make them the same time, or say which requests each is about.',
    related: [{ at: [...slo.at, 'under'], message: 'the objective' }],
  };
}

/** The one objective of this kind that a sentence can be about: of the flow it names, or of the only one there is. */
function only({ design, analysis }: DesignSubject, sli: string, sentence: string) {
  const said = sentence.toLowerCase();
  const all = [...design.slos.values()].filter(({ id }) => analysis.objectives[id]?.sli === sli);
  const named = all.filter(({ flow }) => listOf(flow).some((id) => said.includes(id.toLowerCase())));
  const flows = new Set(all.flatMap(({ flow }) => listOf(flow)));
  if (named.length === 1) return named[0];
  return named.length === 0 && all.length === 1 && flows.size <= 1 && design.flows.size <= 1
    ? all[0]
    : undefined;
}
