import type { AdrLog } from '../adr/log.ts';
import { judgeLog } from '../lint/adr.ts';
import { ADR_RULES } from '../lint/adr-rules.ts';
import { DESIGN_RULES } from '../lint/design-rules.ts';
import { judgeDesign } from '../lint/engine.ts';
import type { DesignSubject } from '../lint/rule.ts';
import type { DecisionRecord } from '../model/adr.ts';
import type { RuleFindings } from './context.ts';
import { ruleFindings } from './grade.ts';
import { leafChecks, type Rubric } from './rubric.ts';

/**
 * Runs the rules that a rubric asks for, and no others. The subject has the shipped thresholds: a project's own
 * settings change what it is told, never what it scores.
 */
export function judgeRules(rubric: Rubric, subject: DesignSubject): RuleFindings {
  const wanted = rulesOf(rubric);
  const rules = DESIGN_RULES.filter(({ id }) => wanted.has(id));
  const known = new Set(rules.map(({ id }) => id));
  const findings = judgeDesign(subject, rules);
  return ruleFindings(findings, (rule) => (known.has(rule) ? undefined : `needs the rule ${rule}`));
}

/** The same for a record: rules see it in its log, and only what they say of it counts. */
export function judgeRecordRules(rubric: Rubric, record: DecisionRecord, log: AdrLog): RuleFindings {
  const wanted = rulesOf(rubric);
  const rules = ADR_RULES.filter(({ id }) => wanted.has(id));
  const known = new Set(rules.map(({ id }) => id));
  const findings = judgeLog(log, rules).get(record) ?? [];
  return ruleFindings(findings, (rule) => (known.has(rule) ? undefined : `needs the rule ${rule}`));
}

/** Every rule a rubric's checks, gates and contradictions name. */
export function rulesOf(rubric: Rubric): ReadonlySet<string> {
  const checks = [
    ...rubric.criteria.flatMap(({ checks }) => checks),
    ...rubric.caps.map(({ unless }) => unless),
  ];
  const rules = new Set(rubric.contradictions.rules);
  for (const check of checks) {
    for (const leaf of leafChecks(check)) if ('rule' in leaf) rules.add(leaf.rule);
  }
  return rules;
}
