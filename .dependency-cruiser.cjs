/** The order of the floors: a folder may import those before it and never those after it. */
const FLOORS = [
  'base',
  'quantity',
  'schema',
  'model',
  'read',
  'estimate',
  'analyse',
  'adr',
  'lint',
  'grade',
  'gate',
  'practice',
  'report',
  'app',
  'commands',
];

/** Folders that judge: they receive values and give values. */
const JUDGES = '^src/(base|quantity|schema|model|estimate|analyse|lint|grade|gate|report)/';

/** Each heavy library has one home, so that it is loaded only where it is used and can be replaced there. */
const HOMES = {
  yaml: 'read',
  '(unified|remark-[a-z]+|mdast-[a-z-]+|micromark[a-z-]*)': 'read|adr',
  handlebars: 'app|report',
  '@inquirer/[a-z]+': 'practice',
  '@oclif/core': 'commands|cli.ts|commands.ts',
  'pure-rand': 'base',
  'json-p3': 'grade',
  'jsonc-parser': 'app',
  saxes: 'gate',
};

module.exports = {
  forbidden: [
    ...FLOORS.slice(0, -1).map((floor, i) => ({
      name: `not-upwards-from-${floor}`,
      comment: `Information flows one way: ${floor}/ knows nothing of what is built on it.`,
      severity: 'error',
      from: { path: `^src/${floor}/` },
      to: { path: `^src/(${FLOORS.slice(i + 1).join('|')})/` },
    })),
    {
      name: 'no-circles',
      comment: 'Files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is dead or misplaced.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/schema/' },
      to: {},
    },
    {
      name: 'judges-do-no-io',
      comment:
        'What judges a document receives values: the same input gives the same bytes on every machine.',
      severity: 'error',
      from: { path: JUDGES },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?util$' },
    },
    {
      name: 'no-network',
      comment: 'Nothing is fetched at run time, whatever a document says.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns)$' },
    },
    {
      name: 'report-takes-types',
      comment: 'A reporter shows values; what made them is no business of its.',
      severity: 'error',
      from: { path: '^src/report/' },
      to: {
        path: '^src/(read|estimate|analyse|adr|lint|grade|gate|practice)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'tests-are-not-imported',
      comment: 'The program does not know its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    ...Object.entries(HOMES).map(([library, home]) => ({
      name: `one-home-for-${library.replaceAll(/[^a-z]+/g, '-')}`,
      comment: `Only ${home} may use it.`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${home})` },
      to: { path: `node_modules/${library}(/|$)`, dependencyTypesNot: ['type-only'] },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
