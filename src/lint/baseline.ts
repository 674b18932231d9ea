import { compareText, type Finding } from '../base/finding.ts';
import { err, ok, type Result } from '../base/result.ts';
import { fingerprintsOf } from '../model/fingerprint.ts';
import type { Source } from '../model/source.ts';

/** One finding that a project has decided to live with for now. */
export interface BaselineEntry {
  /** Relative to the folder that the baseline lies in, with `/`. */
  readonly file: string;
  readonly rule: string;
  /** Stays the same while other lines change. */
  readonly fingerprint: string;
}

const HEADER =
  '# Findings that sdx leaves out, one a line: file, rule, fingerprint. `sdx lint --write-baseline` writes it.';

/** The entries for a file's findings, in their order. */
export function entriesFor(
  file: string,
  source: Source | undefined,
  findings: readonly Finding[],
): readonly BaselineEntry[] {
  const fingerprints = fingerprintsOf(file, source, findings);
  return findings.map(({ rule }, i) => ({ file, rule, fingerprint: fingerprints[i] ?? '' }));
}

/** An entry as its line; two entries are the same where their lines are. */
export function lineOf({ file, rule, fingerprint }: BaselineEntry): string {
  return [file, rule, fingerprint].map(escaped).join('\t');
}

/** Lines in order, each finding on its own: two branches that each add some merge without a conflict that means one. */
export function baselineText(entries: Iterable<BaselineEntry>): string {
  const lines = [...new Set([...entries].map(lineOf))].sort(compareText);
  return `${[HEADER, ...lines].join('\n')}\n`;
}

/** Reads a baseline; the number of the first line that is none of one. */
export function parseBaseline(text: string): Result<readonly BaselineEntry[], { readonly line: number }> {
  const entries: BaselineEntry[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [file, rule, fingerprint, more] = line.split('\t').map(unescaped);
    const whole = file !== undefined && rule !== undefined && /^[0-9a-f]{16}$/.test(fingerprint ?? '');
    if (!whole || fingerprint === undefined || more !== undefined) return err({ line: index + 1 });
    entries.push({ file, rule, fingerprint });
  }
  return ok(entries);
}

/** Tabs and line ends in a file's name would break its line, and a `#` at its start make a comment of it. */
function escaped(text: string): string {
  return text
    .replace(/[\\\t\n\r]/g, (char) => `\\${{ '\t': 't', '\n': 'n', '\r': 'r' }[char] ?? char}`)
    .replace(/^#/, '\\#');
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, char: string) => ({ t: '\t', n: '\n', r: '\r' })[char] ?? char);
}
