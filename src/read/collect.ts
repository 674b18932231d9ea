import { compareFindings, type Finding, type Related } from '../base/finding.ts';
import { NOWHERE } from '../base/span.ts';
import { finding } from './codes.ts';

/** Findings shown for one file; whoever has more repairs the first ones first. */
const SHOWN = 50;
/** Other places that one finding points at. */
const PLACES = 5;

/**
 * Findings of one reading. Those of one `group` (the same key misspelt in twelve components) are one finding at
 * the first place, which counts and names the others.
 */
export class Collected {
  readonly #single: Finding[] = [];
  readonly #groups = new Map<string, Finding[]>();

  add(found: Finding, group?: string): void {
    if (group === undefined) this.#single.push(found);
    else {
      const known = this.#groups.get(group);
      if (known === undefined) this.#groups.set(group, [found]);
      else known.push(found);
    }
  }

  addAll(found: Iterable<Finding>): void {
    for (const each of found) this.add(each);
  }

  /** In the order they are shown. */
  list(): readonly Finding[] {
    const all = [...this.#single];
    for (const group of this.#groups.values()) all.push(together(group));
    all.sort(compareFindings);
    if (all.length <= SHOWN) return all;
    const count = String(all.length - SHOWN);
    const shown = all.slice(0, SHOWN);
    return [...shown, finding('read/more', shown.at(-1)?.span ?? NOWHERE, { count })];
  }
}

function together(group: readonly Finding[]): Finding {
  const [first, ...others] = [...group].sort(compareFindings);
  if (first === undefined) throw new Error('a group has at least one finding');
  if (others.length === 0) return first;
  const places = others.length === 1 ? 'one more place' : `${others.length} more places`;
  const related: readonly Related[] = others
    .slice(0, PLACES)
    .map((other) => ({ span: other.span, message: 'here too' }));
  const fix = [first, ...others].flatMap((each) => each.fix ?? []);
  return {
    ...first,
    message: `${first.message} The same in ${places}.`,
    related: [...(first.related ?? []), ...related],
    ...(fix.length > 0 && { fix }),
  };
}
