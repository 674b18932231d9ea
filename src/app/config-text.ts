import { resolve } from 'node:path';
import { compareText } from '../base/finding.ts';
import type { Choice } from '../lint/config.ts';
import { KNOWN_RULES, type PresetName } from '../lint/known-rules.ts';
import { type ConfigRequest, Configs } from './config.ts';
import { shownIn } from './project.ts';

export interface ConfigTextRequest extends ConfigRequest {
  readonly preset?: PresetName;
  readonly rules: readonly string[];
}

/**
 * What holds for one file after presets, `extends`, overrides and flags, as JSON: the files it comes from, the
 * rules that are on and those that are off, the numbers they judge by.
 * @throws NotDone where the config is not valid
 */
export function configText(file: string, request: ConfigTextRequest): string {
  const { cwd, preset, rules } = request;
  const configs = new Configs(request);
  const path = resolve(cwd, file);
  const choice: Choice = { ...(preset === undefined ? {} : { preset }), only: rules };
  const { uses, settings, required } = configs.profile(path, choice);
  const on = [...uses].sort(([a], [b]) => compareText(a, b));
  const shown = {
    file: shownIn(cwd, path),
    ignored: configs.ignores(path),
    config: configs.filesFor(path).map((name) => shownIn(cwd, name)),
    rules: Object.fromEntries(
      on.map(([id, { severity, options }]) => [
        id,
        Object.keys(options).length === 0 ? severity : { severity, ...options },
      ]),
    ),
    off: [...KNOWN_RULES.keys()].filter((id) => !uses.has(id)).sort(compareText),
    settings,
    records: { required: [...required].sort(compareText) },
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
