import type { Finding } from '../../../src/base/finding.ts';
import type { Span } from '../../../src/base/span.ts';
import { RULE_FAILED } from '../../../src/lint/engine.ts';
import type { Source } from '../../../src/model/source.ts';
import { ensure } from '../violation.ts';

/** Every finding lies inside its text, says something, and none is a rule of sdx's own that failed. */
export function ensureLocated(findings: readonly Finding[], source: Source | undefined): void {
  for (const finding of findings) {
    ensure(finding.rule !== RULE_FAILED, 'no rule fails', finding.message);
    ensureInside(finding.span, source, finding.rule);
    for (const { span } of finding.related ?? []) ensureInside(span, source, finding.rule);
    for (const { span } of finding.fix ?? []) ensureInside(span, source, finding.rule);
    ensureSaid(finding, source?.text ?? '');
  }
}

export function ensureInside({ start, end }: Span, source: Source | undefined, rule: string): void {
  const length = source?.text.length ?? 0;
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
  ensure(inside, `located: ${rule}`, () => `${start}..${end} in a text of ${length}`);
}

/** What a message shows of a value that was forgotten, where the document does not say so itself. */
const FORGOTTEN = /\bundefined\b|\bNaN\b|\[object |\{[a-z]\w*\}/;

function ensureSaid({ rule, message, advice }: Finding, text: string): void {
  ensure(message.trim() !== '', `says something: ${rule}`);
  for (const said of [message, advice ?? '']) {
    const word = FORGOTTEN.exec(said)?.[0];
    if (word !== undefined && !text.includes(word)) ensure(false, `says no ${word}: ${rule}`, said);
  }
}
