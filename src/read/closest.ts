import { suggest } from '../base/suggest.ts';
import type { MapNode } from '../model/tree.ts';
import type { MapRule } from './shape.ts';
import { ACCEPTED_KEYS, KEYS, squash } from './wording.ts';

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

/** The field that is called `key`, give or take capitals, hyphens and spaces, or by a name that is accepted. */
export function ownField(
  rule: MapRule,
  key: string,
): { readonly field: string; readonly accepted: boolean } | undefined {
  if (rule.fields.has(key)) return { field: key, accepted: true };
  if (key.length > 100) return undefined;
  const words = squash(key);
  if (words === '') return undefined;
  const accepted = own(ACCEPTED_KEYS, rule.name);
  for (const field of rule.fields.keys()) {
    if (accepted !== undefined && own(accepted, field)?.some((name) => squash(name) === words)) {
      return { field, accepted: true };
    }
    if (squash(field) === words) return { field, accepted: false };
  }
  return undefined;
}

/** The field that an unknown key was meant as: by another name people use for it, or by its spelling. */
export function meantField(rule: MapRule, key: string): string | undefined {
  if (key.length > 100) return undefined;
  const near = suggest(key, rule.fields.keys());
  if (near !== undefined) return near;
  const words = squash(key);
  for (const names of [own(KEYS, rule.name), KEYS['*']]) {
    if (names === undefined) continue;
    for (const field of rule.fields.keys()) {
      if (own(names, field)?.some((name) => squash(name) === words)) return field;
    }
  }
  return undefined;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
