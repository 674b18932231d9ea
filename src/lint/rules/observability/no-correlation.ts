import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'observability/no-correlation',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'Requests cross several components and nothing ties their log lines together.',
  why: 'The lines of one request lie between those of a thousand others in five places; without a shared id nobody can put them together.',
  source: [
    { seed: '000_62e6f912dbab43bb', section: 'Distributed Tracing' },
    { seed: '003_a161ba9f4e2a3b93', section: 'Implement request tracing across services' },
  ],
  examples: {
    bad: [
      'components: { edge: { kind: gateway }, a: { kind: service }, b: { kind: service } }\nflows: { read: { rate: 1 req/s, path: [edge, a, b] } }\nobservability:\n  logs: { format: json } # <-\n',
    ],
    good: [
      'components: { edge: { kind: gateway }, a: { kind: service }, b: { kind: service } }\nflows: { read: { rate: 1 req/s, path: [edge, a, b] } }\nobservability: { logs: { format: json, correlationId: true } }\n',
      'components: { edge: { kind: gateway }, a: { kind: service }, b: { kind: service } }\nflows: { read: { rate: 1 req/s, path: [edge, a, b] } }\nobservability: { traces: W3C traceparent through all of them }\n',
    ],
  },
  *check({ design }) {
    const { observability } = design.document;
    if (observability === undefined) return;
    const { logs, traces } = observability;
    if (traces !== undefined && traces !== false) return;
    if (typeof logs === 'object' && logs.correlationId !== undefined && logs.correlationId !== false) return;
    if (typeof logs === 'string' && /correlation|request.?id|trace/i.test(logs)) return;
    const ours = [...design.components.values()].filter(
      ({ kind }) => kind === 'service' || kind === 'gateway' || kind === 'worker',
    );
    if (ours.length < 3) return;
    yield {
      at: ['observability', logs === undefined ? 'metrics' : 'logs'],
      message: `A request passes up to ${ours.length} of your components, and nothing ties its log lines together.`,
      advice:
        'Give every request a correlation id at the edge and pass it on (`logs: { correlationId: true }`), or trace.',
    };
  },
};
