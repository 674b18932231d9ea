import { root } from '../../../scripts/project.ts';
import { exportOf } from '../../../src/adr/export.ts';
import { dotGraph, mermaidGraph } from '../../../src/adr/graph.ts';
import { indexLines } from '../../../src/adr/index-block.ts';
import { lineEnding } from '../../../src/adr/lines.ts';
import { type AdrLog, readLog } from '../../../src/adr/log.ts';
import { planRenumber, planStatus, planSupersede } from '../../../src/adr/plan.ts';
import { gradeRecord, readRecordBytes, recordSet } from '../../../src/app/adr-grade.ts';
import { openLibrary } from '../../../src/app/library.ts';
import { version } from '../../../src/app/version.ts';
import type { Finding } from '../../../src/base/finding.ts';
import { judgeLog } from '../../../src/lint/adr.ts';
import { ADR_RULES } from '../../../src/lint/adr-rules.ts';
import { repaired } from '../../../src/lint/fix.ts';
import type { DecisionRecord } from '../../../src/model/adr.ts';
import { Source } from '../../../src/model/source.ts';
import { decode } from '../../../src/read/decode.ts';
import { syntaxOf } from '../../../src/read/kind.ts';
import { parseYamlTree } from '../../../src/read/yaml.ts';
import { type Sample, unbundled } from '../target.ts';
import { ensure, ensureSame } from '../violation.ts';
import { ensureCalm, ensureFormats, ensureValid } from './formats.ts';
import { ensureLocated } from './located.ts';

/** Rubrics and scenarios as they come with sdx. */
const shipped = openLibrary(root);

type Files = readonly (readonly [name: string, text: string])[];

/** A decision record by itself: read, judged as a log of one, and graded. */
export async function checkRecord({ name, bytes }: Sample): Promise<void> {
  const text = decode(bytes);
  const reading = readRecordBytes(name, bytes);
  ensure('problems' in reading !== text.ok, 'a record where the bytes are text');
  if (!text.ok || 'problems' in reading) return;
  await ensureLog([[name, text.value]]);
  const result = gradeRecord(reading, recordSet(reading, await shipped));
  const report = { sdx: 'grade/v1', version: version(), results: [result], passed: true };
  ensureValid(JSON.parse(JSON.stringify(report)), 'grade');
}

/** A log of several records, whose links lead to each other. */
export async function checkLog({ bytes }: Sample): Promise<void> {
  const text = decode(bytes);
  if (text.ok) await ensureLog(unbundled(text.value));
}

async function ensureLog(files: Files): Promise<void> {
  const judged = judge(files);
  const all = [...judged.findings];
  for (const [{ source }, findings] of all) ensureLocated(findings, source);
  const shownFiles = all.map(([{ source }, findings]) => ({
    name: source.name,
    status: 'read' as const,
    source,
    findings,
  }));
  await ensureFormats({ version: version(), files: shownFiles, folder: '', page: () => undefined });
  ensureSame(shown(judge(files)), shown(judged), 'same input, same findings');
  const ended = (end: string): Files => files.map(([name, text]) => [name, text.replace(/\r\n?|\n/g, end)]);
  ensureSame(shown(judge(ended('\r\n'))), shown(judge(ended('\n'))), 'CRLF reads as LF');
  ensureRepairs(files, judged);
  ensureReports(judged.log);
}

interface Judged {
  readonly log: AdrLog;
  readonly findings: ReadonlyMap<DecisionRecord, readonly Finding[]>;
}

function judge(files: Files): Judged {
  const sources = files.map(([name, text]) => new Source(name, text, syntaxOf(name, text)));
  const trees = new Map(
    sources.flatMap(({ name, text, syntax }) => {
      const { tree } = syntax === 'yaml' ? parseYamlTree(text) : {};
      return tree === undefined ? [] : [[name, tree] as const];
    }),
  );
  const log = readLog(sources, 'docs/adr', { present: new Set(), today: '2026-01-01', trees });
  return { log, findings: judgeLog(log, ADR_RULES) };
}

function shown({ findings }: Judged): string {
  return [...findings]
    .flatMap(([{ source, title, status, links }, found]) => [
      `${source.name} ${title} ${status?.kind} ${links.length}`,
      ...found.map(({ rule, span, message }) => {
        const { line, column } = source.lines.position(span.start);
        return `${source.name}:${line}:${column} ${rule} ${message}`;
      }),
    ])
    .join('\n');
}

const ROUNDS = 10;

/** Repairs come to an end, and every record is still one, with the title and the sections it had. */
function ensureRepairs(files: Files, first: Judged): void {
  let judged = first;
  for (let round = 0; ; round++) {
    const found = new Map([...judged.findings].map(([{ source }, findings]) => [source.name, findings]));
    const texts = judged.log.records.map(({ source }) => source);
    const next: Files = texts.map(({ name, text }) => [
      name,
      repaired(text, found.get(name) ?? [], lineEnding(text)).text,
    ]);
    if (next.every(([, text], i) => text === texts[i]?.text)) break;
    ensure(round < ROUNDS, 'repairs come to an end');
    const others = files.filter(([name]) => !found.has(name));
    judged = judge([...next, ...others]);
  }
  const names = ({ log }: Judged): string =>
    log.records
      .map(({ source }) => source.name)
      .sort()
      .join('\n');
  ensureSame(names(judged), names(first), 'repairs keep every record');
  for (const { source, sections } of first.log.records) {
    const now = judged.log.records.find((record) => record.source.name === source.name);
    ensure((now?.sections.length ?? 0) >= sections.length, 'repairs keep every section', source.name);
  }
}

function ensureReports(log: AdrLog): void {
  for (const graph of [mermaidGraph(log, true), dotGraph(log, true)]) ensureCalm(graph);
  indexLines(log, 'docs/adr/README.md');
  for (const record of log.records) {
    JSON.stringify(exportOf(log, record));
    planStatus(log, record, 'accepted');
    planRenumber(log, record, 77);
    const [other] = log.records;
    if (other !== undefined && other !== record) planSupersede(log, record, other);
  }
}
