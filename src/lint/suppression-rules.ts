import type { RuleMeta } from './rule.ts';

/** A rule about the comments that switch other rules off. */
export interface SuppressionRule extends RuleMeta {
  readonly bad: string;
  readonly good: string;
}

const source = [{ title: 'The design document, version 1', where: 'suppressions' }];

export const UNUSED: SuppressionRule = {
  id: 'lint/unused-suppression',
  severity: 'warning',
  preset: 'recommended',
  fixable: true,
  what: 'A comment switches off a rule that finds nothing there.',
  why: 'It was right once, or never; left standing it hides the next finding of that rule, which nobody has judged.',
  source,
  bad: 'title: Links\n# sdx-disable-next-line slo/perfect -- the contract says so\nslos: { up: { sli: availability, objective: 99.9% } }\n',
  good: 'title: Links\nslos:\n  up: { sli: availability, objective: 100% } # sdx-disable-line slo/perfect -- the contract says so\n',
};

export const UNKNOWN: SuppressionRule = {
  id: 'lint/unknown-suppression',
  severity: 'warning',
  preset: 'recommended',
  what: 'A comment is meant to switch off a rule, and names none that there is.',
  why: 'It switches nothing off, and a reader takes it for a decision that was made.',
  source,
  bad: '# sdx-disable-next-line slo/prefect -- the contract says so\n',
  good: '# sdx-disable-next-line slo/perfect -- the contract says so\n',
};

export const WITHOUT_REASON: SuppressionRule = {
  id: 'lint/suppression-without-reason',
  severity: 'warning',
  preset: 'strict',
  what: 'A comment switches off a rule and does not say why.',
  why: 'Whoever comes next cannot tell a decision from impatience, nor when it no longer holds.',
  source,
  bad: '# sdx-disable-next-line slo/perfect\n',
  good: '# sdx-disable-next-line slo/perfect -- the contract says so\n',
};

/** The rules about suppressions. They can be switched off in the config, and by no comment. */
export const SUPPRESSION_RULES: readonly SuppressionRule[] = [UNUSED, UNKNOWN, WITHOUT_REASON];
