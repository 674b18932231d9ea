import { READ_CODES } from '../read/codes.ts';
import { ADR_RULES } from './adr-rules.ts';
import { DESIGN_RULES } from './design-rules.ts';
import type { Preset, RuleMeta } from './rule.ts';
import { SUPPRESSION_RULES } from './suppression-rules.ts';

/** What a preset in `extends` may be called; `adr` has the recommended rules about decision records only. */
export type PresetName = Preset | 'adr';

export const PRESETS: readonly PresetName[] = ['recommended', 'strict', 'course', 'adr'];

/** A rule or code as a config may speak of it. */
export interface KnownRule extends Pick<RuleMeta, 'id' | 'severity' | 'preset' | 'what' | 'options'> {
  /** `both`: reading and suppressions, which every preset has. */
  readonly applies: 'design' | 'adr' | 'both';
}

/** Everything that finds something and can be weighed or switched off, by id. */
export const KNOWN_RULES: ReadonlyMap<string, KnownRule> = new Map(
  [
    ...DESIGN_RULES,
    ...ADR_RULES,
    ...SUPPRESSION_RULES.map((rule) => ({ ...rule, applies: 'both' as const })),
    ...[...READ_CODES.values()].map(({ id, severity, what }) => ({
      id,
      severity,
      what,
      preset: 'recommended' as const,
      applies: 'both' as const,
    })),
  ].map((rule) => [rule.id, rule]),
);

const ORDER: readonly Preset[] = ['recommended', 'strict', 'course'];

/** Whether a rule belongs to a preset; `strict` has all of `recommended`, `course` all of both. */
export function inPreset({ preset, applies }: KnownRule, name: PresetName): boolean {
  if (name === 'adr') return preset === 'recommended' && applies !== 'design';
  return ORDER.indexOf(preset) <= ORDER.indexOf(name);
}
