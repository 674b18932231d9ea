/**
 * What linting a project costs: 1,000 designs of a hundred lines, one in ten with a slip, against Spectral with ten
 * rules over the same files, against bare parsing of them, and against itself with a cache. markdownlint and remark
 * read the same designs as Markdown, beside sdx on those. CPU time of whole processes, all in one run; the
 * peers are installed into a temporary folder and are no dependencies of sdx.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuSeconds, median, report, root } from './cpu.ts';
import { benchDesigns } from './designs.ts';

const FILES = 1_000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const PEERS = [
  '@stoplight/spectral-cli@6.15.0',
  'markdownlint-cli2@0.17.2',
  'remark-cli@12.0.1',
  'remark-lint@10.0.1',
  'remark-preset-lint-recommended@7.0.1',
];

const place = mkdtempSync(join(tmpdir(), 'sdx-bench-'));

function measure(): void {
  writeCorpus();
  const bin = installPeers();
  const sdx = ['node', join(root, 'bin/sdx.js'), 'lint'];
  const once = (command: readonly string[]): number => cpuSeconds(command, place);
  const bare: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(once(['node', 'bare.mjs']));
    own.push(once([...sdx, 'yaml']));
  }
  const each = median(own) / FILES;
  console.log(`${FILES} designs, ${(each * 1000).toFixed(2)} ms of CPU each, ${ROUNDS} rounds`);
  const ratio = median(own.map((seconds, i) => seconds / (bare[i] ?? Number.NaN)));
  report({ name: 'sdx lint, all rules', value: ratio, times: 'bare parseDocument', most: 2.5 });

  const spectral = once([
    bin('spectral'),
    ...['lint', 'yaml/*.yaml', '--ruleset', 'ruleset.yaml', '--format', 'json', '--output', 'spectral.json'],
  ]);
  // A peer that stops at its own command line would look fast.
  const found = (JSON.parse(readFileSync(join(place, 'spectral.json'), 'utf8')) as unknown[]).length;
  if (found < 20) throw new Error(`Spectral found ${found} of the slips it has rules for`);
  const spectralTimes = (sdxSeconds: number) => spectral / sdxSeconds;
  report({ name: 'Spectral with ten rules', value: spectralTimes(median(own)), times: 'sdx lint with all' });
  const alike = once([...sdx, 'yaml', ...TEN.flatMap((rule) => ['--rule', rule])]);
  report({ name: 'Spectral with ten rules', value: spectralTimes(alike), times: 'sdx with ten', least: 5 });
  // Spectral brings a parser of its own: no tool that parses with `yaml` can be further ahead of it than this.
  report({
    name: 'Spectral with ten rules',
    value: spectralTimes(median(bare)),
    times: 'bare parseDocument',
  });

  const cached = [...sdx, 'yaml', '--cache', '--cache-location', 'kept'];
  const first = once(cached);
  const again = Array.from({ length: ROUNDS }, () => once(cached));
  report({
    name: 'the same again with --cache',
    value: median(again) / first,
    times: 'the first run',
    most: 0.15,
  });

  const memory = peakMegabytes([join(root, 'bin/sdx.js'), 'lint', 'yaml']);
  report({ name: 'memory at its most', value: memory, unit: 'MB', most: 200 });

  const markdown = once([...sdx, 'markdown']);
  const beside = {
    'markdownlint-cli2': once([bin('markdownlint-cli2'), 'markdown/*.md']),
    'remark-cli': once([
      bin('remark'),
      'markdown',
      '--quiet',
      '--no-stdout',
      '--use',
      'remark-preset-lint-recommended',
    ]),
  };
  console.log(`the same in Markdown: sdx ${((markdown / FILES) * 1000).toFixed(2)} ms of CPU each`);
  for (const [name, seconds] of Object.entries(beside))
    report({ name, value: seconds / markdown, times: 'sdx lint of the same Markdown' });
}

/** The designs, each in both syntaxes: as YAML, and with the same parts in fenced blocks under headings. */
function writeCorpus(): void {
  for (const folder of ['yaml', 'markdown']) mkdirSync(join(place, folder));
  for (const { name, text } of benchDesigns(FILES)) {
    writeFileSync(join(place, 'yaml', name), text);
    writeFileSync(join(place, 'markdown', name.replace('.yaml', '.md')), asMarkdown(text));
  }
  writeFileSync(join(place, 'bare.mjs'), BARE.replace('YAML', join(root, 'node_modules/yaml/dist/index.js')));
  writeFileSync(join(place, 'ruleset.yaml'), RULESET);
}

function asMarkdown(text: string): string {
  const [, title = ''] = /^title: (.*)$/m.exec(text) ?? [];
  const parts = text.split(/\n(?=\w+:\n)/).slice(1);
  const sections = parts.map(
    (part) => `## ${part.slice(0, part.indexOf(':'))}\n\n\`\`\`yaml\n${part.trimEnd()}\n\`\`\`\n`,
  );
  return `---\nsdx: design/v1\n---\n\n# ${title}\n\n${sections.join('\n')}`;
}

function installPeers(): (name: string) => string {
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...PEERS], {
    cwd: place,
    stdio: 'ignore',
  });
  return (name) => join(place, 'node_modules/.bin', name);
}

/** The most memory that one run holds, as the process itself accounts for it at its end. */
function peakMegabytes(args: readonly string[]): number {
  const out = join(place, 'memory');
  writeFileSync(
    join(place, 'account.mjs'),
    `import { writeFileSync } from 'node:fs';\nprocess.on('exit', () => writeFileSync(${JSON.stringify(out)}, String(process.resourceUsage().maxRSS)));\n`,
  );
  cpuSeconds(['node', '--import', './account.mjs', ...args], place);
  return Number(readFileSync(out, 'utf8')) / 1024;
}

const BARE = `import { readdirSync, readFileSync } from 'node:fs';
import yaml from 'YAML';
let errors = 0;
for (const name of readdirSync('yaml')) errors += yaml.parseDocument(readFileSync('yaml/' + name, 'utf8')).errors.length;
process.exitCode = errors > 0 ? 1 : 0;
`;

/** Ten rules of sdx's that look at what Spectral's look at; the whole document is read and held to its schema all the same. */
const TEN: readonly string[] = [
  ...['read/no-title', 'read/unknown-version', 'read/wrong-value', 'read/unknown-key', 'read/missing-key'],
  ...[
    'read/bad-id',
    'slo/perfect',
    'slo/latency-without-threshold',
    'tradeoff/nothing-given-up',
    'architecture/off-flow',
  ],
];

/** Ten checks of shape, as a team would write them for such files. */
const RULESET = `rules:
  title: { given: $, severity: error, then: { field: title, function: truthy } }
  version: { given: $.sdx, severity: error, then: { function: pattern, functionOptions: { match: ^design/v1$ } } }
  component-kind: { given: "$.components[*]", severity: error, then: { field: kind, function: truthy } }
  component-why: { given: "$.components[*]", severity: warn, then: { field: why, function: truthy } }
  known-kind: { given: "$.components[*].kind", severity: error, then: { function: enumeration, functionOptions: { values: [service, cache, database, queue, stream, worker, client, load-balancer] } } }
  flow-rate: { given: "$.flows[*]", severity: error, then: { field: rate, function: truthy } }
  flow-path: { given: "$.flows[*].path", severity: error, then: { function: length, functionOptions: { min: 1 } } }
  slo-objective: { given: "$.slos[*].objective", severity: error, then: { function: pattern, functionOptions: { notMatch: ^100% } } }
  tradeoff-price: { given: "$.tradeoffs[*].givesUp", severity: warn, then: { function: pattern, functionOptions: { notMatch: ^none } } }
  id-casing: { given: "$.components", severity: warn, then: { field: "@key", function: pattern, functionOptions: { match: "^[a-z][a-z0-9-]*$" } } }
`;

try {
  measure();
} finally {
  rmSync(place, { recursive: true, force: true });
}
