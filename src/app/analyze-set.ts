import { suggest } from '../base/suggest.ts';
import { writtenQuantities } from '../estimate/slots.ts';
import { Worksheet } from '../estimate/worksheet.ts';
import { type Design, withDocument } from '../model/design.ts';
import { type Path, parsePath, showPath } from '../model/path.ts';
import { explain as inWords } from '../quantity/messages.ts';
import { designShape } from '../read/design-shape.ts';
import type { DesignDocument } from '../schema/design.ts';
import { NotDone } from './exit.ts';

/**
 * The design with numbers of its own replaced or added: `api.replicas=8`, `flows.read.path[1].hit=50%`, `peak=5`.
 * @throws NotDone for a place that is no number of a design, and for a value that is none
 */
export function withValues(design: Design, assignments: readonly string[]): Design {
  return assignments.reduce(withValue, design);
}

function withValue(design: Design, assignment: string): Design {
  const [, name = '', text = ''] = /^([^=]*)=(.*)$/s.exec(assignment) ?? [];
  const [wanted, value] = [name.trim(), text.trim()];
  if (wanted === '' || value === '')
    throw new NotDone(`--set ${assignment}: give a place and a value, such as --set api.replicas=8`);
  const path = placeOf(design, wanted);
  const changed = withDocument(design, replaced(design.document, path, value));
  const at = showPath(path);
  if (!writtenQuantities(changed.document).some((quantity) => showPath(quantity.at) === at))
    throw new NotDone(`--set ${wanted}: that is no number of a design${meant(path)}`);
  const entry = new Worksheet(changed).entryAt(path);
  if (entry?.status === 'error')
    throw new NotDone(`--set ${wanted}=${value}: ${inWords(entry.error).message}`);
  if (entry?.status !== 'value')
    throw new NotDone(
      `--set ${wanted}=${value}: \`${value}\` is no ${kindOf(entry?.kind)}; see the design's other values`,
    );
  return changed;
}

const KINDS: Readonly<Record<string, string>> = {
  rate: 'rate (such as `100 req/s`)',
  time: 'time (such as `5 ms`)',
  data: 'size (such as `2 kB`)',
  count: 'count (such as `8`)',
  ratio: 'share (such as `90%`)',
  factor: 'multiple (such as `3`)',
};

function kindOf(kind: string | undefined): string {
  return KINDS[kind ?? ''] ?? 'number';
}

const PARTS = ['components', 'flows', 'data', 'slos'] as const;

/** `api.replicas` is `components.api.replicas`; a bare name is an input. */
function placeOf(design: Design, name: string): Path {
  const path = parsePath(name);
  const [first = '', ...rest] = path;
  const id = String(first);
  const { inputs = {}, estimates = {} } = design.document;
  if ([...PARTS, 'inputs', 'estimates'].includes(id as never) && rest.length > 0) {
    checkId(design, id, String(rest[0]), name);
    return path.length === 2 && id === 'inputs' ? inputPlace(design, String(rest[0])) : path;
  }
  if (rest.length === 0 && Object.hasOwn(inputs, id)) return inputPlace(design, id);
  if (rest.length === 0 && Object.hasOwn(estimates, id))
    throw new NotDone(`--set ${name}: \`${id}\` follows from a formula; set one of its inputs`);
  const part = PARTS.find((each) => rest.length > 0 && design[each].has(id));
  if (part !== undefined) return [part, ...path];
  const known = [...PARTS.flatMap((each) => [...design[each].keys()]), ...Object.keys(inputs)];
  throw new NotDone(`--set ${name}: nothing in the design is called \`${id}\`${near(id, known)}`);
}

function inputPlace({ document }: Design, id: string): Path {
  return typeof document.inputs?.[id] === 'object' ? ['inputs', id, 'value'] : ['inputs', id];
}

function checkId(design: Design, part: string, id: string, name: string): void {
  const items = (design.document as unknown as Record<string, object | undefined>)[part] ?? {};
  if (Object.hasOwn(items, id)) return;
  throw new NotDone(`--set ${name}: there is no \`${id}\` in \`${part}\`${near(id, Object.keys(items))}`);
}

function near(word: string, known: Iterable<string>): string {
  const found = suggest(word, known);
  return found === undefined ? '' : ` - did you mean \`${found}\`?`;
}

function meant(path: Path): string {
  const field = path.findLast((step) => typeof step === 'string');
  return field === undefined
    ? ''
    : near(
        field,
        [...designShape().fieldNames].filter((name) => name !== field),
      );
}

/** A copy of the document with one value in it; maps on the way are made where there are none. */
function replaced(document: DesignDocument, path: Path, value: string): DesignDocument {
  return placed(document, path, value) as DesignDocument;
}

function placed(holder: unknown, [first, ...rest]: Path, value: string): unknown {
  if (first === undefined) return value;
  if (Array.isArray(holder)) {
    if (typeof first !== 'number' || first >= holder.length) return holder;
    return holder.map((item, i) => (i === first ? placed(item, rest, value) : item));
  }
  const map = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>) : {};
  const key = String(first);
  const inner = Object.hasOwn(map, key) ? map[key] : undefined;
  return Object.fromEntries([
    ...Object.entries(map).filter(([each]) => each !== key),
    [key, placed(inner, rest, value)],
  ]);
}
