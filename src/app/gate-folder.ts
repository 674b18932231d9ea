import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { compareText } from '../base/finding.ts';
import type { ManifestFindings } from '../gate/manifest.ts';
import type { Path } from '../model/path.ts';
import { readBytes } from './documents.ts';

/** A file of the folder: where it is, and the name it is shown under. */
export interface GateFile {
  readonly path: string;
  readonly name: string;
}

/** Files of data are read whole up to this size; logs are streamed. */
const LARGEST = 64 * 2 ** 20;

/** Files that one pattern may stand for. */
const MOST = 1000;

/** The folder that is handed in. Nothing outside it is opened, whatever `gate.yaml` names. */
export class GateFolder {
  readonly root: string;
  readonly #cwd: string;
  /** Whether a file could not be had, so that its artefact is unread. */

  constructor(root: string, cwd: string) {
    this.root = realpathSync(root);
    this.#cwd = realpathSync(cwd);
  }

  /** As people see it: from where sdx was started where it is below, with `/` on every system. */
  shown(path: string): string {
    const local = relative(this.#cwd, path);
    const name = local.startsWith('..') || isAbsolute(local) ? path : local;
    return name.split(sep).join('/');
  }

  /** The path of something in the folder, links followed; else a finding where `gate.yaml` names it. */
  inside(given: string, at: Path, findings: ManifestFindings): string | undefined {
    const how = 'Correct the path; it is relative to gate.yaml.';
    try {
      const path = realpathSync(join(this.root, given));
      const local = relative(this.root, path);
      if (!isAbsolute(given) && !local.startsWith('..') && !isAbsolute(local)) return path;
      const why = 'this leads out of the folder.';
      findings.add('gate/unreadable-file', at, { file: given, why, how: 'Copy it into the folder.' });
    } catch {
      findings.add('gate/unreadable-file', at, { file: given, why: 'there is no such file.', how });
    }
    return undefined;
  }

  /** One file that `gate.yaml` names. */
  file(given: string, at: Path, findings: ManifestFindings): GateFile | undefined {
    const path = this.inside(given, at, findings);
    if (path === undefined) return undefined;
    if (statSync(path).isFile()) return { path, name: this.shown(join(this.root, given)) };
    const args = {
      file: given,
      why: 'this is no file.',
      how: 'Name the files in it, or a pattern such as logs/*.log.',
    };
    findings.add('gate/unreadable-file', at, args);
    return undefined;
  }

  /** The files that names and patterns stand for, each once: as they are named, and in order where by pattern. */
  async files(given: readonly string[], at: Path, findings: ManifestFindings): Promise<readonly GateFile[]> {
    const found = new Map<string, GateFile>();
    for (const [index, each] of given.entries()) {
      const here = [...at, index];
      const names = /[*?[\]{}!]/.test(each) ? await this.#matches(each, here, findings) : [each];
      for (const name of names) {
        const file = this.file(name, here, findings);
        if (file !== undefined) found.set(file.path, file);
      }
    }
    return [...found.values()];
  }

  async #matches(pattern: string, at: Path, findings: ManifestFindings): Promise<readonly string[]> {
    const isInside = !isAbsolute(pattern) && !pattern.split(/[\\/]/).includes('..');
    const matches = isInside
      ? await glob(pattern, {
          cwd: this.root,
          followSymbolicLinks: false,
          ignore: ['**/node_modules/**', '**/.git/**'],
        })
      : [];
    if (matches.length === 0 || matches.length > MOST) {
      const why = matches.length === 0 ? 'no file matches.' : `more than ${MOST} files match.`;
      findings.add('gate/unreadable-file', at, {
        file: pattern,
        why,
        how: 'Correct the pattern; it is relative to gate.yaml.',
      });
      return [];
    }
    return matches.sort(compareText);
  }

  /** A file's text; else a finding where `gate.yaml` names it. */
  text(file: GateFile, at: Path, findings: ManifestFindings): string | undefined {
    const how = 'Hand in the file as UTF-8 text of at most 64 MiB.';
    if (statSync(file.path).size > LARGEST) {
      findings.add('gate/unreadable-file', at, { file: file.name, why: 'this is larger than 64 MiB.', how });
      return undefined;
    }
    const bytes = readBytes(file.path);
    if (typeof bytes === 'string') {
      findings.add('gate/unreadable-file', at, {
        file: file.name,
        why: bytes,
        how: 'Hand in a file that can be read.',
      });
      return undefined;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      findings.add('gate/unreadable-file', at, { file: file.name, why: 'this is not UTF-8.', how });
      return undefined;
    }
  }

  /** A file's bytes, for documents whose reader has limits of its own. */
  bytes(file: GateFile): Uint8Array {
    return readFileSync(file.path);
  }
}

/** The first bytes of a file. */
export function headOf(path: string, count: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(count);
    return head.subarray(0, readSync(file, head, 0, count, 0));
  } finally {
    closeSync(file);
  }
}
