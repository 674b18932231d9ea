import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { root } from '../../scripts/project.ts';
import { CALCULATORS } from '../../src/estimate/registry.ts';
import { KNOWN_RULES } from '../../src/lint/known-rules.ts';
import { designs, toFlowYaml, toYaml } from '../generators/design.ts';
import { markdownStyles, toMarkdown } from '../generators/markdown.ts';
import { expressionTexts } from '../generators/quantity.ts';
import { checkEvent } from './checks/action.ts';
import { checkDesign } from './checks/design.ts';
import { checkCalculator, checkExpression } from './checks/expression.ts';
import { checkSettings } from './checks/init.ts';
import { checkLog, checkRecord } from './checks/record.ts';
import { checkConfig, checkGate, checkRubric } from './checks/settings.ts';
import { checkSuppression } from './checks/suppression.ts';
import type { Kind, Seed } from './corpus.ts';
import { happenings } from './models/events.ts';
import { logTexts, measurementTexts } from './models/gates.ts';
import { logs, records } from './models/records.ts';
import { fromSchema } from './models/schema.ts';
import { mutate, pick } from './mutate.ts';
import { bundle, type Material, type Sample, type Target } from './target.ts';

const QUANTITIES = [
  '10 req/s',
  '5 ms',
  '99.9%',
  '3',
  '2 .. 4',
  '200 GB',
  '1k/day',
  'peak * 2',
  'peak',
  '0',
  'x req/s',
];
const WORDS = [
  'api',
  'db',
  'cache',
  'read',
  'a',
  'url-shortener',
  'Redis keeps hot keys.',
  '$.components',
  '$.slos[*]',
  ...QUANTITIES,
];
const NAMES = ['api', 'db', 'cache', 'read', 'a', 'peak', 'toString'];
const rules = [...KNOWN_RULES.keys()].filter((_, i) => i % 9 === 0);

const model = (name: string, texts: readonly string[] = WORDS, names: readonly string[] = NAMES) => {
  const schema = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8')) as object;
  return fromSchema(schema, { texts, names });
};
const MODELS = {
  design: model('design'),
  rubric: model('rubric', [
    ...WORDS,
    ...rules,
    '_base',
    '$.flows.*',
    'count(components)',
    'derived.replicas > 1',
    '(a+)+$',
  ]),
  config: model(
    'config',
    [
      'recommended',
      'strict',
      'course',
      './base.yaml',
      '../x.yaml',
      'https://x.invalid',
      'docs/**',
      '!(',
      ...rules,
    ],
    [...rules, 'no/rule', 'monthDays', 'status'],
  ),
  gate: model('gate', [
    'a.yaml',
    'b.yaml',
    'a.log',
    'a.csv',
    'b.csv',
    '../x',
    '/etc/passwd',
    'taskId',
    'completed',
    'event',
  ]),
  adr: model('adr', [...WORDS, 'accepted', '2024-05-06', 'ADR-1']),
};

/** One value of an arbitrary, the same for the same seed. */
function one<T>(arbitrary: fc.Arbitrary<T>, { seed }: Material): T {
  return fc.sample(arbitrary, { seed, numRuns: 1 })[0] as T;
}

const sample = (name: string, text: string): Sample => ({ name, bytes: Buffer.from(text, 'utf8') });

/** A value as YAML in one of the ways it may be written. */
function yaml(value: unknown, { random }: Material): string {
  if (random.below(4) === 0) return `${JSON.stringify(value, undefined, random.below(3)) ?? ''}\n`;
  return stringify(value, { lineWidth: random.below(2) * 80, aliasDuplicateObjects: random.below(2) === 0 });
}

/** A file of the corpus with changes to its bytes. */
function mutated(kinds: readonly Kind[], { corpus, random }: Material): Sample & Pick<Seed, 'kind'> {
  const fit = corpus.filter(({ kind }) => kinds.includes(kind));
  const { name, bytes, kind } = pick(fit.length === 0 ? corpus : fit, random);
  return { name: name.replace(/^[./]*/, ''), kind, bytes: mutate(bytes, pick(corpus, random).bytes, random) };
}

/** A model's text, in half of the inputs with changes to its bytes. */
function perhapsMutated(made: Sample, material: Material): Sample {
  const { corpus, random } = material;
  return random.below(2) === 0
    ? made
    : { ...made, bytes: mutate(made.bytes, pick(corpus, random).bytes, random) };
}

function designYaml(material: Material): Sample {
  const whole = one(designs(), material);
  const text = material.random.below(2) === 0 ? toYaml(whole) : toFlowYaml(whole);
  const schemaText = (): string => yaml(one(MODELS.design, material), material);
  return perhapsMutated(
    sample('design.yaml', material.random.below(3) === 0 ? schemaText() : text),
    material,
  );
}

function designMarkdown(material: Material): Sample {
  const [document, style] = one(fc.tuple(designs(), markdownStyles()), material);
  return perhapsMutated(sample('design.md', toMarkdown(document, style)), material);
}

function recordOf(material: Material): Sample {
  const ending = pick(['md', 'md', 'md', 'adoc', 'rst', 'yaml'], material.random);
  const text = ending === 'yaml' ? yaml(one(MODELS.adr, material), material) : one(records, material);
  return perhapsMutated(sample(`docs/adr/0003-use-redis.${ending}`, text), material);
}

function gateOf(material: Material): Sample {
  const [design, log, before, after] = one(
    fc.tuple(designs(), logTexts, measurementTexts, measurementTexts),
    material,
  );
  const gate = material.random.below(2) === 0 ? GATE : yaml(one(MODELS.gate, material), material);
  const files = {
    'gate.yaml': gate,
    'a.yaml': toYaml(design),
    'b.yaml': toYaml(design),
    'a.log': log,
    'a.csv': before,
    'b.csv': after,
  };
  return perhapsMutated(sample('gate.txt', bundle(Object.entries(files))), material);
}

/** Names the files beside it as a team would. */
const GATE = [
  'sdx: gate/v1',
  'design: { current: a.yaml, evolved: b.yaml, ratio: 10 }',
  'logs: { files: [a.log] }',
  'profile: { before: { file: a.csv }, after: { file: b.csv }, hypothesis: it is faster }',
  '',
].join('\n');

function calculatorOf(material: Material): Sample {
  const { random } = material;
  const { id, parameters, example } = pick(CALCULATORS, random);
  const lines = parameters.flatMap(({ name }) => {
    const given = (example.given as Readonly<Record<string, string | readonly string[]>>)[name];
    const values = given === undefined ? [] : [given].flat();
    return values.map((value) => {
      const change = random.below(3);
      const other =
        change === 0
          ? pick(QUANTITIES, random)
          : one(expressionTexts, { ...material, seed: material.seed + codeSum(name) });
      return `${name}=${change === 1 ? value : other}`;
    });
  });
  return sample('calculator.txt', [id, ...lines].join('\n'));
}

/** Another seed for each parameter. */
const codeSum = (name: string): number => [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

/** A design with comments that switch rules off, on lines of their own and behind others. */
function suppressed(material: Material): Sample {
  const { random } = material;
  const inMarkdown = random.below(3) === 0;
  const whole = inMarkdown
    ? toMarkdown(...one(fc.tuple(designs(), markdownStyles()), material))
    : toYaml(one(designs(), material));
  const lines = whole.split('\n');
  for (let i = 1 + random.below(5); i > 0; i--) {
    const comment = commentOf(inMarkdown, random);
    const at = random.below(lines.length);
    if (random.below(2) === 0) lines[at] += ` ${comment}`;
    else lines.splice(at, 0, `${/^ */.exec(lines[at] ?? '')?.[0] ?? ''}${comment}`);
  }
  return perhapsMutated(sample(inMarkdown ? 'design.md' : 'design.yaml', lines.join('\n')), material);
}

const SWITCHES = [
  'sdx-disable',
  'sdx-disable-line',
  'sdx-disable-next-line',
  'sdx-enable',
  'sdx-disable-lines',
];
const REASONS = ['', ' -- we know', ' —', ' -- ', ' -- *x* <b>', '\u202e -- y'];

function commentOf(inMarkdown: boolean, random: Material['random']): string {
  const names = Array.from({ length: random.below(4) }, () => {
    const rule = pick(RULES, random);
    return random.below(4) === 0 ? `${rule.slice(0, rule.indexOf('/'))}/*` : rule;
  });
  const text = `${pick(SWITCHES, random)} ${names.join(pick([' ', ', ', ','], random))}${pick(REASONS, random)}`;
  return inMarkdown ? `<!-- ${text} -->` : `# ${text}`;
}

const RULES = [...KNOWN_RULES.keys(), 'no/rule', '*', '../x'];

/** What an editor keeps, as people leave it: comments, commas at the end, entries of other tools. */
const SETTINGS = [
  '{}',
  '',
  '{\n  // mine\n  "a": 1,\n}\n',
  '{"yaml.schemas": {}}',
  '{\r\n\t"yaml.schemas": {\r\n\t\t"x.json": ["*.yaml"],\r\n\t},\r\n}',
  '{"yaml.schemas": [], "dependencies": {"sdx": "1"}}',
  '{ "devDependencies": null, "yaml.schemas": { "./.sdx/schemas/design.schema.json": "*.yaml" } /* end */ }',
  '[]',
  'null',
];

const settingsOf = (material: Material): Sample => {
  const { random, corpus } = material;
  const text =
    random.below(3) === 0 ? (JSON.stringify(one(fc.jsonValue(), material)) ?? '') : pick(SETTINGS, random);
  const made = sample('settings.json', text);
  return random.below(4) === 0
    ? made
    : { ...made, bytes: mutate(made.bytes, pick(corpus, random).bytes, random) };
};

/** Every way in, with as many inputs as a short run has time for. */
export const TARGETS: readonly Target[] = [
  { name: 'design-yaml', inputs: 400, make: designYaml, check: checkDesign },
  { name: 'design-markdown', inputs: 200, make: designMarkdown, check: checkDesign },
  {
    name: 'design-bytes',
    inputs: 1000,
    make: (material) => mutated(['design', 'other'], material),
    check: checkDesign,
  },
  { name: 'record', inputs: 600, make: recordOf, check: checkRecord },
  {
    name: 'record-bytes',
    inputs: 600,
    make: (material) => mutated(['record'], material),
    check: checkRecord,
  },
  {
    name: 'log',
    inputs: 300,
    make: (material) => perhapsMutated(sample('log.txt', one(logs, material)), material),
    check: checkLog,
  },
  {
    name: 'rubric',
    inputs: 1000,
    make: (material) =>
      perhapsMutated(sample('own.yaml', yaml(one(MODELS.rubric, material), material)), material),
    check: checkRubric,
  },
  {
    name: 'rubric-bytes',
    inputs: 200,
    make: (material) => mutated(['rubric'], material),
    check: checkRubric,
  },
  { name: 'suppression', inputs: 300, make: suppressed, check: checkSuppression },
  { name: 'editor-settings', inputs: 600, make: settingsOf, check: checkSettings },
  {
    name: 'config',
    inputs: 1000,
    make: (material) =>
      perhapsMutated(sample('sdx.config.yaml', yaml(one(MODELS.config, material), material)), material),
    check: checkConfig,
  },
  {
    name: 'expression',
    inputs: 6000,
    make: (material) => perhapsMutated(sample('expression.txt', one(expressionTexts, material)), material),
    check: checkExpression,
  },
  { name: 'calculator', inputs: 3000, make: calculatorOf, check: checkCalculator },
  { name: 'gate', inputs: 600, make: gateOf, check: checkGate },
  {
    name: 'event',
    inputs: 2000,
    make: (material) => sample('event.json', JSON.stringify(one(happenings, material))),
    check: checkEvent,
  },
];
