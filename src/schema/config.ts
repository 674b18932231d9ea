// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A preset (`recommended`, `strict`, `course`, `adr`) or the path of a config file. Example: `strict`
 */
export type ConfigBase = string;
/**
 * How much a finding weighs; `on` is the rule's own weight. Example: `warn`
 */
export type ConfigSeverity = 'off' | 'on' | 'hint' | 'info' | 'warn' | 'warning' | 'error';
/**
 * The files it is about. Example: `[drafts/**]`
 *
 * Items: A path relative to this file: `*` stands for part of a name, `**` for any folders, `{a,b}` for either; without `/` it is a name in any folder. Example: `drafts/**`
 */
export type ConfigGlobs = string[];
/**
 * Files that a folder or pattern does not mean; those named outright are linted all the same. Example: `[templates/**]`
 *
 * Items: A path relative to this file: `*` stands for part of a name, `**` for any folders, `{a,b}` for either; without `/` it is a name in any folder. Example: `drafts/**`
 */
export type ConfigGlobs1 = string[];
/**
 * The folder of the project's own rubrics, which stand beside those that are shipped; `rubrics` without it. Example: `course/rubrics`
 */
export type ConfigFolder = string;
/**
 * The folder of the project's own scenarios; `prompts` without it. Example: `course/prompts`
 */
export type ConfigFolder1 = string;

/**
 * How a project is linted: `sdx.config.yaml`, in the folder it is about or one above it.
 */
export interface ConfigDocument {
  /**
   * The kind and version of this document. Example: `config/v1`
   */
  sdx?: 'config/v1';
  /**
   * Presets and other config files, relative to this one, that this one builds on; later ones count more. Without it `recommended`. Example: `[strict, ./team/sdx.config.yaml]`
   */
  extends?: ConfigBase | ConfigBase[];
  rules?: ConfigRules;
  settings?: ConfigSettings;
  /**
   * What differs for some files; later ones count more. Example: `[{ files: [drafts/**], rules: { tradeoff/*: off } }]`
   */
  overrides?: ConfigOverride[];
  ignore?: ConfigGlobs1;
  rubrics?: ConfigFolder;
  prompts?: ConfigFolder1;
  records?: RecordsConfig;
}
/**
 * Weights and options by rule id, or by area with `/*`; an id counts more than an area. Example: `{ slo/perfect: error, evolution/*: off }`
 */
export interface ConfigRules {
  /**
   * A weight, or a map with `severity` and the rule's options. Example: `warn`
   */
  [k: string]: ConfigSeverity | RuleConfig;
}
/**
 * A rule's weight and options. Example: `{ severity: warn }`
 */
export interface RuleConfig {
  severity?: ConfigSeverity;
  [k: string]: unknown;
}
/**
 * Numbers that rules judge by. Example: `{ headroom: 70% }`
 */
export interface ConfigSettings {
  /**
   * A number; a share may be written in percent. Example: `70%`
   */
  [k: string]: number | string;
}
/**
 * What differs for some files. Example: `{ files: [drafts/**], rules: { tradeoff/*: off } }`
 */
export interface ConfigOverride {
  files: ConfigGlobs;
  rules?: ConfigRules;
  settings?: ConfigSettings;
}
/**
 * What is asked of decision records. Example: `{ required: [status, date] }`
 */
export interface RecordsConfig {
  /**
   * Parts that every record has to have, whatever the log's habit. Example: `[status, date, consequences]`
   *
   * Items: A part of a record. Example: `date`
   */
  required?: (
    'status' | 'date' | 'title-number' | 'context' | 'decision' | 'consequences' | 'options' | 'drivers'
  )[];
}
