import type { Finding } from '../base/finding.ts';
import type { Source } from './source.ts';

/**
 * A name for each finding of one file that stays the same while other lines change: 16 hex digits over the
 * file's name, the rule, and what the finding is about. That is the part of the document with the names that the
 * message speaks of, so that a number may change; where the part is unknown or counted (`tests[2]`), the text of
 * the line with what is marked in it. Findings that are alike in all of these are numbered in their order, so no
 * two of a file share a fingerprint.
 */
export function fingerprintsOf(
  file: string,
  source: Source | undefined,
  findings: readonly Finding[],
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = [file, finding.rule, ...subject(finding, source)].join('\n');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return hash64(`${key}\n${before}`);
  });
}

function subject({ part, message, span }: Finding, source: Source | undefined): readonly string[] {
  if (part === undefined || /\[\d+\]/.test(part)) return context(span, source);
  return [part, ...namesIn(message)];
}

/** Names in back-ticks; values (`900 req/s`, `99.9%`) begin with a digit. */
function namesIn(message: string): readonly string[] {
  return message.match(/`[A-Za-z_][^`\s]{0,80}`/g) ?? [];
}

/** Longest stretch of a line that counts; a file may be one line of a megabyte with a finding at every word. */
const REACH = 200;

function context(span: Finding['span'], source: Source | undefined): readonly [string, string] {
  if (source === undefined) return ['', ''];
  const { text, lines } = source;
  const line = lines.line(lines.position(span.start).line);
  const from = Math.max(line.start, span.start - REACH);
  const until = Math.min(line.end, Math.max(span.start, from) + REACH);
  const marked = text.slice(span.start, Math.min(span.end, line.end, span.start + REACH));
  return [text.slice(from, until).trim().replace(/\s+/g, ' '), marked];
}

function hash64(text: string): string {
  return hash32(text, 0x9747b28c) + hash32(text, 0x5bd1e995);
}

/** MurmurHash3 (x86, 32 bit) over code units, as eight hex digits. */
function hash32(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i += 2) {
    let block = text.charCodeAt(i) | ((i + 1 < text.length ? text.charCodeAt(i + 1) : 0) << 16);
    block = Math.imul(block, 0xcc9e2d51);
    block = (block << 15) | (block >>> 17);
    hash ^= Math.imul(block, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length * 2;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
