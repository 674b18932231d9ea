import type { Part } from '../adr/conventions.ts';
import { type Finding, SEVERITIES, type Severity } from '../base/finding.ts';
import type { RuleMeta, RuleOptions } from './rule.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** How one rule is used on one file. */
export interface RuleUse {
  readonly severity: Severity;
  readonly options: RuleOptions;
}

/** What holds for one file: which rules are on and with what weight, and the numbers they judge by. */
export interface Profile {
  readonly uses: ReadonlyMap<string, RuleUse>;
  readonly settings: Settings;
  /** Parts that every decision record has to have. */
  readonly required: ReadonlySet<Part>;
}

/** Rules as they are declared, all on. */
export function plainProfile(rules: Iterable<Pick<RuleMeta, 'id' | 'severity' | 'options'>>): Profile {
  const uses = new Map([...rules].map((rule) => [rule.id, useOf(rule)]));
  return { uses, settings: DEFAULT_SETTINGS, required: new Set() };
}

/** A rule's own weight and defaults. */
export function useOf({ severity, options }: Pick<RuleMeta, 'severity' | 'options'>): RuleUse {
  return { severity, options: defaults(options ?? {}) };
}

function defaults(options: NonNullable<RuleMeta['options']>): RuleOptions {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}

/** A finding with the weight its rule has here; undefined where the rule is off. */
export function weighed(finding: Finding, { uses }: Profile): Finding | undefined {
  const use = uses.get(finding.rule);
  if (use === undefined) return undefined;
  return use.severity === finding.severity ? finding : { ...finding, severity: use.severity };
}

/** Whether a weight is at least another: `error` is the most. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}
