import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '@oclif/core';
import { root } from '../project.ts';
import { cell, code, page, table } from './markdown.ts';

/** The folder that holds nothing but generated pages. */
export const COMMAND_PAGES = 'docs/commands';

/** A page for each command from what its help shows, and one that lists them. */
export async function generateCommandPages(): Promise<Map<string, string>> {
  // From the folder and not from the registry, which is generated in the same run.
  const folder = join(root, 'src/commands');
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/(?:^|\/)_/.test(name))
    .sort();
  const files = new Map<string, string>();
  const rows: string[][] = [];
  for (const file of found) {
    const { default: command } = (await import(join(folder, file))) as { readonly default: Command.Class };
    const name = file.slice(0, -'.ts'.length).replaceAll('/', ' ');
    const target = `${name.replaceAll(' ', '-')}.md`;
    files.set(`${COMMAND_PAGES}/${target}`, commandPage(name, command));
    rows.push([`[sdx ${name}](${target})`, cell(sentence(command.summary))]);
  }
  const lines = ['# Commands', '', 'What `sdx COMMAND --help` shows, on pages.', ''];
  files.set(`${COMMAND_PAGES}/README.md`, page([...lines, ...table(['command', 'what it does'], rows)]));
  return files;
}

function commandPage(name: string, command: Command.Class): string {
  const inputs = Object.entries(command.args ?? {}).map(([arg, { description, required }]) => [
    code(arg.toUpperCase()),
    cell(description ?? ''),
    required === true ? 'required' : '',
  ]);
  const flags = Object.entries(command.flags ?? {})
    .filter(([, { hidden }]) => hidden !== true)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([flag, about]) => [flagText(flag, about), cell(about.description ?? ''), valuesOf(about)]);
  return page([
    `# sdx ${name}`,
    '',
    sentence(command.summary),
    '',
    ...(command.description === undefined ? [] : [command.description, '']),
    ...(inputs.length === 0 ? [] : ['## Arguments', '', ...table(['argument', 'what', ''], inputs), '']),
    ...(flags.length === 0 ? [] : ['## Flags', '', ...table(['flag', 'what', 'values'], flags), '']),
    '## Examples',
    '',
    ...(command.examples ?? []).map((example) => `- ${code(exampleText(example))}`),
  ]);
}

function flagText(name: string, flag: Command.Flag.Any): string {
  const short = flag.char === undefined ? '' : `, ${code(`-${flag.char}`)}`;
  if (flag.type === 'boolean') return `${code(flag.allowNo ? `--[no-]${name}` : `--${name}`)}${short}`;
  const value = flag.options === undefined ? (flag.helpValue ?? 'VALUE') : 'VALUE';
  return `${code(`--${name} ${value}`)}${short}`;
}

function valuesOf(flag: Command.Flag.Any): string {
  const parts: string[] = [];
  if (flag.type === 'option' && flag.options !== undefined) parts.push(flag.options.map(code).join(', '));
  if (flag.type === 'option' && flag.multiple === true) parts.push('may be given more than once');
  const { default: otherwise } = flag;
  if (flag.type === 'option' && otherwise !== undefined && typeof otherwise !== 'function')
    parts.push(`without it ${code(String(otherwise))}`);
  return parts.join('; ');
}

const exampleText = (example: Command.Example): string =>
  (typeof example === 'string' ? example : example.command).replaceAll('<%= config.bin %>', 'sdx');

const sentence = (text = ''): string => (text.endsWith('.') ? text : `${text}.`);
