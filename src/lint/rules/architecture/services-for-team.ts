import type { DesignRule } from '../../rule.ts';
import { texts } from '../../texts.ts';
import { numberAt } from '../../values.ts';

/** Services a person can be on call for beside building them. */
const SERVICES_EACH = 0.5;

export const rule: DesignRule = {
  id: 'architecture/services-for-team',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A small team is to run many services.',
  why: 'Each service has its own pipeline, alerts, upgrades and network in between; below a certain size a team spends its time on those and not on the product.',
  source: [
    { seed: '001_049dff768bafcf8e', section: 'Monolith or Microservices?' },
    { seed: '002_087da2a631aa86b2', section: 'When to Decompose — Migration Triggers' },
  ],
  examples: {
    bad: [
      'team:\n  engineers: 6 # <-\ncomponents: { a: { kind: service }, b: { kind: service }, c: { kind: service }, d: { kind: service }, e: { kind: service } }\n',
    ],
    good: [
      'team: { engineers: 6 }\ncomponents: { api: { kind: service }, jobs: { kind: worker }, auth: { kind: service } }\n',
      'team: { engineers: 120 }\ncomponents: { a: { kind: service }, b: { kind: service }, c: { kind: service }, d: { kind: service }, e: { kind: service } }\n',
    ],
  },
  *check(subject) {
    const { design, settings } = subject;
    const engineers = numberAt(subject, ['team', 'engineers']);
    if (engineers === undefined || engineers > settings.servicesTeam) return;
    const services = [...design.components.values()].filter(
      ({ kind, within }) => kind === 'service' && within === undefined,
    );
    if (services.length < 4 || services.length <= engineers * SERVICES_EACH) return;
    // Between the two thresholds a stated trigger is reason enough.
    const reasoned = [...texts(design)].some(({ text }) =>
      /\b(?:deploy\w* independent\w*|independent\w* deploy\w*|scales? apart|separate teams?|own release)\b/i.test(
        text,
      ),
    );
    if (engineers > settings.monolithTeam && reasoned) return;
    yield {
      at: ['team', 'engineers'],
      message: `${engineers} engineers are to run ${services.length} services.`,
      advice: `Keep them modules of one service until a stated trigger (its own scaling, release or team) splits one off.`,
    };
  },
};
