import { type Conventions, conventionsOf, type Part } from '../adr/conventions.ts';
import type { AdrLog } from '../adr/log.ts';
import { compareFindings, type Finding } from '../base/finding.ts';
import type { DecisionRecord } from '../model/adr.ts';
import { ruleFailure } from './engine.ts';
import { type Profile, plainProfile } from './profile.ts';
import type { RuleMeta } from './rule.ts';

/** One record in its log, as a rule sees it. */
export interface AdrSubject {
  readonly record: DecisionRecord;
  readonly log: AdrLog;
  readonly conventions: Conventions;
  /** Parts that the config asks of every record, whatever the log's habit. */
  readonly required: ReadonlySet<Part>;
}

/** What a rule says; the engine adds the rule's id and weight. */
export type AdrRemark = Omit<Finding, 'rule' | 'severity'>;

/**
 * A rule about decision records. `recommended` rules are quiet on real logs; `course` rules ask what the
 * course asks of a record, and run for logs that opt in and for graded records.
 */
export interface AdrRule extends Omit<RuleMeta, 'source'> {
  readonly applies: 'adr';
  readonly bad: string;
  readonly good: string;
  check(subject: AdrSubject): Iterable<AdrRemark>;
}

/**
 * Runs rules over every record of a log, for each those that its profile has; one that throws is reported as sdx's
 * bug. Findings are in the order they are shown in, by record.
 */
export function judgeLog(
  log: AdrLog,
  rules: readonly AdrRule[],
  profileOf: (record: DecisionRecord) => Profile = constant(plainProfile(rules)),
): ReadonlyMap<DecisionRecord, readonly Finding[]> {
  const conventions = conventionsOf(log);
  const result = new Map<DecisionRecord, readonly Finding[]>();
  for (const record of log.records) {
    const findings: Finding[] = [];
    const { uses, required } = profileOf(record);
    for (const rule of rules) {
      const use = uses.get(rule.id);
      if (use === undefined) continue;
      try {
        for (const remark of rule.check({ record, log, conventions, required }))
          findings.push({ ...remark, rule: rule.id, severity: use.severity });
      } catch (error) {
        findings.push(ruleFailure(rule.id, error, record.titleSpan));
      }
    }
    result.set(record, findings.sort(compareFindings));
  }
  return result;
}

const constant =
  <T>(value: T) =>
  () =>
    value;

/** Whether a part is asked of a record: by the config, or because the log's others have it. */
export function isExpected(subject: AdrSubject, part: Part): boolean {
  return subject.required.has(part) || subject.conventions.expects(part);
}

/** "12 of the 14 records here": how common a part is, for a message. */
export function commonness(subject: AdrSubject, part: Part): string {
  const { conventions } = subject;
  if (!conventions.expects(part)) return 'the config asks for it';
  return `${Math.round(conventions.share(part) * conventions.count)} of the ${conventions.count} records here do`;
}
