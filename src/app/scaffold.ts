import { dirname, relative, sep } from 'node:path';
import Handlebars from 'handlebars';
import { assetPath, readAsset } from './assets.ts';

/** The way from a new file to its schema where sdx is installed in the project; elsewhere it would lead nowhere. */
export function schemaFrom(name: string, path: string, cwd: string): string | undefined {
  const schema = assetPath('schemas', `${name}.schema.json`);
  if (relative(cwd, schema).startsWith('..')) return undefined;
  return relative(dirname(path), schema).split(sep).join('/');
}

/** Nothing from the user is a template: values are put in as they are, already quoted for where they stand. */
export function rendered(template: string, values: object): string {
  return Handlebars.compile(readAsset('templates', template), { noEscape: true, strict: false })(values);
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}

/** A title as a YAML scalar that stays text: double-quoted unless it is plain words. JSON strings are YAML. */
export function yamlText(title: string): string {
  return /^[A-Za-z][A-Za-z0-9 ,()/-]*$/.test(title) &&
    !/^(?:true|false|null|yes|no)$/i.test(title) &&
    !/[ ,]$/.test(title)
    ? title
    : JSON.stringify(title);
}

/** A title as a name: `Photo sharing` is `photo-sharing`. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
