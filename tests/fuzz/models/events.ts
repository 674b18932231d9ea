import fc from 'fast-check';

const sha = fc.constantFrom(
  'a'.repeat(40),
  '0'.repeat(40),
  'HEAD',
  '--output=x',
  '',
  'main',
  '$(id)',
  null,
  5,
);
const names = fc.constantFrom(
  'docs/a.yaml',
  '../x.yaml',
  '/etc/passwd',
  '-x.md',
  'a\nb.md',
  'a b.yml',
  '',
  '::error::x.md',
  null,
  7,
  {},
);
const files = fc.array(
  fc.oneof(
    fc.record({ filename: names, status: fc.constantFrom('added', 'removed', null) }),
    fc.constantFrom(null, 1, 'x'),
  ),
  { maxLength: 5 },
);
const repo = fc.constantFrom({ full_name: 'a/b' }, { full_name: 'c/d' }, null, {});
const side = fc.oneof(fc.record({ sha, repo }), fc.constantFrom(null, undefined, {}));
const pull = fc.oneof(
  fc.record({ number: fc.constantFrom(1, '1', null, '../../x', -1), base: side, head: side }),
  fc.constantFrom(null, {}, [], 'x'),
);

/** What a runner hands to the action: the event, the API's answer to it, and the inputs of the workflow. */
export interface Happening {
  readonly event: unknown;
  readonly files: unknown;
  readonly status: number;
  readonly paths: readonly string[];
}

export const happenings: fc.Arbitrary<Happening> = fc.record({
  event: fc.oneof(
    { weight: 6, arbitrary: fc.record({ pull_request: pull }) },
    { weight: 3, arbitrary: fc.record({ before: sha, after: sha }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  ),
  files: fc.oneof({ weight: 5, arbitrary: files }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) }),
  status: fc.constantFrom(200, 200, 200, 403, 500),
  paths: fc.array(fc.constantFrom('.', 'docs', './docs/', '..', '/', '', 'a b', '-x'), { maxLength: 3 }),
});
