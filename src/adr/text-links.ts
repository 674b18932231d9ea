import type { RecordSyntax, TextLink } from '../model/adr.ts';
import type { Line } from './lines.ts';

/**
 * Every link of a record's text: inline links, the definitions of reference links, bare addresses, AsciiDoc macros,
 * reStructuredText targets.
 */
export function textLinks(
  original: string,
  lines: readonly Line[],
  syntax: RecordSyntax,
): readonly TextLink[] {
  const links: TextLink[] = [];
  for (const line of lines) {
    if (line.text.length > 20_000) continue;
    const plain = withoutInlineCode(line.text);
    const before = links.length;
    if (syntax === 'asciidoc') macroLinks(original, line, plain, links);
    else if (syntax === 'rst') angleLinks(original, line, links);
    if (syntax !== 'rst') inlineLinks(original, line, plain, links);
    definition(original, line, plain, links);
    addresses(original, line, plain, links, before);
  }
  return links;
}

/** Blanks `code` so that `a[i](x)` inside it is no link; equal length. */
function withoutInlineCode(text: string): string {
  let result = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('`', at);
    if (open < 0) break;
    let size = 1;
    while (text[open + size] === '`') size++;
    const fence = '`'.repeat(size);
    let close = text.indexOf(fence, open + size);
    while (close >= 0 && (text[close + size] === '`' || text[close - 1] === '`')) {
      let run = close;
      while (text[run] === '`') run++;
      close = text.indexOf(fence, run);
    }
    if (close < 0) {
      result += text.slice(at, open + size);
      at = open + size;
      continue;
    }
    result += text.slice(at, open + size) + ' '.repeat(close - open - size) + fence;
    at = close + size;
  }
  return result + text.slice(at);
}

function inlineLinks(original: string, line: Line, plain: string, links: TextLink[]): void {
  for (let at = plain.indexOf(']('); at >= 0; at = plain.indexOf('](', at + 2)) {
    const open = opening(plain, at);
    if (open < 0) continue;
    const target = destination(plain, at + 2);
    if (target === undefined) continue;
    links.push(link(original, line, [open, target.close + 1], [open + 1, at], [target.start, target.end]));
  }
}

/** The bracket that `]` at `close` closes, at most 500 characters before it. */
function opening(text: string, close: number): number {
  let depth = 0;
  for (let i = close - 1; i >= Math.max(0, close - 500); i--) {
    if (text[i - 1] === '\\') continue;
    if (text[i] === ']') depth++;
    else if (text[i] === '[') {
      if (depth === 0) return i;
      depth--;
    }
  }
  return -1;
}

/** A link's address: `<…>` or up to a blank (a title follows) or the closing parenthesis. */
function destination(text: string, from: number): { start: number; end: number; close: number } | undefined {
  let start = from;
  while (text[start] === ' ') start++;
  if (text[start] === '<') {
    const end = text.indexOf('>', start);
    const close = end < 0 ? -1 : text.indexOf(')', end);
    return close < 0 ? undefined : { start: start + 1, end, close };
  }
  let depth = 0;
  for (let i = start; i < Math.min(text.length, start + 2000); i++) {
    const char = text[i];
    if (char === '(') depth++;
    else if (char === ')') {
      if (depth === 0) return { start, end: i, close: i };
      depth--;
    } else if (char === ' ' || char === '\t') {
      const close = text.indexOf(')', i);
      return close < 0 ? undefined : { start, end: i, close };
    }
  }
  return undefined;
}

function definition(original: string, line: Line, plain: string, links: TextLink[]): void {
  const match = /^ {0,3}\[([^\]^]{1,200})\]:\s{1,4}<?([^\s>]{1,2000})/.exec(plain);
  if (match === null) return;
  const text = plain.indexOf('[') + 1;
  const end = match[0].length;
  const url = match[2] ?? '';
  links.push(
    link(original, line, [text - 1, end], [text, text + (match[1] ?? '').length], [end - url.length, end]),
  );
}

/** An address that stands in the text by itself. */
function addresses(original: string, line: Line, plain: string, links: TextLink[], before: number): void {
  const onLine = links.slice(before);
  for (const match of plain.matchAll(/https?:\/\/[^\s<>()[\]|"'`]{1,1000}/g)) {
    const start = line.start + match.index;
    if (onLine.some((known) => known.span.start <= start && start < known.span.end)) continue;
    const end = match.index + match[0].replace(/[.,;:!?*_]{1,4}$/, '').length;
    const range: Range = [match.index, end];
    links.push(link(original, line, range, range, range));
  }
}

function macroLinks(original: string, line: Line, plain: string, links: TextLink[]): void {
  for (const match of plain.matchAll(/(?:xref:|link:)([^\s[\]]{1,500})\[([^\]]{0,300})\]/g)) {
    const url = match.index + match[0].indexOf(':') + 1;
    const urlEnd = url + (match[1] ?? '').length;
    const end = match.index + match[0].length;
    links.push(link(original, line, [match.index, end], [urlEnd + 1, end - 1], [url, urlEnd]));
  }
  for (const match of plain.matchAll(/<<([^\s,<>]{1,300})(?:,([^<>]{0,300}))?>>/g)) {
    const url = match.index + 2;
    const urlEnd = url + (match[1] ?? '').length;
    const end = match.index + match[0].length;
    links.push(
      link(original, line, [match.index, end], [Math.min(urlEnd + 1, end - 2), end - 2], [url, urlEnd]),
    );
  }
}

function angleLinks(original: string, line: Line, links: TextLink[]): void {
  for (const match of line.text.matchAll(
    /(?::(?:doc|ref):)?`([^`<>]{0,300}?)\s?<([^`<>\s]{1,500})>`_{0,2}/g,
  )) {
    const text = match.index + match[0].indexOf('`') + 1;
    const url = match.index + match[0].lastIndexOf('<') + 1;
    const end = match.index + match[0].length;
    links.push(
      link(
        original,
        line,
        [match.index, end],
        [text, text + (match[1] ?? '').length],
        [url, url + (match[2] ?? '').length],
      ),
    );
  }
}

type Range = readonly [number, number];

function link(original: string, line: Line, whole: Range, text: Range, url: Range): TextLink {
  const at = ([start, end]: Range) => ({ start: line.start + start, end: line.start + end });
  const read = ([start, end]: Range) => original.slice(line.start + start, line.start + end);
  return { text: read(text), url: read(url), span: at(whole), textSpan: at(text), urlSpan: at(url) };
}
