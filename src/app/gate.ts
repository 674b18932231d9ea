import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import schema from '../../schemas/gate.schema.json' with { type: 'json' };
import { compareFindings, compareText, type Finding } from '../base/finding.ts';
import { ARTEFACTS, type Artefact, type Judgement, judgement } from '../gate/artefact.ts';
import { judgeDesigns } from '../gate/design/judge.ts';
import { Manifest, type ManifestFindings } from '../gate/manifest.ts';
import { judgeProfile } from '../gate/profile/judge.ts';
import type { Source } from '../model/source.ts';
import { readDesign } from '../read/design.ts';
import { readYamlFile } from '../read/document.ts';
import type { JsonSchema } from '../read/shape.ts';
import type { GateResult } from '../report/gate-json.ts';
import type { GateDesign, GateDocument, GateProfile } from '../schema/gate.ts';
import { validate } from '../schema/validate/gate.js';
import { readBytes } from './documents.ts';
import { type ExitCode, NotDone } from './exit.ts';
import { pageFinder } from './explain.ts';
import { GateFolder } from './gate-folder.ts';
import { judgeLogs, type OnProgress } from './gate-logs.ts';
import { refactoringOf } from './gate-refactoring.ts';
import { folderInProject } from './project.ts';
import { version } from './version.ts';

export interface GateRequest {
  /** The folder with `gate.yaml`, or that file. */
  readonly folder: string;
  readonly cwd: string;
  /** Only these; empty for all four. */
  readonly only: readonly Artefact[];
  readonly onProgress?: OnProgress;
}

/** What became of a gate. `problems` are those of `gate.yaml` itself; with them nothing else was judged. */
export interface GateRun {
  readonly file: string;
  readonly title: string;
  readonly judgements: readonly Judgement[];
  readonly problems: readonly Finding[];
  readonly source: Source | undefined;
  readonly exit: ExitCode;
}

/**
 * Judges a folder of deliverables. An artefact that fails or can't be read never stops the others.
 * @throws NotDone when there is no folder or no `gate.yaml` in it
 */
export async function judgeGate(request: GateRequest): Promise<GateRun> {
  const { root, path } = manifestOf(request);
  const folder = new GateFolder(root, request.cwd);
  const file = folder.shown(path);
  const bytes = readBytes(path);
  if (typeof bytes === 'string') throw new NotDone(`\`${file}\`: ${bytes}`);
  const contract = { name: 'gate', schema: schema as unknown as JsonSchema, validate };
  const reading = readYamlFile<GateDocument>({ name: file, bytes }, contract);
  const { value, tree, source } = reading;
  if (value === undefined || tree === undefined || source === undefined) {
    return { file, title: '', judgements: [], problems: reading.findings, source, exit: 2 };
  }
  const manifest = new Manifest(source, tree);
  const judgements: Judgement[] = [];
  for (const artefact of ARTEFACTS) {
    if (request.only.length > 0 && !request.only.includes(artefact)) continue;
    judgements.push(
      await judged(artefact, value, folder, manifest.findings(), request.onProgress ?? (() => {})),
    );
  }
  const unread = judgements.some(({ status }) => status === 'unread');
  const passed = judgements.every(({ status }) => status === 'passed');
  const title = value.title ?? file;
  return { file, title, judgements, problems: reading.findings, source, exit: unread ? 2 : passed ? 0 : 1 };
}

function manifestOf({ folder, cwd }: GateRequest): { readonly root: string; readonly path: string } {
  const given = resolve(cwd, folder);
  const stats = statSync(given, { throwIfNoEntry: false });
  if (stats === undefined) throw new NotDone(`there is no folder \`${folder}\`; check the name`);
  if (stats.isFile()) return { root: resolve(given, '..'), path: given };
  const path = join(given, 'gate.yaml');
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return { root: given, path };
  throw new NotDone(`there is no \`gate.yaml\` in \`${folder}\`; it names the files of the deliverables`);
}

async function judged(
  artefact: Artefact,
  gate: GateDocument,
  folder: GateFolder,
  findings: ManifestFindings,
  onProgress: OnProgress,
): Promise<Judgement> {
  const { design, logs, profile, refactoring } = gate;
  if (artefact === 'design' && design !== undefined) return designsOf(design, folder, findings);
  if (artefact === 'logs' && logs !== undefined) return judgeLogs(logs, folder, findings, onProgress);
  if (artefact === 'profile' && profile !== undefined) return profileOf(profile, folder, findings);
  if (artefact === 'refactoring' && refactoring !== undefined)
    return refactoringOf(refactoring, folder, findings);
  findings.add('gate/missing-artefact', [], { artefact });
  return { ...judgement(artefact, [], [], [findings.judged()]), status: 'missing' };
}

function designsOf(spec: GateDesign, folder: GateFolder, findings: ManifestFindings): Judgement {
  const [current, evolved] = (['current', 'evolved'] as const).map((side) => {
    const file = folder.file(spec[side], ['design', side], findings);
    if (file === undefined) return undefined;
    return { name: file.name, reading: readDesign({ name: file.name, bytes: folder.bytes(file) }) };
  });
  return judgeDesigns(spec, { current, evolved }, findings);
}

function profileOf(profile: GateProfile, folder: GateFolder, findings: ManifestFindings): Judgement {
  const [before, after] = (['before', 'after'] as const).map((side) => {
    const at = ['profile', side, 'file'];
    const file = folder.file(profile[side].file, at, findings);
    const text = file === undefined ? undefined : folder.text(file, at, findings);
    return file === undefined || text === undefined ? undefined : { name: file.name, text };
  });
  return judgeProfile(profile, { before, after }, findings);
}

/** What is wrong with `gate.yaml` itself, for people: a line for each. Empty where nothing is. */
export function sayProblems({ file, source, problems }: GateRun): string {
  const lines = problems.map(({ span, severity, message, advice }) => {
    const { line, column } = source?.lines.position(span.start) ?? { line: 1, column: 1 };
    return `${file}:${line}:${column}: ${severity}: ${message}${advice === undefined ? '' : ` ${advice}`}`;
  });
  return lines.join('\n');
}

/** What a gate came to, with all that a reporter may want to know. Files that several artefacts name come once. */
export function gateResult(run: GateRun, cwd: string): GateResult {
  const files = new Map<string, GateResult['files'][number]>();
  const own = { name: run.file, status: 'read' as const, source: run.source, findings: [] };
  for (const file of [own, ...run.judgements.flatMap((judged) => judged.files)]) {
    const known = files.get(file.name);
    const findings = [...(known?.findings ?? []), ...file.findings].sort(compareFindings);
    files.set(file.name, { ...file, findings });
  }
  const { file, title, judgements } = run;
  const inOrder = [...files.values()].sort((a, b) => compareText(a.name, b.name));
  return {
    version: version(),
    files: inOrder,
    folder: folderInProject(cwd),
    page: pageFinder(),
    file,
    title,
    judgements,
  };
}
