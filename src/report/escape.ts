/**
 * Text from a document made safe for the place it is printed in. One function for each kind of place; a reporter
 * passes everything through the one for its own, and none escapes by itself.
 */

/** First and last of the code points that steer a terminal or the direction of writing, and show nothing. */
const UNSEEN: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
];

const UNSEEN_CHARACTERS = new RegExp(
  `[${UNSEEN.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`,
  'gu',
);

/**
 * For people to see, anywhere: control characters, which can move a cursor or change colours, bidirectional
 * overrides, which can make a line read as another, and halves of characters become visible escapes.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN_CHARACTERS, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
}

/** `visible`, and on one line. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}

/** A file's name: `visible`, and its line ends and tabs too, which names may have. */
export function visibleName(name: string): string {
  return visible(name).replaceAll('\n', '\\u{a}').replaceAll('\t', '\\u{9}');
}

/**
 * Lines for people that a pipeline's runner reads too, on both streams: it obeys `::` where a line begins with
 * it, and `##[` and `##vso[` anywhere. One character of them becomes a visible escape.
 */
export function inert(text: string): string {
  return text.replace(/^([^\S\n]*)::/gm, '$1\\u{3a}:').replace(/##(?=\w*\[)/g, '#\\u{23}');
}

/** The message of a workflow command, from after its second `::` to the end of the line. */
export function commandMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a workflow command's property, such as its `file`. */
export function commandProperty(text: string): string {
  return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A value as JSON. Strings are the only place where it may have a `#` or what can't be seen, so a runner's `##[`
 * and what steers a terminal are written as JSON's own escapes: another spelling of the same value.
 */
export function json(value: unknown): string {
  return `${harmless(JSON.stringify(value, null, 2))}\n`;
}

/** A value as JSON in one line, as `json` writes it. */
export function jsonLine(value: unknown): string {
  return `${harmless(JSON.stringify(value))}\n`;
}

function harmless(text: string): string {
  return text
    .replace(/##(?=\w*\[)/g, '#\\u0023')
    .replace(UNSEEN_CHARACTERS, (one) => one.split('').map(jsonEscape).join(''));
}

function jsonEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Halves of characters, which UTF-8 has no bytes for. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What XML 1.0 has no way to write, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text or an attribute's value in XML; what XML can't hold is dropped. */
export function xml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(HALF, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
    .replace(/^(\s*)::/, '$1&#58;:')
    .replace(/##(?=\w*\[)/g, '#&#35;');
}

/** Text in HTML, also as an attribute's value. */
export function html(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * One cell of a CSV file. A cell that a spreadsheet would run as a formula starts with an apostrophe, which
 * spreadsheets take for "this is text"; so does one that a pipeline's runner would obey.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = visible(value.replace(/\s+/g, ' ')).replace(/##(?=\w*\[)/g, '# #');
  const guarded = /^\s*(?:[=+\-@|%＝＋－＠]|::)/.test(text) ? `'${text}` : text;
  return /[",;']|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Nothing to see and no word: put between characters, it keeps Markdown's readers from joining them. */
const APART = '\u200b';

/**
 * Text in a line of Markdown as a comment on GitHub or GitLab shows it: no HTML, link, image, table cell,
 * emphasis or mention comes out of it. What stands between backticks in it stays code.
 */
export function markdown(text: string): string {
  const parts = oneLine(text).split(/`([^`]+)`/);
  return parts
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownProse(part)))
    .filter((part) => part !== '')
    .reduce((line, part) => line + (line.endsWith('`') && part.startsWith('`') ? APART : '') + part, '');
}

/** Text as code in a line of Markdown, where nothing in it means anything. */
export function markdownCode(text: string): string {
  const plain = oneLine(text)
    .replaceAll('`', 'ˋ')
    .replace(/##(?=\w*\[)/g, `#${APART}#`);
  return plain.trim() === '' ? '' : `\`${plain}\``;
}

function markdownProse(text: string): string {
  return text
    .replace(/[\\`*[\]|~$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${APART}`)
    .replace(/(?<=[#!%])(?=[\p{L}\p{N}])/gu, APART)
    .replace(/:(?=\/\/)/g, `:${APART}`)
    .replace(/\bwww\.|\bmailto:|\bxmpp:|\bGH-/gi, (word) => `${word.slice(0, -1)}${APART}${word.slice(-1)}`);
}

/** The message of a SARIF result, where `[text](target)` is a link and all else is plain. */
export function sarifText(text: string): string {
  return visible(text).replaceAll('](', '] (');
}

/** A file's name as a URI reference; one outside of the working folder is absolute. */
export function uri(name: string): string {
  const path = name
    .replace(HALF, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
    .join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
