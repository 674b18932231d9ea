import type { RecordName } from '../model/adr.ts';
import { isoOf } from './dates.ts';

export const RECORD_EXTENSIONS: readonly string[] = [
  '.md',
  '.markdown',
  '.mdx',
  '.adoc',
  '.asciidoc',
  '.asc',
  '.rst',
  '.yaml',
  '.yml',
];

/** The last part of a path with `/` between folders. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folder of a path: `''` for a bare name. */
export const folderOf = (path: string): string => {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
};

/** `a/b/../c` and `./a` made plain; a path that climbs out of its root keeps its `..`. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return (path.startsWith('/') ? '/' : '') + parts.join('/');
}

/** Where a path leads that a file names as seen from its own folder. */
export const pathFrom = (file: string, path: string): string => {
  const folder = folderOf(file);
  return normalPath(folder === '' ? path : `${folder}/${path}`);
};

/** How to reach `to` from a file at `from`. */
export function relativePath(from: string, to: string): string {
  const here = folderOf(from).split('/').filter(Boolean);
  const there = to.split('/').filter(Boolean);
  let same = 0;
  while (same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

const PREFIX =
  /^(?:[A-Za-z][A-Za-z0-9]{0,15}[-_ ])*(?:M?ADR|LADR|DR|ADL|RFC|DEC|DECISION|AD)(?:[-_ ][A-Za-z][A-Za-z0-9]{0,15})*$/i;

/** What a record's path says: number, date, prefix, slug. Total: any path gives some name. */
export function parseName(path: string): RecordName {
  const file = baseName(path);
  const dot = file.lastIndexOf('.');
  const extension = dot > 0 ? file.slice(dot) : '';
  const stem = dot > 0 ? file.slice(0, dot) : file;
  const folder = /^(?:readme|index|adr|decision|main)$/i.test(stem) && folderOf(path) !== '';
  const name = folder ? baseName(folderOf(path)) : stem;
  const parsed = parseStem(name);
  // "docs/adr/README.md" is an index and no record named "adr".
  if (folder && parsed.style === 'plain') return { ...parseStem(stem), folder: false, extension };
  return { ...parsed, folder, extension };
}

type Stem = Omit<RecordName, 'folder' | 'extension'>;

function parseStem(name: string): Stem {
  const date = /^(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})([-_. ]|$)(.*)$/.exec(name);
  if (date !== null) {
    const iso = isoOf(Number(date[1]), Number(date[2]), Number(date[3]));
    if (iso !== undefined) {
      return {
        style: 'date',
        prefix: '',
        width: 0,
        date: iso,
        separator: date[4] ?? '-',
        ...slugOf(date[5] ?? ''),
      };
    }
  }
  const number = /^(\d{1,6})(?:([-_. ]{1,3})(.*))?$/.exec(name);
  if (number !== null) return numbered('number', '', number[1], number[2], number[3]);
  const cut = name.search(/\d/);
  if (cut > 0) {
    const prefix = name.slice(0, cut);
    const rest = /^(\d{1,6})(?:([-_. ]{1,3})(.*))?$/.exec(name.slice(cut));
    if (rest !== null && PREFIX.test(prefix.replace(/[-_ ]$/, ''))) {
      return numbered('prefixed', prefix, rest[1], rest[2], rest[3]);
    }
  }
  return { style: 'plain', prefix: '', width: 0, separator: '-', ...slugOf(name) };
}

function numbered(
  style: 'number' | 'prefixed',
  prefix: string,
  digits = '',
  separator = '-',
  slug = '',
): Stem {
  return { style, prefix, number: Number(digits), width: digits.length, separator, ...slugOf(slug) };
}

function slugOf(slug: string): { slug: string; joint: string } {
  const count = (joint: string): number => slug.split(joint).length - 1;
  const dashes = count('-');
  const joint = count('_') > dashes ? '_' : count(' ') > dashes ? ' ' : '-';
  return { slug, joint };
}

/** A template in a log: `template.md`, `adr-template.md`, `000-template.md`. */
export function isTemplateName(path: string): boolean {
  const { style, slug } = parseName(path);
  const plain = slug.toLowerCase().replace(/[_ ]/g, '-');
  if (/^(?:adr-|madr-|decision-|record-)?template$/.test(plain)) return true;
  return (
    style === 'plain' &&
    /(?:^|-)templates?(?:$|-(?:adr|madr|bare|minimal|short|full|long|nygard)(?:-minimal)?$)/.test(plain)
  );
}

/** A list of records, or words about them: `README.md`, `index.md`, `SUMMARY.md`. */
export function isIndexName(path: string): boolean {
  const name = parseName(path);
  return (
    !name.folder &&
    /^(?:readme|index|summary|toc|overview|_index|contents|contributing|changelog|sources)$/i.test(name.slug)
  );
}

/** Latin letters that are no letter with an accent: what they are written as where they are not at hand. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' },
};

/**
 * A title as a file name: letters and digits of any script, lower case, accents of Latin letters dropped,
 * at most 80 characters, cut at a word.
 */
export function slugify(title: string, joint = '-'): string {
  const plain = title
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
  const words = plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word : `${slug}${joint}${word}`;
    if (next.length > 80 && slug !== '') break;
    slug = next.slice(0, 80);
  }
  return slug === '' ? 'decision' : slug;
}

/** A number as names of this log write it. */
export function padNumber(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

/** The file (or folder) name for a number or date in the style of `like`. */
export function composeStem(
  like: Pick<RecordName, 'style' | 'prefix' | 'width' | 'separator'>,
  at: { readonly number?: number; readonly date?: string },
  slug: string,
): string {
  const head =
    like.style === 'date'
      ? (at.date ?? '')
      : like.style === 'plain'
        ? ''
        : `${like.prefix}${padNumber(at.number ?? 0, like.width)}`;
  if (head === '') return slug;
  return slug === '' ? head : `${head}${like.separator === '' ? '-' : like.separator}${slug}`;
}
