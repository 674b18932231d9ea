import type { Finding } from '../base/finding.ts';
import { suggest } from '../base/suggest.ts';
import { createDesign, type Design } from '../model/design.ts';
import { Source, type Syntax } from '../model/source.ts';
import type { MapNode, ScalarNode, Tree } from '../model/tree.ts';
import type { DesignDocument } from '../schema/design.ts';
import { meantField, ownField } from './closest.ts';
import { finding, quoted } from './codes.ts';
import { Collected } from './collect.ts';
import { conform } from './conform.ts';
import { textOf } from './decode.ts';
import { designShape } from './design-shape.ts';
import { DESIGN_VERSION, kindOf, syntaxOf } from './kind.ts';
import { readMarkdownTree } from './markdown/markdown.ts';
import { parseYamlTree, type TreeReading } from './yaml.ts';

export interface DesignInput {
  /** As it is shown to people; its ending tells the syntax. */
  readonly name: string;
  /** The file's bytes, or its text where something else decoded it. */
  readonly bytes?: Uint8Array;
  readonly text?: string;
  /** For input without a telling name. */
  readonly syntax?: Syntax;
}

/**
 * `read`: there is a design, and the findings say what in it was not understood. `unreadable`: there is none,
 * and the findings say why. `not-a-design`: the file is something else.
 */
export interface DesignReading {
  readonly status: 'read' | 'unreadable' | 'not-a-design';
  readonly design?: Design;
  /** For showing the findings in; absent only where the bytes are no text. */
  readonly source?: Source;
  /** In the order of the document. */
  readonly findings: readonly Finding[];
}

/** Reads one design document, YAML or Markdown. Never throws, whatever the input. */
export function readDesign(input: DesignInput): DesignReading {
  const { text, refusal: undecoded } = textOf(input);
  if (text === undefined)
    return { status: 'unreadable', findings: undecoded === undefined ? [] : [undecoded] };
  const source = new Source(input.name, text, input.syntax ?? syntaxOf(input.name, text));
  if (undecoded !== undefined) return { status: 'unreadable', source, findings: [undecoded] };
  const read: TreeReading =
    source.syntax === 'markdown'
      ? readMarkdownTree(text)
      : parseYamlTree(text, 0, { isField: (name) => designShape().fieldNames.has(name) });
  const findings = new Collected();
  findings.addAll(read.findings);
  if (read.tree === undefined) return { status: 'unreadable', source, findings: findings.list() };
  const refusal = refuse(read.tree, source);
  if (refusal !== undefined) {
    findings.add(refusal.finding);
    return { status: refusal.status, source, findings: findings.list() };
  }
  const tree = read.tree as MapNode;
  const design = designOf(source, tree, findings);
  return { status: 'read', design, source, findings: findings.list() };
}

interface Refusal {
  readonly status: 'unreadable' | 'not-a-design';
  readonly finding: Finding;
}

/** Why the tree is no design of a known version, if it is none. */
function refuse(tree: Tree, source: Source): Refusal | undefined {
  if (tree.kind !== 'map') {
    const empty = tree.kind === 'scalar' && tree.value === null;
    const what = empty
      ? 'The file is empty'
      : `The file is ${tree.kind === 'list' ? 'a list' : 'plain text'}`;
    return notADesign(tree, what, START);
  }
  const version = tree.entries.get('sdx')?.value;
  if (version === undefined) {
    const root = designShape().root;
    // Markdown was written for people; whether a heading was understood decides. YAML needs one part of ours.
    for (const key of tree.entries.keys()) {
      const field = ownField(root, key)?.field;
      if (field !== undefined && !ANY_PAGE.has(field)) return undefined;
    }
    return notADesign(tree, 'This has no part of a design and no `sdx: design/v1`', START);
  }
  const written = version.kind === 'scalar' ? (version.raw ?? String(version.value)) : '';
  if (written === DESIGN_VERSION) return undefined;
  const kind = kindOf(source.text);
  if (kind !== undefined && kind.kind !== 'design' && suggest(kind.kind, ['design']) === undefined) {
    const how = `Use the command for ${kind.kind === 'adr' ? 'decision records' : `\`${kind.kind}\` files`}`;
    return notADesign(version, `This is \`${quoted(written)}\`, not a design`, how);
  }
  const near = suggest(written, [DESIGN_VERSION]);
  const how =
    near === undefined ? `Write \`${DESIGN_VERSION}\`, or update sdx` : `Write \`${DESIGN_VERSION}\``;
  const args = { version: quoted(written), known: `\`${DESIGN_VERSION}\``, how };
  const fix = [{ span: version.span, text: DESIGN_VERSION }];
  return { status: 'unreadable', finding: finding('read/unknown-version', version.span, args, { fix }) };
}

/** What pages of any kind have. */
const ANY_PAGE: ReadonlySet<string> = new Set(['title', 'status', 'authors', 'notes']);

const START = 'Start it with `sdx: design/v1` and `title:`, or make one with `sdx new design`';

function notADesign(tree: Tree, what: string, how: string): Refusal {
  const span = { start: tree.span.start, end: Math.min(tree.span.end, tree.span.start + 1) };
  const at = tree.kind === 'scalar' ? tree.span : span;
  return { status: 'not-a-design', finding: finding('read/not-a-design', at, { what, how }) };
}

function designOf(source: Source, tree: MapNode, findings: Collected): Design {
  const conformed = conform(designShape().shape, tree, source, findings);
  const document: Record<string, unknown> = { ...(conformed?.value as Record<string, unknown> | undefined) };
  if (!tree.entries.has('sdx')) {
    findings.add(finding('read/no-version', { start: tree.span.start, end: tree.span.start }, {}));
  }
  document.sdx = DESIGN_VERSION;
  if (typeof document.title !== 'string') {
    const misspelt = [...tree.entries.keys()].some((key) => meantField(designShape().root, key) === 'title');
    if (!misspelt) findings.add(finding('read/no-title', titlePlace(tree), {}));
    document.title = UNTITLED;
  }
  const whole = conformed?.tree ?? tree;
  sharedNames(whole, findings);
  return createDesign(source, document as unknown as DesignDocument, whole);
}

/** What a design is called that has no title. */
export const UNTITLED = 'Untitled';

function titlePlace(tree: MapNode): ScalarNode['span'] {
  const entry = tree.entries.get('title') ?? tree.entries.get('sdx') ?? [...tree.entries.values()][0];
  return entry?.key ?? { start: tree.span.start, end: tree.span.start };
}

/** Inputs and estimates are one namespace: in a formula a name has to mean one of them. */
function sharedNames(tree: Tree, findings: Collected): void {
  if (tree.kind !== 'map') return;
  const inputs = tree.entries.get('inputs')?.value;
  const estimates = tree.entries.get('estimates')?.value;
  if (inputs?.kind !== 'map' || estimates?.kind !== 'map') return;
  for (const [name, { key }] of estimates.entries) {
    const input = inputs.entries.get(name);
    if (input === undefined) continue;
    const related = [{ span: input.key, message: 'the input' }];
    const args = { name: quoted(name), first: 'an input', second: 'an estimate' };
    findings.add(finding('read/duplicate-name', key, args, { related }));
  }
}
