import type { Span } from '../base/span.ts';
import type { Path } from '../model/path.ts';
import type { Source } from '../model/source.ts';
import { nearestSpan, type Tree } from '../model/tree.ts';
import { FileFindings, type JudgedSource } from './artefact.ts';
import { gateFinding } from './codes.ts';

/** Where `gate.yaml` says what: for findings about what it claims, and not about a file it names. */
export class Manifest {
  readonly source: Source;
  readonly #tree: Tree;

  constructor(source: Source, tree: Tree) {
    this.source = source;
    this.#tree = tree;
  }

  get name(): string {
    return this.source.name;
  }

  spanOf(path: Path): Span {
    return nearestSpan(this.#tree, path);
  }

  /** Findings of one artefact about the manifest. */
  findings(): ManifestFindings {
    return new ManifestFindings(this);
  }
}

export class ManifestFindings extends FileFindings {
  readonly #manifest: Manifest;

  constructor(manifest: Manifest) {
    super(manifest.name, manifest.source);
    this.#manifest = manifest;
  }

  /** Reports what is said at `path`. */
  add(code: string, path: Path, args: Readonly<Record<string, string>> = {}): void {
    this.list.push(gateFinding(code, this.#manifest.spanOf(path), args));
  }

  /** Unreadable where a file that is named here could not be had. */
  override judged(): JudgedSource {
    const isUnread = this.list.some(({ rule }) => rule === 'gate/unreadable-file');
    return { ...super.judged(), status: isUnread ? 'unreadable' : 'read' };
  }
}
