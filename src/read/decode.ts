import type { Finding } from '../base/finding.ts';
import { err, ok, type Result } from '../base/result.ts';
import { finding } from './codes.ts';
import { LIMITS, overLimit } from './limits.ts';

/**
 * Bytes to text: UTF-8 and nothing else, without a byte order mark. A bad byte is reported at the offset it
 * would have in the text, which is where an editor that shows `\uFFFD` puts it.
 */
export function decode(bytes: Uint8Array): Result<string, Finding> {
  if (bytes.length > LIMITS.bytes.most) return err(overLimit('bytes', 0, 0));
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err(encodingFinding(bytes));
  }
}

function encodingFinding(bytes: Uint8Array): Finding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return finding('read/encoding', { start: 0, end: 0 }, { what: 'it starts with the mark of UTF-16' });
  }
  // Decoding replaces each bad sequence by U+FFFD, so the first one that the bytes do not spell out is it.
  const text = new TextDecoder('utf-8').decode(bytes);
  let byte = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i) ?? 0;
    if (point === 0xfffd && !(bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd)) {
      const hex = (bytes[byte] ?? 0).toString(16).padStart(2, '0').toUpperCase();
      return finding('read/encoding', { start: i, end: i + 1 }, { what: `byte ${byte + 1} is 0x${hex}` });
    }
    byte += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    i += point > 0xffff ? 2 : 1;
  }
  return finding(
    'read/encoding',
    { start: text.length, end: text.length },
    { what: 'it ends in half a character' },
  );
}

/** A file's text; with `refusal`, only for showing where it is not what it should be, and there is none at all of some. */
export interface FileText {
  readonly text?: string;
  readonly refusal?: Finding;
}

/** The text of a file given as bytes, or as text that was decoded elsewhere; without a byte order mark. */
export function textOf(file: { readonly bytes?: Uint8Array; readonly text?: string }): FileText {
  if (file.bytes === undefined) return { text: withoutMark(file.text ?? '') };
  const decoded = decode(file.bytes);
  if (decoded.ok) return { text: withoutMark(decoded.value) };
  const [first, second] = file.bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16 || file.bytes.length > LIMITS.bytes.most) return { refusal: decoded.error };
  return { text: new TextDecoder('utf-8').decode(file.bytes), refusal: decoded.error };
}

/** Without a byte order mark. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
