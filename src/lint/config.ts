import type { Severity } from '../base/finding.ts';
import { matchesGlob } from '../base/glob.ts';
import type { ConfigDocument, ConfigRules, ConfigSettings, ConfigSeverity } from '../schema/config.ts';
import { inPreset, KNOWN_RULES, PRESETS, type PresetName } from './known-rules.ts';
import { plainNumber } from './plain-number.ts';
import { type Profile, type RuleUse, useOf } from './profile.ts';
import { DEFAULT_SETTINGS, isSetting, type Settings } from './settings.ts';

/** One config file: what it says, and the folder that its globs are relative to. */
export interface ConfigLayer {
  readonly folder: string;
  readonly document: ConfigDocument;
}

/** A config file with all that it builds on, the bases first. Empty where a project says nothing. */
export type Config = readonly ConfigLayer[];

/** What a run asks for beside the config. */
export interface Choice {
  /** In place of every preset that the config names. */
  readonly preset?: PresetName;
  /** Only these rules; those that are off get their own weight. */
  readonly only?: readonly string[];
}

/** A file's path relative to a layer's folder, with `/`; undefined where it lies outside. */
export type Within = (folder: string) => string | undefined;

/** Which overrides mean a file: `2:0` is the first one of the third layer. */
export function overridesFor(config: Config, within: Within): readonly string[] {
  return config.flatMap(({ folder, document }, layer) => {
    const path = document.overrides === undefined ? undefined : within(folder);
    if (path === undefined) return [];
    return (document.overrides ?? []).flatMap(({ files }, index) =>
      files.some((glob) => matchesGlob(glob, path)) ? [`${layer}:${index}`] : [],
    );
  });
}

/**
 * What holds for files that the same overrides mean. Presets switch rules on; then each layer's `rules`, its
 * `settings` and those of its `overrides`, the last one deciding.
 */
export function profileFor(config: Config, overrides: ReadonlySet<string>, choice: Choice = {}): Profile {
  const uses = new Map<string, RuleUse>();
  const presets = choice.preset === undefined ? presetsOf(config) : [choice.preset];
  for (const rule of KNOWN_RULES.values()) {
    if (presets.some((name) => inPreset(rule, name))) uses.set(rule.id, useOf(rule));
  }
  const settings: Record<string, number> = { ...DEFAULT_SETTINGS };
  const required = new Set<NonNullable<NonNullable<ConfigDocument['records']>['required']>[number]>();
  for (const [layer, { document }] of config.entries()) {
    apply(document, uses, settings);
    for (const part of document.records?.required ?? []) required.add(part);
    for (const [index, override] of (document.overrides ?? []).entries())
      if (overrides.has(`${layer}:${index}`)) apply(override, uses, settings);
  }
  return { uses: onlyOf(uses, choice.only), settings: settings as Settings, required };
}

/** Whether a folder or pattern does not mean a file. */
export function isIgnored(config: Config, within: Within): boolean {
  return config.some(({ folder, document }) => {
    const path = within(folder);
    return path !== undefined && (document.ignore ?? []).some((glob) => matchesGlob(glob, path));
  });
}

/** The presets that a config names anywhere; where it extends nothing, the recommended ones. */
function presetsOf(config: Config): readonly PresetName[] {
  const asked = config.flatMap(({ document }) => basesOf(document));
  if (config.every(({ document }) => document.extends === undefined)) return ['recommended'];
  return PRESETS.filter((name) => asked.includes(name));
}

/** What a document builds on. */
export function basesOf(document: ConfigDocument): readonly string[] {
  const bases = document.extends ?? [];
  return typeof bases === 'string' ? [bases] : bases;
}

interface Layer {
  readonly rules?: ConfigRules;
  readonly settings?: ConfigSettings;
}

function apply(layer: Layer, uses: Map<string, RuleUse>, settings: Record<string, number>): void {
  const entries = Object.entries(layer.rules ?? {});
  // An id says more than an area, wherever it stands.
  for (const [key, value] of entries.filter(([id]) => id.endsWith('/*')))
    for (const id of KNOWN_RULES.keys()) if (matchesGlob(key, id)) set(uses, id, value);
  for (const [key, value] of entries) if (KNOWN_RULES.has(key)) set(uses, key, value);
  for (const [name, value] of Object.entries(layer.settings ?? {})) {
    const number = plainNumber(value);
    if (isSetting(name) && number !== undefined) settings[name] = number;
  }
}

function set(uses: Map<string, RuleUse>, id: string, value: ConfigRules[string]): void {
  const rule = KNOWN_RULES.get(id);
  if (rule === undefined) return;
  const { severity, ...options } = typeof value === 'string' ? { severity: value } : value;
  if (severity === 'off') {
    uses.delete(id);
    return;
  }
  const before = uses.get(id) ?? useOf(rule);
  uses.set(id, {
    severity: severityOf(severity) ?? (severity === 'on' ? rule.severity : before.severity),
    options: { ...before.options, ...options },
  });
}

function severityOf(word: ConfigSeverity | undefined): Severity | undefined {
  if (word === 'warn') return 'warning';
  return word === undefined || word === 'off' || word === 'on' ? undefined : word;
}

function onlyOf(
  uses: ReadonlyMap<string, RuleUse>,
  only: readonly string[] | undefined,
): ReadonlyMap<string, RuleUse> {
  if (only === undefined || only.length === 0) return uses;
  return new Map(
    only.flatMap((id) => {
      const rule = KNOWN_RULES.get(id);
      return rule === undefined ? [] : [[id, uses.get(id) ?? useOf(rule)] as const];
    }),
  );
}
