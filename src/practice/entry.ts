import { nodeAt } from '../model/tree.ts';
import { parseYamlTree } from '../read/yaml.ts';
import type { Form } from './steps.ts';

/** What was answered, in the order of the form's fields; empty where one was left out. */
export type Answers = readonly string[];

/** The design with an entry added, or why it could not be. */
export type Entered = { readonly text: string } | { readonly refusal: string };

/**
 * A design's text with an entry added behind the others of its part. Everything else stays as it is, byte for byte.
 * Refused where the text would not be YAML any more, or the part is written in a way that takes no line more.
 */
export function entered(text: string, form: Form, answers: Answers): Entered {
  const name = form.isList === true ? undefined : (answers[0] ?? '').trim();
  if (name !== undefined && !/^[A-Za-z][\w-]*$/.test(name))
    return { refusal: `\`${name}\` can not be a name: letters, digits, - and _, a letter first` };
  const before = parseYamlTree(text).tree;
  if (before === undefined)
    return { refusal: 'The file is no YAML as it stands; put it right in the editor' };
  if (name !== undefined && nodeAt(before, [form.part, name]) !== undefined)
    return { refusal: `There is a \`${name}\` under \`${form.part}\` already; change it in the editor` };
  const result = inserted(text, form.part, lineOf(form, answers, name));
  const after = result === undefined ? undefined : parseYamlTree(result).tree;
  if (result === undefined || after === undefined || nodeAt(after, [form.part]) === undefined)
    return { refusal: `\`${form.part}\` is written in a way that takes no line more; use the editor` };
  return { text: result };
}

function lineOf(form: Form, answers: Answers, name: string | undefined): string {
  const pairs = form.fields.flatMap(({ key, list }, index) => {
    const value = (answers[index] ?? '').trim();
    if (value === '' || (name !== undefined && index === 0)) return [];
    return [`${key}: ${list === true ? `[${value.replace(/^\[(.*)\]$/s, '$1')}]` : scalar(value)}`];
  });
  const body = pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  return name === undefined ? `- ${body}` : `${name}: ${body}`;
}

/** Words and quantities stand as they are; what YAML would take for something else is quoted. JSON strings are YAML. */
function scalar(value: string): string {
  return /^[A-Za-z0-9][\w .%/*+()^-]*$/.test(value) && !value.endsWith(' ') ? value : JSON.stringify(value);
}

/** The text with a line more in a part at the top; undefined where the part is no block of lines. */
function inserted(text: string, part: string, line: string): string | undefined {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((one) => one.startsWith(`${part}:`));
  if (at < 0) {
    const body = text === '' || text.endsWith('\n') ? text : text + end;
    return `${body}${end}${part}:${end}  ${line}${end}`;
  }
  const rest = (lines[at] ?? '')
    .slice(part.length + 1)
    .replace(/\s+#.*$/, '')
    .trim();
  if (rest !== '' && rest !== '{}' && rest !== '[]') return undefined;
  if (rest !== '') lines[at] = `${part}:`;
  let last = at;
  let indent: string | undefined;
  for (let i = at + 1; i < lines.length; i++) {
    const one = lines[i] ?? '';
    if (/^\s*(?:#|$)/.test(one)) continue;
    // A list may stand as far left as its key.
    if (!/^(?:\s|- )/.test(one)) break;
    indent ??= /^\s*/.exec(one)?.[0];
    last = i;
  }
  lines.splice(last + 1, 0, `${indent ?? '  '}${line}`);
  return lines.join(end);
}
