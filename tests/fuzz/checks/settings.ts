import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/project.ts';
import { configText } from '../../../src/app/config-text.ts';
import { NotDone } from '../../../src/app/exit.ts';
import { gateResult, judgeGate, sayProblems } from '../../../src/app/gate.ts';
import { gradePaths } from '../../../src/app/grade-run.ts';
import { lintPaths } from '../../../src/app/lint.ts';
import { lintResult } from '../../../src/app/lint-result.ts';
import { inert, visible } from '../../../src/report/escape.ts';
import { gateJson } from '../../../src/report/gate-json.ts';
import { gateStylish } from '../../../src/report/gate-stylish.ts';
import { type Sample, unbundled } from '../target.ts';
import { ensure, ensureSame } from '../violation.ts';
import { ensureCalm, ensureFormats, ensureValid } from './formats.ts';
import { ensureLocated } from './located.ts';
import { projectOf } from './project.ts';

const DESIGN = readFileSync(join(root, 'examples/url-shortener/design.yaml'));

/** A refusal of what a user keeps in a project: it names the file and, where it was read, the line. */
function ensureRefusal(error: unknown, file: string): void {
  if (!(error instanceof NotDone)) throw error;
  const { message } = error;
  ensure(message.includes(file.replace(/\.\w+$/, '')), 'a refusal names the file', message);
  ensure(!/\bundefined\b|\bNaN\b|\[object |\n\s+at /.test(message), 'a refusal is a sentence', message);
}

/** A config over a design: obeyed, or refused with its place. */
export async function checkConfig({ bytes }: Sample): Promise<void> {
  const cwd = projectOf({ 'sdx.config.yaml': bytes, 'docs/design.yaml': DESIGN });
  const run = async (): Promise<string> => {
    try {
      const asked = { paths: ['docs/design.yaml'], cwd, ignoreUnknown: true, rules: [], quiet: false };
      const { documents } = await lintPaths({ ...asked, failOn: 'error' });
      for (const { findings, source } of documents) ensureLocated(findings, source);
      await ensureFormats(lintResult(documents, cwd));
      return configText('docs/design.yaml', { cwd, rules: [] });
    } catch (error) {
      ensureRefusal(error, 'sdx.config.yaml');
      return (error as Error).message;
    }
  };
  ensureSame(await run(), await run(), 'same config, same result');
}

/** A rubric of the user's own: graded by, or refused with its place. */
export async function checkRubric({ bytes }: Sample): Promise<void> {
  const cwd = projectOf({ 'own.yaml': bytes, 'design.yaml': DESIGN });
  const run = async (): Promise<string> => {
    try {
      const { report } = await gradePaths({ paths: ['design.yaml'], cwd, rubric: 'own.yaml' });
      ensureValid(JSON.parse(JSON.stringify(report)), 'grade');
      return JSON.stringify(report);
    } catch (error) {
      ensureRefusal(error, 'own.yaml');
      return (error as Error).message;
    }
  };
  ensureSame(await run(), await run(), 'same rubric, same grade');
}

/** A folder of deliverables: judged, each artefact by itself. */
export async function checkGate({ bytes }: Sample): Promise<void> {
  const text = Buffer.from(bytes).toString('latin1');
  const files = unbundled(text).map(([name, content]) => [
    name.replace(/[^\w.]/g, '_') || '_',
    Buffer.from(content, 'latin1'),
  ]);
  const cwd = projectOf(Object.fromEntries(files) as Record<string, Uint8Array>);
  const run = async (): Promise<string> => {
    try {
      const gate = await judgeGate({ folder: '.', cwd, only: ['design', 'logs', 'profile'] });
      ensureLocated(gate.problems, gate.source);
      // As commands tell them.
      ensureCalm(inert(visible(sayProblems(gate))));
      if (gate.problems.length > 0 && gate.judgements.length === 0) return sayProblems(gate);
      const result = gateResult(gate, cwd);
      ensureValid(JSON.parse(gateJson(result)), 'gate-result');
      await ensureFormats(result);
      for (const width of [40, 200]) ensureCalm(gateStylish(result, { width, colour: false }));
      return gateJson(result);
    } catch (error) {
      ensureRefusal(error, 'gate.yaml');
      return (error as Error).message;
    }
  };
  ensureSame(await run(), await run(), 'same deliverables, same result');
}
