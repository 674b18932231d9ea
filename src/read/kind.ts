import type { Syntax } from '../model/source.ts';

/** The one version of the design document that this sdx knows. */
export const DESIGN_VERSION = 'design/v1';

/** What a document says it is: `sdx: design/v1` gives kind `design`, version `v1`. */
export interface DocumentKind {
  readonly kind: string;
  readonly version: string;
}

const LOOKED_AT = 16_384;

/**
 * What a text says it is, without parsing it: cheap enough to ask of every file of a folder. Looks for the
 * `sdx:` line of YAML (or JSON) and of Markdown front matter, near the top.
 */
export function kindOf(text: string): DocumentKind | undefined {
  const head = text.slice(0, LOOKED_AT);
  const found =
    /(?:^|[\n\r{,\uFEFF])[ \t]{0,8}["']?sdx["']?[ \t]{0,8}:[ \t]{0,8}["']?([a-z-]{1,40})\/(v?[\w.-]{1,20})/i.exec(
      head,
    );
  return found === null ? undefined : { kind: found[1] ?? '', version: found[2] ?? '' };
}

/** Whether a text says that it is a design, of whatever version. */
export function isDesign(text: string): boolean {
  return kindOf(text)?.kind === 'design';
}

/** The syntax of a document: by its name's ending, else by how it begins. */
export function syntaxOf(name: string, text: string): Syntax {
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return 'markdown';
  if (/\.(?:ya?ml|json)$/i.test(name)) return 'yaml';
  const lines = text.slice(0, LOOKED_AT).split(/\r\n|\r|\n/);
  const [first = ''] = lines;
  if (first.trimEnd() === '---') {
    // Front matter is closed and followed by something; a YAML document only begins this way.
    const close = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
    if (close > 0) return lines.slice(close + 1).some((line) => line.trim() !== '') ? 'markdown' : 'yaml';
  }
  // `# ` begins a heading in one and a comment in the other: the first line that is neither decides.
  const line =
    lines.find((each) => each.trim() !== '' && !each.startsWith('#') && !each.startsWith('---')) ?? '';
  if (/^["']?[A-Za-z][\w-]{0,60}["']?[ \t]{0,8}:(?:\s|$)|^[{[]/.test(line)) return 'yaml';
  return 'markdown';
}
