import { SUPPRESSION_RULES } from '../../../src/lint/suppression-rules.ts';
import type { Sample } from '../target.ts';
import { ensure } from '../violation.ts';
import { ensureRepairs, lint } from './design.ts';
import { ensureLocated } from './located.ts';

const ABOUT_COMMENTS: ReadonlySet<string> = new Set(SUPPRESSION_RULES.map(({ id }) => id));

/** A design whose comments switch rules off: what is gone was named in it, and nothing but talk of comments is new. */
export function checkSuppression({ name, bytes }: Sample): void {
  const linted = lint(name, bytes);
  const { reading, findings, all } = linted;
  ensureLocated(findings, reading.source);
  if (reading.design === undefined || reading.source === undefined) return;
  const { text } = reading.source;
  const kept = new Set(findings);
  for (const finding of all) {
    if (kept.has(finding)) continue;
    const { rule } = finding;
    const area = `${rule.slice(0, rule.indexOf('/'))}/*`;
    ensure(text.includes(rule) || text.includes(area), 'only what is named is switched off', rule);
  }
  const known = new Set(all);
  for (const finding of findings)
    ensure(
      known.has(finding) || ABOUT_COMMENTS.has(finding.rule),
      'comments bring up no finding',
      finding.rule,
    );
  ensureRepairs(name, text, linted);
}
