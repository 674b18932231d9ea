import type { Page } from '../model/page.ts';
import type { AdrRule } from './adr.ts';
import type { DesignRule, RuleSource } from './rule.ts';

/** The page behind a rule. */
export function rulePage(rule: DesignRule | AdrRule): Page {
  const { id, severity, fixable, what, why } = rule;
  const tags = [severity, rule.preset, ...(fixable === true ? ['can be repaired'] : [])];
  return rule.applies === 'design'
    ? { id, tags, what, why, ...rule.examples, sources: rule.source.map(cite) }
    : { id, tags, what, why, bad: [rule.bad], good: [rule.good], sources: [] };
}

function cite(source: RuleSource): string {
  if ('seed' in source) return `course text ${source.seed}, "${source.section}"`;
  return source.where === undefined ? source.title : `${source.title}, ${source.where}`;
}
