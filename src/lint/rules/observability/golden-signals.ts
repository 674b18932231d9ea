import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

const SIGNALS: readonly (readonly [name: string, words: RegExp])[] = [
  ['latency', /latenc|duration|response time|\bp\d\d/i],
  ['traffic', /traffic|request rate|requests?\b|throughput|\bqps\b|\brps\b|\brate\b|redirects|messages/i],
  ['errors', /error|fail|5xx|status|success/i],
  ['saturation', /saturat|utili[sz]|pool|queue|backlog|lag|memory|cpu|connections|disk|depth/i],
];

export const rule: DesignRule = {
  id: 'observability/golden-signals',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'The metrics lack one of latency, traffic, errors and saturation.',
  why: 'Three of the four tell that users suffer; the fourth, saturation, tells that they soon will. What is missing is the outage that nobody sees.',
  source: [
    { seed: '000_62e6f912dbab43bb', section: 'Instrumenting for Production' },
    { title: 'B. Beyer et al., Site Reliability Engineering (2016)', where: 'The Four Golden Signals' },
  ],
  examples: {
    bad: ['observability:\n  metrics: [CPU, memory] # <-\n'],
    good: ['observability: { metrics: [latency p50/p95/p99, request rate, error rate, pool saturation] }\n'],
  },
  *check({ design }) {
    const metrics = listOf(design.document.observability?.metrics);
    if (metrics.length === 0) return;
    const all = metrics.join('; ');
    const lacks = SIGNALS.filter(([, words]) => !words.test(all)).map(([name]) => name);
    if (lacks.length === 0) return;
    yield {
      at: ['observability', 'metrics'],
      message: `The metrics do not cover ${lacks.join(' and ')}.`,
      advice: 'Measure latency as percentiles, traffic, errors, and how full what fills up is.',
    };
  },
};
