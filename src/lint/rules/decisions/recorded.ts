import { idOf } from '../../../adr/log.ts';
import type { Path } from '../../../model/path.ts';
import type { DesignRule, DesignSubject, Remark } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'decisions/recorded',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A design names a decision record that the log does not have, or that no longer holds.',
  why: 'A design that rests on a superseded decision has not followed it; one that names a missing record cannot be checked.',
  source: [{ title: 'Documenting Architecture Decisions, Michael Nygard, 2011' }],
  // What is wrong lies between the design and its log: without a log there is nothing to compare.
  examples: { bad: [], good: ['decisions: [ADR-0003]\n'] },
  *check({ design, log }: DesignSubject): Iterable<Remark> {
    if (log === undefined || log.records.length === 0) return;
    for (const { at, reference } of references(design.document)) {
      const found = log.find(reference.replace(/^\.\//, ''));
      const [record] = found;
      if (record === undefined) {
        const last = log.records.at(-1);
        yield {
          at,
          message: `"${reference}" is no record of the log in ${log.folder}.`,
          advice: `Name one it has (the last is ${last === undefined ? 'none' : idOf(last)}), or write it: sdx new adr.`,
        };
        continue;
      }
      const kind = record.status?.kind;
      if (found.length > 1 || (kind !== 'superseded' && kind !== 'rejected' && kind !== 'deprecated'))
        continue;
      const successor = log.linksFrom(record).find((link) => link.link.relation === 'superseded-by')?.to;
      yield {
        at,
        message: `${idOf(record)} (${record.title}) is ${kind}${successor === undefined ? '' : ` by ${idOf(successor)}`}, and this design rests on it.`,
        advice:
          successor === undefined
            ? 'Name the decision that holds, or decide anew.'
            : `Follow ${idOf(successor)} and name it here.`,
      };
    }
  },
};

interface Reference {
  readonly at: Path;
  readonly reference: string;
}

function* references(document: DesignSubject['design']['document']): Iterable<Reference> {
  const tradeoffs = document.tradeoffs ?? [];
  for (const [i, tradeoff] of tradeoffs.entries()) {
    if (tradeoff.adr !== undefined) yield { at: ['tradeoffs', i, 'adr'], reference: tradeoff.adr };
  }
  const decisions = document.decisions ?? [];
  const list = typeof decisions === 'string' ? [decisions] : decisions;
  for (const [i, reference] of list.entries()) yield { at: ['decisions', i], reference };
}
