import { readRecord } from '../../src/adr/record.ts';
import { Source } from '../../src/model/source.ts';

export const read = (text: string, name = 'docs/adr/0003-t.md') =>
  readRecord(new Source(name, text, /\.ya?ml$/.test(name) ? 'yaml' : 'markdown'));
export const kinds = (text: string) => read(`# T\n\n## Status\n\n${text}\n`).statuses.map(({ kind }) => kind);
export const relations = (text: string, name?: string) =>
  read(text, name).links.map(
    ({ relation, partial, target }) => `${relation}${partial ? '?' : ''} ${target.url ?? target.number}`,
  );
export const dates = (text: string, name?: string) =>
  read(text, name).dates.map(({ iso, text: said }) => iso ?? said);
export const field = (line: string, name?: string) =>
  read(`# T\n\n${line}\n`, name).fields.map(({ role, form, text }) => `${form} ${role}: ${text}`);
