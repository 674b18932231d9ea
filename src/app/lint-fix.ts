import { realpathSync } from 'node:fs';
import { lineEnding } from '../adr/lines.ts';
import { repaired } from '../lint/fix.ts';
import { textOf } from '../read/decode.ts';
import type { ReadFile } from './documents.ts';
import { writeAtomically } from './files.ts';
import type { LintedDocument } from './lint-documents.ts';

/** A repair may bring up another finding that can be repaired; so often a text is judged anew. */
const PASSES = 10;

/** A file whose text repairs have changed. */
export interface FixedFile {
  readonly name: string;
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What repairing came to. */
export interface Fixed {
  readonly files: readonly FixedFile[];
  /** How many findings were repaired. */
  readonly count: number;
}

/**
 * Applies safe repairs until there are none left, judging anew after each round. Nothing is written. A repair after
 * which a file can't be read is a bug in sdx; it is taken back, and the file left alone.
 *
 * @param judge judges all documents over the files as `read` has them; `first` is what it said of those on the disk
 */
export async function fixAll<Run extends { readonly documents: readonly LintedDocument[] }>(
  first: Run,
  disk: ReadFile,
  judge: (read: ReadFile) => Promise<Run>,
): Promise<Fixed & { readonly run: Run }> {
  const files = new Map<string, FixedFile>();
  const spoilt = new Set<string>();
  const read: ReadFile = (path) => files.get(path)?.after ?? disk(path);
  let run = first;
  let count = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const round = run.documents.flatMap((document) =>
      spoilt.has(document.path) ? [] : (roundFor(document, read) ?? []),
    );
    if (round.length === 0) break;
    const before = new Map(files);
    for (const { file } of round)
      files.set(file.path, { ...file, before: before.get(file.path)?.before ?? file.before });
    run = await judge(read);
    const now = new Map(run.documents.map((document) => [document.path, document]));
    const bad = round.filter(({ document }) => isWorse(document, now.get(document.path)));
    for (const {
      document: { path },
    } of bad) {
      spoilt.add(path);
      const known = before.get(path);
      if (known === undefined) files.delete(path);
      else files.set(path, known);
    }
    count += round.reduce((sum, one) => sum + (bad.includes(one) ? 0 : one.count), 0);
    if (bad.length > 0) run = await judge(read);
  }
  return { run, files: [...files.values()], count };
}

/** Writes what has changed; a file that something else changed meanwhile is left, and named. */
export function writeFixed(files: readonly FixedFile[], read: ReadFile): readonly string[] {
  const left: string[] = [];
  for (const { name, path, before, after } of files) {
    const now = read(path);
    if (typeof now === 'string' || !Buffer.from(now).equals(before)) left.push(name);
    else writeAtomically(realpathSync(path), Buffer.from(after).toString('utf8'), { force: true });
  }
  return left;
}

/** What one round of repairs makes of one document. */
interface Round {
  readonly document: LintedDocument;
  readonly file: FixedFile;
  readonly count: number;
}

function roundFor(document: LintedDocument, read: ReadFile): Round | undefined {
  const { name, path, findings, status } = document;
  if (status === 'not-a-design' || !findings.some(({ fix }) => fix !== undefined)) return undefined;
  const bytes = document.bytes ?? read(path);
  if (typeof bytes === 'string') return undefined;
  const { text, refusal } = textOf({ bytes });
  // Text with replaced characters must not be written back.
  if (text === undefined || refusal !== undefined) return undefined;
  const { text: after, count } = repaired(text, findings, lineEnding(text));
  if (after === text) return undefined;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
  return { document, count, file: { name, path, before: bytes, after: Buffer.from(mark + after, 'utf8') } };
}

/** Whether a document can't be judged any more. That a repaired key brings mistakes below it to light is no harm. */
function isWorse(before: LintedDocument, after: LintedDocument | undefined): boolean {
  return after === undefined || (before.status === 'read' && after.status !== 'read');
}
