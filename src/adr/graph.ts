import type { DecisionRecord, Relation } from '../model/adr.ts';
import { type AdrLog, idOf } from './log.ts';
import { ANSWER, RELATION_WORDING } from './vocabulary.ts';

/** One relation between two records, said by either or by both. */
export interface Arc {
  readonly from: DecisionRecord;
  readonly to: DecisionRecord;
  readonly relation: Relation;
  readonly wording: string;
  readonly partial: boolean;
}

const PASSIVE: ReadonlySet<Relation> = new Set([
  'superseded-by',
  'amended-by',
  'clarified-by',
  'extended-by',
  'required-by',
]);

/** The relations of a log, each once and in its active voice, in the order of the records. */
export function arcsOf(log: AdrLog): readonly Arc[] {
  const arcs = new Map<string, Arc>();
  const places = new Map(log.records.map((record, index) => [record, index]));
  const place = (record: DecisionRecord): number => places.get(record) ?? 0;
  for (const { from, link, to } of log.links) {
    if (to === undefined) continue;
    const passive = PASSIVE.has(link.relation);
    const [source, target] = passive ? [to, from] : [from, to];
    const relation = passive ? ANSWER[link.relation] : link.relation;
    const both = relation === 'relates' && place(source) > place(target);
    const [a, b] = both ? [target, source] : [source, target];
    const wording = relation === 'other' ? link.wording : RELATION_WORDING[relation];
    const key = `${place(a)} ${relation} ${place(b)} ${relation === 'other' ? wording : ''}`;
    const known = arcs.get(key);
    if (known === undefined || (known.partial && !link.partial))
      arcs.set(key, { from: a, to: b, relation, wording, partial: link.partial });
  }
  return [...arcs.values()].sort((x, y) => place(x.from) - place(y.from) || place(x.to) - place(y.to));
}

/** A mermaid flowchart of the log: records with a relation, or all of them. */
export function mermaidGraph(log: AdrLog, all = false): string {
  const arcs = arcsOf(log);
  const shown = log.records.filter(
    (record) => all || arcs.some((arc) => arc.from === record || arc.to === record),
  );
  const name = new Map(shown.map((record, i) => [record, `r${i + 1}`]));
  const lines = ['flowchart TD'];
  for (const record of shown)
    lines.push(
      `  ${name.get(record)}["${mermaidText(`${idOf(record)} ${record.title}`)}"]:::${record.status?.kind ?? 'unknown'}`,
    );
  for (const arc of arcs) {
    const arrow = arc.relation === 'relates' ? '---' : arc.partial ? '-.->' : '-->';
    lines.push(
      `  ${name.get(arc.from)} ${arrow}|${mermaidText(arc.wording.toLowerCase() + (arc.partial ? ' in part' : ''))}| ${name.get(arc.to)}`,
    );
  }
  lines.push(
    '  classDef superseded stroke-dasharray: 4 4,opacity: 0.6',
    '  classDef rejected stroke-dasharray: 2 2,opacity: 0.6',
  );
  return `${lines.join('\n')}\n`;
}

/** Mermaid reads quotes, angle brackets and some marks as its own; entities are safe in its labels. */
const mermaidText = (text: string): string =>
  text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/["<>#&;|[\]{}()`\\]/g, (c) => `#${c.charCodeAt(0)};`);

/** The log as Graphviz reads it. */
export function dotGraph(log: AdrLog, all = false): string {
  const arcs = arcsOf(log);
  const shown = log.records.filter(
    (record) => all || arcs.some((arc) => arc.from === record || arc.to === record),
  );
  const name = new Map(shown.map((record, i) => [record, `r${i + 1}`]));
  const lines = ['digraph decisions {', '  node [shape=box];'];
  for (const record of shown) {
    const style =
      record.status?.kind === 'superseded' || record.status?.kind === 'rejected' ? ', style=dashed' : '';
    lines.push(`  ${name.get(record)} [label="${dotText(`${idOf(record)} ${record.title}`)}"${style}];`);
  }
  for (const arc of arcs) {
    const style = arc.relation === 'relates' ? ', dir=none' : arc.partial ? ', style=dashed' : '';
    lines.push(
      `  ${name.get(arc.from)} -> ${name.get(arc.to)} [label="${dotText(arc.wording.toLowerCase())}"${style}];`,
    );
  }
  return `${[...lines, '}'].join('\n')}\n`;
}

const dotText = (text: string): string =>
  text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/["\\]/g, (c) => `\\${c}`);
