import { suggest } from '../base/suggest.ts';
import type { MapNode } from '../model/tree.ts';
import type { MapRule } from './shape.ts';
import { ACCEPTED_KEYS, KEYS } from './wording/keys.ts';
import { squash } from './wording/words.ts';

/**
 * The alternative that a map was most likely meant as: the one whose telling keys it has, then the one it
 * shares most keys with. Undefined where it shares none with any, so that the reader does not have to guess.
 */
export function closest(rules: readonly MapRule[], tree: MapNode): MapRule | undefined {
  if (rules.length < 2) return rules[0];
  let best: MapRule | undefined;
  let bestScore = 0;
  for (const rule of rules) {
    const points = score(rule, tree);
    if (points > bestScore) {
      best = rule;
      bestScore = points;
    }
  }
  return best;
}

/** How much of a map an alternative explains; 0 where it has no key of it, however misspelt. */
export function score(rule: MapRule, tree: MapNode): number {
  let points = 0;
  for (const key of tree.entries.keys()) {
    if (rule.required.includes(key)) points += 10;
    else if (rule.fields.has(key)) points += 3;
    else {
      const meant = ownField(rule, key)?.field ?? meantField(rule, key);
      if (meant !== undefined) points += rule.required.includes(meant) ? 6 : 2;
    }
  }
  return points;
}

/** What keys of a map are called by people, by `squash`. */
interface Spellings {
  readonly own: ReadonlyMap<string, { readonly field: string; readonly accepted: boolean }>;
  readonly others: ReadonlyMap<string, string>;
}

const spellings = new WeakMap<MapRule, Spellings>();

function spellingsOf(rule: MapRule): Spellings {
  let known = spellings.get(rule);
  if (known === undefined) {
    known = collect(rule);
    spellings.set(rule, known);
  }
  return known;
}

function collect(rule: MapRule): Spellings {
  const own = new Map<string, { field: string; accepted: boolean }>();
  const others = new Map<string, string>();
  for (const field of rule.fields.keys()) own.set(squash(field), { field, accepted: false });
  for (const field of rule.fields.keys()) {
    for (const name of namesOf(ACCEPTED_KEYS, rule.name, field))
      own.set(squash(name), { field, accepted: true });
  }
  // A name that is particular to the thing comes before one that holds for all things.
  for (const group of [rule.name, '*']) {
    for (const field of rule.fields.keys()) {
      for (const name of namesOf(KEYS, group, field))
        if (!others.has(squash(name))) others.set(squash(name), field);
    }
  }
  return { own, others };
}

function namesOf(
  table: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  group: string,
  field: string,
): readonly string[] {
  const fields = Object.hasOwn(table, group) ? table[group] : undefined;
  return fields !== undefined && Object.hasOwn(fields, field) ? (fields[field] ?? []) : [];
}

/** Names longer than this are not compared with those of fields. */
const LONGEST_NAME = 100;

/** The field that is called `key`, give or take capitals, hyphens and spaces, or by a name that is accepted. */
export function ownField(
  rule: MapRule,
  key: string,
): { readonly field: string; readonly accepted: boolean } | undefined {
  if (rule.fields.has(key)) return { field: key, accepted: true };
  return key.length > LONGEST_NAME ? undefined : spellingsOf(rule).own.get(squash(key));
}

/** The field that an unknown key was meant as: by its spelling, or by another name people use for it. */
export function meantField(rule: MapRule, key: string): string | undefined {
  if (key.length > LONGEST_NAME) return undefined;
  return suggest(key, rule.fields.keys()) ?? spellingsOf(rule).others.get(squash(key));
}
