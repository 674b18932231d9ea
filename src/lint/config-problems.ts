import type { Finding } from '../base/finding.ts';
import { suggest } from '../base/suggest.ts';
import type { Path } from '../model/path.ts';
import { keySpan, type MapNode, nearestSpan, nodeAt, type Tree } from '../model/tree.ts';
import { Collected } from '../read/collect.ts';
import { conform } from '../read/conform.ts';
import { compileShape, type JsonSchema } from '../read/shape.ts';
import { KNOWN_RULES, type KnownRule } from './known-rules.ts';
import { plainNumber } from './plain-number.ts';
import { isSetting, SETTINGS } from './settings.ts';

/** What is wrong with a config beyond its schema: rules, options and settings that there are none of. */
export function configProblems(tree: Tree, text: string): readonly Finding[] {
  const found: Finding[] = [];
  const places: Path[] = [[]];
  const overrides = nodeAt(tree, ['overrides']);
  if (overrides?.kind === 'list')
    for (const index of overrides.items.keys()) places.push(['overrides', index]);
  for (const at of places) {
    for (const key of keysAt(tree, [...at, 'rules'])) found.push(...ruleProblems(tree, text, at, key));
    for (const key of keysAt(tree, [...at, 'settings'])) found.push(...settingProblems(tree, at, key));
  }
  return found;
}

function keysAt(tree: Tree, path: Path): readonly string[] {
  const node = nodeAt(tree, path);
  return node?.kind === 'map' ? [...node.entries.keys()] : [];
}

function ruleProblems(tree: Tree, text: string, at: Path, key: string): readonly Finding[] {
  const path = [...at, 'rules', key];
  const node = nodeAt(tree, path);
  const area = key.endsWith('/*') ? key.slice(0, -1) : undefined;
  if (area !== undefined) {
    const areas = new Set([...KNOWN_RULES.keys()].map((id) => id.slice(0, id.indexOf('/') + 1)));
    if (!areas.has(area)) return [unknown(tree, path, 'area', key, suggest(area, areas), '*')];
    return node?.kind === 'map' ? optionProblems(node, text, key, undefined) : [];
  }
  const rule = KNOWN_RULES.get(key);
  if (rule === undefined) {
    const name = key.slice(key.indexOf('/') + 1);
    const ending = [...KNOWN_RULES.keys()].filter((id) => id.endsWith(`/${name}`));
    const near = ending.length === 1 ? ending[0] : suggest(key, KNOWN_RULES.keys());
    return [unknown(tree, path, 'rule', key, near, '')];
  }
  return node?.kind === 'map' ? optionProblems(node, text, key, rule) : [];
}

/** A rule's options are held to the shapes that the rule declares, with the reader's own sentences. */
function optionProblems(
  node: MapNode,
  text: string,
  key: string,
  rule: KnownRule | undefined,
): readonly Finding[] {
  const options: JsonSchema = {
    type: 'object',
    properties: { severity: {}, ...rule?.options },
    additionalProperties: false,
  };
  const findings = new Collected();
  // Inside a map of its own, so that the sentences call the rule by its id.
  const shape = compileShape({ type: 'object', properties: { [key]: options } }, 'rules');
  const entries = new Map([[key, { key: node.span, value: node }]]);
  conform(shape, { kind: 'map', entries, span: node.span }, { text, syntax: 'yaml' }, findings);
  return findings.list();
}

function settingProblems(tree: Tree, at: Path, key: string): readonly Finding[] {
  const path = [...at, 'settings', key];
  if (!isSetting(key)) return [unknown(tree, path, 'setting', key, suggest(key, Object.keys(SETTINGS)), '')];
  const node = nodeAt(tree, path);
  const value = node?.kind === 'scalar' ? node.value : undefined;
  const number = typeof value === 'string' || typeof value === 'number' ? plainNumber(value) : undefined;
  if (number !== undefined && number > 0 && Number.isFinite(number)) return [];
  return [
    {
      rule: 'config/setting',
      severity: 'error',
      span: nearestSpan(tree, path),
      message: `\`${key}\` has to be a number above 0.`,
      advice: `Its default is ${SETTINGS[key].value}: ${SETTINGS[key].what}`,
    },
  ];
}

function unknown(
  tree: Tree,
  path: Path,
  what: 'rule' | 'area' | 'setting',
  key: string,
  near: string | undefined,
  after: string,
): Finding {
  const shown = key.slice(0, 60);
  return {
    rule: `config/unknown-${what}`,
    severity: 'error',
    span: keySpan(tree, path) ?? nearestSpan(tree, path),
    message: `There is no ${what} \`${shown}\`${near === undefined ? '.' : ` - did you mean \`${near}${after}\`?`}`,
    advice:
      what === 'setting'
        ? `There are ${Object.keys(SETTINGS).join(', ')}.`
        : '`sdx explain` lists all of them.',
  };
}
