import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type EstimateOptions, type EstimateRun, estimateExpression } from './estimate.ts';
import { NotDone } from './exit.ts';

/** Works out what the words of a command line say: documents where they name files, else one expression. */
export async function estimateInput(
  words: readonly string[],
  cwd: string,
  options: EstimateOptions,
): Promise<EstimateRun> {
  if (words.length === 1 && words[0] === '-') return fromStdin(cwd, options);
  if (words.every((word) => isFile(word, cwd))) return fromFiles(words, cwd, options);
  const missing = words.find(
    (word) => /^[^\s()*]+\.(?:ya?ml|md|markdown)$/i.test(word) && !isFile(word, cwd),
  );
  if (missing !== undefined) throw new NotDone(`there is no file \`${missing}\`; check the name`);
  // Words that a shell parted are one expression.
  return estimateExpression(words.join(' '), options);
}

async function fromFiles(
  paths: readonly string[],
  cwd: string,
  options: EstimateOptions,
): Promise<EstimateRun> {
  const { estimateDocuments } = await import('./estimate-worksheet.ts');
  return estimateDocuments({ ...options, paths, cwd });
}

/** Most bytes of standard input that are looked at as an expression; more of them is told, not read. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A document of several lines, or an expression. */
async function fromStdin(cwd: string, options: EstimateOptions): Promise<EstimateRun> {
  const { readStdin } = await import('./documents.ts');
  const bytes = await readStdin();
  if (bytes.length > MOST_BYTES) throw new NotDone('standard input is too large; give a file');
  const text = Buffer.from(bytes).toString('utf8');
  if (/^sdx:|^(?:inputs|estimates):|^#/m.test(text)) {
    const { estimateDocuments } = await import('./estimate-worksheet.ts');
    return estimateDocuments({ ...options, paths: ['-'], cwd, stdin: bytes });
  }
  return estimateExpression(text.trim(), options);
}

function isFile(word: string, cwd: string): boolean {
  // Names longer than any file system takes are not asked about.
  if (word.length > 4096 || word.includes('\0')) return false;
  return statSync(resolve(cwd, word), { throwIfNoEntry: false }) !== undefined;
}
