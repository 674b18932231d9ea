import { type Check, counted, type Figure } from '../artefact.ts';
import type { ManifestFindings } from '../manifest.ts';
import { type CodeFile, circleOf, measureParts, type Part } from './parts.ts';

/** The largest file may keep at most this share of the lines that the largest had before. */
const LARGEST_SHARE = 0.6;

/** Imports that a file may have in any case: a coordinator of a handful of parts is what refactoring leaves. */
const USUAL_FAN_OUT = 7;

/** Judges whether a module was taken apart, by size and fan-out of its files. */
export function decomposition(
  before: readonly CodeFile[],
  after: readonly CodeFile[],
  manifest: ManifestFindings,
): { readonly check: Check; readonly figures: readonly Figure[] } {
  const says = 'the module is taken apart into smaller files';
  if (before.length === 0 || after.length === 0) return { check: { says, status: 'attested' }, figures: [] };
  const old = measureParts(before).filter(({ lines }) => lines > 0);
  const parts = measureParts(after).filter(({ lines }) => lines > 0);
  const oldLargest = largest(old);
  const newLargest = largest(parts);
  const problem = whyNot(old, parts, oldLargest, newLargest);
  if (problem !== undefined)
    manifest.add('gate/not-decomposed', ['refactoring', 'after', 'code'], { what: problem });
  advise(old, parts, manifest);
  const figures: Figure[] = [
    { name: 'files before', value: old.length },
    { name: 'files after', value: parts.length },
    { name: 'largest before', value: oldLargest?.lines ?? 0, unit: 'lines' },
    { name: 'largest after', value: newLargest?.lines ?? 0, unit: 'lines' },
    { name: 'most imports before', value: fanOut(old) },
    { name: 'most imports after', value: fanOut(parts) },
  ];
  return { check: { says, status: problem === undefined ? 'holds' : 'fails' }, figures };
}

function largest(parts: readonly Part[]): Part | undefined {
  return parts.reduce<Part | undefined>(
    (most, part) => (part.lines > (most?.lines ?? 0) ? part : most),
    undefined,
  );
}

function fanOut(parts: readonly Part[]): number {
  return parts.reduce((most, { imports }) => Math.max(most, imports.length), 0);
}

function whyNot(
  old: readonly Part[],
  parts: readonly Part[],
  oldLargest: Part | undefined,
  newLargest: Part | undefined,
): string | undefined {
  if (oldLargest === undefined || newLargest === undefined) return 'There is no line of code to measure';
  if (parts.length <= old.length)
    return `The module has ${counted(old.length, 'file')} before and ${counted(parts.length, 'file')} after`;
  if (newLargest.lines <= oldLargest.lines * LARGEST_SHARE) return undefined;
  return (
    `\`${newLargest.name}\` still has ${counted(newLargest.lines, 'line')}, ` +
    `${Math.round((newLargest.lines / oldLargest.lines) * 100)} % of the ${oldLargest.lines} of \`${oldLargest.name}\`; ` +
    `at most ${LARGEST_SHARE * 100} % is taken apart`
  );
}

/** What does not speak against the refactoring, but against the parts it left. */
function advise(old: readonly Part[], parts: readonly Part[], manifest: ManifestFindings): void {
  const at = ['refactoring', 'after', 'code'];
  const used = new Set(parts.flatMap(({ uses }) => uses));
  const isUnderstood = parts.every((part) => part.isUnderstood);
  for (const { name, uses } of isUnderstood && parts.length > 1 ? parts : []) {
    if (uses.length === 0 && !used.has(name)) manifest.add('gate/unused-part', at, { file: name });
  }
  const circle = circleOf(parts);
  if (circle !== undefined) manifest.add('gate/circular-parts', at, { files: circle.join(' → ') });
  const usual = Math.max(USUAL_FAN_OUT, fanOut(old));
  for (const { name, imports } of parts) {
    if (imports.length > usual) {
      const args = { file: name, count: counted(imports.length, 'file'), before: String(fanOut(old)) };
      manifest.add('gate/wide-part', at, args);
    }
  }
}
