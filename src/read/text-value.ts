import { suggest } from '../base/suggest.ts';
import type { TextRule } from './shape.ts';
import { CHOICES } from './wording/values.ts';
import { squash } from './wording/words.ts';

export type TextReading =
  | { readonly value: string; readonly rule: TextRule }
  | { readonly wrong: { readonly what: string; readonly near: string | undefined; readonly how: string } };

/** Reads `text` by the first rule that takes it; `field` is the key it stands under, for other names of options. */
export function readText(rules: readonly TextRule[], text: string, field: string): TextReading {
  for (const rule of rules) {
    const value = taken(rule, text, field);
    if (value !== undefined) return { value, rule };
  }
  return { wrong: complaint(rules, text) };
}

function taken(rule: TextRule, text: string, field: string): string | undefined {
  if (rule.options !== undefined) {
    return rule.options.includes(text) ? text : option(rule.options, text, field);
  }
  if (text.length < rule.least || text.length > rule.most) return undefined;
  return rule.pattern === undefined || rule.pattern.test(text) ? text : undefined;
}

/** The option that `text` says in other words: `Load balancer`, `pub/sub`, `AP`. */
function option(options: readonly string[], text: string, field: string): string | undefined {
  const words = text.length > 100 ? '' : squash(text);
  if (words === '') return undefined;
  for (const each of options) if (squash(each) === words) return each;
  const names = Object.hasOwn(CHOICES, field) ? CHOICES[field] : undefined;
  for (const each of options) {
    if (
      names !== undefined &&
      Object.hasOwn(names, each) &&
      names[each]?.some((name) => squash(name) === words)
    ) {
      return each;
    }
  }
  return undefined;
}

function complaint(
  rules: readonly TextRule[],
  text: string,
): { what: string; near: string | undefined; how: string } {
  const options = rules.flatMap((rule) => rule.options ?? []);
  if (options.length > 0) {
    const near = suggest(text, options);
    const list = options.map((each) => `\`${each}\``).join(', ');
    return {
      what: 'which is none of its values',
      near,
      how: near === undefined ? `Write one of ${list}` : `Write \`${near}\``,
    };
  }
  const [rule] = rules;
  if (rule !== undefined && text.length < rule.least) {
    return { what: 'which is too short', near: undefined, how: `Write at least ${rule.least} characters` };
  }
  if (rule !== undefined && text.length > rule.most) {
    return { what: 'which is too long', near: undefined, how: `Write at most ${rule.most} characters` };
  }
  const near = text.length > 100 ? undefined : slug(text, rule?.pattern);
  return {
    what: 'which has characters it can not have',
    near,
    how:
      near === undefined
        ? `Write something that fits ${rule?.pattern?.source ?? 'the schema'}`
        : `Write \`${near}\``,
  };
}

/** `URL Shortener` as `url-shortener`, where that is what the pattern wants. */
function slug(text: string, pattern: RegExp | undefined): string | undefined {
  const candidate = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
  return candidate !== '' && pattern?.test(candidate) === true ? candidate : undefined;
}
