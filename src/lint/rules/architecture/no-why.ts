import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'architecture/no-why',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'A component does not say why it exists.',
  why: 'Each part has to be run, paid for and understood; one whose reason nobody wrote down is one nobody dares to remove.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Thinking Like a Principal Engineer' }],
  examples: {
    bad: ['components:\n  api: { kind: service, why: Answers redirects }\n  kafka: { kind: stream } # <-\n'],
    good: ['components: { api: { kind: service, why: Answers redirects }, client: { kind: client } }\n'],
  },
  *check({ design }) {
    for (const { id, at, kind, why, does } of design.components.values()) {
      if (kind === 'client' || kind === 'dns' || kind === 'external') continue;
      if ((why ?? does ?? '').trim() !== '') continue;
      yield {
        at,
        atKey: true,
        message: `Nothing says why \`${id}\` is there.`,
        advice: 'Say in `why` what would be worse without it.',
      };
    }
  },
};
