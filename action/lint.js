// Lints what was changed: the log and the annotations come from sdx itself, the summary and the outputs from here.
// Ends with 0 whatever was found, so that the steps after it run; the last one fails the job.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedDocuments } from './changed.js';
import { addSummary, input, notice, readEvent, setOutput } from './runner.js';

const lines = (text) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

const paths = lines(input('paths', '.'));
const changed =
  input('changed-only', 'true') === 'true' ? await changedDocuments(readEvent(), paths) : undefined;
if (changed === undefined && input('changed-only', 'true') === 'true') {
  notice('Which files were changed could not be found out, so all of them are linted.');
}

if (changed?.length === 0) {
  console.log('No document was changed.');
  addSummary('### sdx: no document was changed\n');
  report({ exit: 0, errors: 0, warnings: 0 });
} else {
  // A name that begins with a dash is no flag.
  lint((changed ?? paths).map((path) => (path.startsWith('/') ? path : `./${path}`)));
}

function lint(targets) {
  const folder = mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), 'sdx-'));
  const files = Object.fromEntries(
    ['json', 'summary', 'markdown', 'sarif'].map((format) => [format, join(folder, `lint.${format}`)]),
  );
  const sdx = join(import.meta.dirname, '..', 'bin', 'sdx.js');
  const { status } = spawnSync(
    process.execPath,
    [
      sdx,
      'lint',
      ...targets,
      '--ignore-unknown',
      ...(input('preset') === '' ? [] : ['--preset', input('preset')]),
      ...(input('annotate', 'true') === 'true' ? [] : ['--no-annotations']),
      ...lines(input('args')),
      '--format',
      'stylish',
      ...Object.entries(files).flatMap(([format, file]) => ['--format', `${format}=${file}`]),
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (existsSync(files.summary)) addSummary(readFileSync(files.summary, 'utf8'));
  const { error = 0, warning = 0 } = existsSync(files.json)
    ? JSON.parse(readFileSync(files.json, 'utf8')).summary
    : {};
  report({ exit: status ?? 2, errors: error, warnings: warning });
  for (const format of ['json', 'markdown', 'sarif'])
    if (existsSync(files[format])) setOutput(format, files[format]);
}

function report({ exit, errors, warnings }) {
  setOutput('exit-code', exit);
  setOutput('errors', errors);
  setOutput('warnings', warnings);
}
