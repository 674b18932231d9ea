import { closeSync, lstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suggest } from '../base/suggest.ts';
import { NotDone } from './exit.ts';
import { AtomicFile } from './files.ts';
import { explainedSystemError } from './system-errors.ts';

/** One format of a run and the file it goes to; standard output without one. */
export interface Output {
  readonly format: string;
  readonly file?: string;
}

/**
 * What `--format NAME[=FILE]`, given any number of times, and `--output FILE` ask for together.
 * @throws NotDone for a format there is none of, and for two that both would go to standard output
 */
export function parseOutputs(
  asked: readonly string[],
  output: string | undefined,
  known: readonly string[],
): readonly Output[] {
  const outputs = (asked.length === 0 ? [known[0] ?? ''] : asked).map((text) => parseOne(text, known));
  const open = outputs.filter(({ file }) => file === undefined);
  if (open.length > 1) {
    const [first, second] = open;
    throw new NotDone(
      `both ${first?.format} and ${second?.format} would go to standard output; give one of them a file: --format ${second?.format}=FILE`,
    );
  }
  if (output === undefined || output === '-') return outputs;
  if (open.length === 0) {
    throw new NotDone('every format has a file of its own already; leave --output out');
  }
  return outputs.map((one) => (one.file === undefined ? { format: one.format, file: output } : one));
}

function parseOne(text: string, known: readonly string[]): Output {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  if (!known.includes(name)) {
    const near = suggest(name, known);
    const meant = near === undefined ? '' : ` - did you mean \`${near}\`?`;
    throw new NotDone(`there is no format \`${name}\`${meant}\nThere are: ${known.join(', ')}.`);
  }
  if (file === '') throw new NotDone(`--format ${name}= lacks the file's name after the \`=\``);
  return file === undefined || file === '-' ? { format: name } : { format: name, file };
}

/** A report that is written piece by piece. */
export interface ReportFile {
  write(text: string): void;
  /** The report is whole. */
  commit(): void;
  /** There will be no report; what was there before is there still. */
  abort(): void;
}

/** Writes a report whole or not at all, as `openReport` does. */
export function writeReport(file: string, text: string, cwd: string): void {
  const report = openReport(file, cwd);
  report.write(text);
  report.commit();
}

/**
 * Begins a report that will be whole or not at all, in place of an older one. Never in place of a document:
 * `--output` is easily given the file that was to be read.
 * @throws NotDone where the file is a folder or a document, or may not be written
 */
export function openReport(file: string, cwd: string): ReportFile {
  const path = resolve(cwd, file);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) {
    throw new NotDone(`\`${file}\` is a folder; name a file in it`);
  }
  // A pipe or a device is written to and not replaced.
  if (stats !== undefined && !stats.isFile() && !stats.isSymbolicLink()) {
    const told = <T>(work: () => T): T => {
      try {
        return work();
      } catch (error) {
        throw explainedSystemError(error, file);
      }
    };
    const device = told(() => openSync(path, 'w'));
    const close = (): void => closeSync(device);
    return { write: (text) => told(() => writeFileSync(device, text)), commit: close, abort: close };
  }
  if (stats?.isFile() === true && /\.(?:ya?ml|md|markdown)$/i.test(file) && !isOwnReport(path)) {
    throw new NotDone(`\`${file}\` is a document and stays as it is; choose another file for the report`);
  }
  return new AtomicFile(path, { force: true });
}

/** How sdx's reports in Markdown begin. */
const OWN = '### sdx';

function isOwnReport(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(OWN.length);
    const length = readSync(file, start, 0, OWN.length, 0);
    return length === 0 || start.toString('utf8', 0, length) === OWN;
  } finally {
    closeSync(file);
  }
}
