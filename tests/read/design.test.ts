import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/base/finding.ts';
import { readDesign } from '../../src/read/design.ts';

const HEAD = 'sdx: design/v1\ntitle: Shop\n';

/** `line:column rule "text it points at"`, for each finding. */
function told(text: string, name = 'design.yaml'): string[] {
  const { findings, source } = readDesign({ name, text });
  return findings.map(({ rule, span }) => {
    const { line, column } = source?.lines.position(span.start) ?? { line: 0, column: 0 };
    return `${line}:${column} ${rule} ${JSON.stringify(source?.text.slice(span.start, span.end))}`;
  });
}

function only(text: string): Finding {
  const { findings } = readDesign({ name: 'design.yaml', text });
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toHaveLength(1);
  return findings[0] as Finding;
}

/** The text after all repairs of all findings. */
function repaired(text: string): string {
  const { findings } = readDesign({ name: 'design.yaml', text });
  const edits = findings.flatMap(({ fix }) => fix ?? []).sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((t, { span, text: by }) => t.slice(0, span.start) + by + t.slice(span.end), text);
}

const page = new URL('../../../shared/spec/2-design-format.md', import.meta.url);

describe.skipIf(!existsSync(page))('the example of the format', () => {
  const text = existsSync(page) ? (/```yaml\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8'))?.[1] ?? '') : '';

  it('is read as a whole: two cut values, and a queue that is only named', () => {
    const { status, design } = readDesign({ name: 'design.yaml', text });
    expect(status).toBe('read');
    expect(told(text)).toEqual([
      '104:23 read/unknown-name "clicks-dlq"',
      '152:37 read/split-value "guessable, and a single writer"',
      '178:31 read/split-value "read replicas, then hash-shard on code"',
    ]);
    expect([...(design?.components.keys() ?? [])]).toEqual([
      'edge',
      'api',
      'cache',
      'db',
      'clicks',
      'counter',
    ]);
    expect(design?.document.tradeoffs?.[0]?.over?.[1]).toEqual({
      option: 'counter',
      because: 'guessable, and a single writer',
    });
    expect(design?.document.evolution).toEqual([
      { at: '10x', first: 'db', do: 'read replicas, then hash-shard on code' },
    ]);
    expect(told(repaired(text))).toEqual(['104:23 read/unknown-name "clicks-dlq"']);
  });
});

describe('keys', () => {
  it('that are misspelt are named with what was meant, and left out', () => {
    const text = `${HEAD}components:\n  db: { kind: database, replica: 3 }\n`;
    const found = only(text);
    expect(found.message).toBe('`replica` is no field of `components.db` - did you mean `replicas`?');
    expect(told(text)).toEqual(['4:25 read/unknown-key "replica"']);
    expect(readDesign({ name: 'a.yaml', text }).design?.document.components?.db).toEqual({
      kind: 'database',
    });
    expect(told(repaired(text))).toEqual([]);
  });

  it('that people call otherwise are known by their other names', () => {
    expect(only(`${HEAD}components: { db: { instances: 3 } }`).message).toContain('did you mean `replicas`?');
    expect(only(`${HEAD}tradeoffs: [{ decision: a, cons: b }]`).message).toContain('did you mean `givesUp`?');
  });

  it('of quality requirements have an accepted second name', () => {
    const text = `${HEAD}requirements:\n  non-functional: [fast]\n`;
    const { design, findings } = readDesign({ name: 'a.yaml', text });
    expect(findings).toEqual([]);
    expect(design?.document.requirements).toEqual({ quality: ['fast'] });
    const span = design?.spanOf(['requirements', 'quality', 0]);
    expect(text.slice(span?.start, span?.end)).toBe('fast');
  });

  it('in other capitals are read, with a warning', () => {
    const text = `${HEAD}Out_Of: 1\nrequirements: { out-of-scope: [a] }\n`;
    expect(told(text)).toEqual(['3:1 read/unknown-key "Out_Of"', '4:17 read/key-spelling "out-of-scope"']);
    expect(readDesign({ name: 'a.yaml', text }).design?.document.requirements).toEqual({ outOfScope: ['a'] });
  });

  it('of your own start with x-', () => {
    expect(told(`${HEAD}x-team: { a: [1] }\ncomponents: { db: { x-cost-centre: 4 } }`)).toEqual([]);
  });

  it('without a value count as not written, and a bare id declares', () => {
    const text = `${HEAD}summary:\ncomponents:\n  db:\n`;
    const { design } = readDesign({ name: 'a.yaml', text });
    expect(told(text)).toEqual(['3:1 read/empty-value "summary"']);
    expect([...(design?.components.keys() ?? [])]).toEqual(['db']);
    expect(design?.has(['summary'])).toBe(false);
  });
});

describe('values', () => {
  it('of a choice are measured against it', () => {
    const found = only(`${HEAD}components: { db: { kind: databse } }`);
    expect(found.message).toBe(
      '`components.db.kind` is `databse`, which is none of its values - did you mean `database`?',
    );
    expect(only(`${HEAD}regions: { topology: round }`).advice).toContain('`active-active`');
  });

  it('of a choice may be said in other words', () => {
    const text = `${HEAD}components: { lb: { kind: Load balancer } }\nconsistency: [{ model: strong, partition: CP }]`;
    const { design, findings } = readDesign({ name: 'a.yaml', text });
    expect(findings).toEqual([]);
    expect(design?.document.components?.lb?.kind).toBe('load-balancer');
    expect(design?.document.consistency).toEqual([{ model: 'linearizable', partition: 'consistent' }]);
  });

  it('that are numbers where text is wanted are text as written', () => {
    const { design, findings } = readDesign({
      name: 'a.yaml',
      text: 'sdx: design/v1\ntitle: 2048\nauthors: [1e3]',
    });
    expect(findings).toEqual([]);
    expect(design?.document).toMatchObject({ title: '2048', authors: ['1e3'] });
  });

  it('of yes and no are true and false, with a warning', () => {
    const text = `${HEAD}flows: { buy: { critical: yes } }`;
    expect(told(text)).toEqual(['3:27 read/yaml-boolean "yes"']);
    expect(readDesign({ name: 'a.yaml', text }).design?.document.flows?.buy?.critical).toBe(true);
    expect(only(`${HEAD}flows: { buy: { critical: very } }`).rule).toBe('read/wrong-type');
  });

  it('that are not finite are no quantities', () => {
    for (const value of ['1e309', '-1e309', '.inf', '.nan']) {
      expect(only(`${HEAD}inputs: { load: ${value} }`).message).toContain('no finite number');
    }
  });

  it('with a colon are put together where text is wanted', () => {
    const text = `${HEAD}requirements:\n  functional:\n    - Limit: 10 req/s for each key\n    - Search\n`;
    const { design } = readDesign({ name: 'a.yaml', text });
    expect(told(text)).toEqual(['5:7 read/colon-in-text "Limit: 10 req/s for each key"']);
    expect(design?.document.requirements?.functional).toEqual(['Limit: 10 req/s for each key', 'Search']);
    expect(told(repaired(text))).toEqual([]);
  });

  it('that YAML cut at a comma are put together', () => {
    const text = `${HEAD}flows: { buy: { rate: 10,000 req/s, critical: true } }`;
    const found = only(text);
    expect(found.advice).toBe('Put it in quotes, or write 10k.');
    expect(readDesign({ name: 'a.yaml', text }).design?.document.flows?.buy).toEqual({
      rate: '10,000 req/s',
      critical: true,
    });
    expect(only(`${HEAD}flows: { buy: { rate: 3,500/s } }`).advice).toContain('write 3.5k');
  });

  it('before a field without a value are left alone', () => {
    const text = `${HEAD}flows: { buy: { rate: 10, critical } }`;
    expect(told(text)).toEqual(['3:27 read/empty-value "critical"']);
  });

  it('of the wrong shape are left out, and the rest is read', () => {
    const text = `${HEAD}components: [edge, api]\nslos: { a: { sli: latency } }\n`;
    const { design } = readDesign({ name: 'a.yaml', text });
    expect(only(text).message).toBe('`components` is a list, and must be a map from names.');
    expect(design?.document.slos).toEqual({ a: { sli: 'latency' } });
  });

  it('that are listed with their names are read as a map from ids', () => {
    const text = `${HEAD}components:\n  - name: App servers\n    kind: service\n  - id: db\n    kind: databse\nflows: { f: { path: [App servers, db] } }\n`;
    const { design } = readDesign({ name: 'a.yaml', text });
    expect(told(text)).toEqual(['4:3 read/listed-ids "-"', '7:11 read/wrong-value "databse"']);
    expect(design?.document.components).toEqual({
      'app-servers': { kind: 'service', title: 'App servers' },
      db: {},
    });
    expect(design?.document.flows?.f?.path).toEqual(['app-servers', 'db']);
    const span = design?.keySpanOf(['components', 'app-servers']);
    expect(text.slice(span?.start, span?.end)).toBe('App servers');
    expect(only(`${HEAD}components: [{ id: a }, { id: a }]`).rule).toBe('read/wrong-type');
  });

  it('that stand alone for a list are its only item', () => {
    const text = `${HEAD}tradeoffs: { decision: a, chosen: b }`;
    const { design } = readDesign({ name: 'a.yaml', text });
    expect(only(text).rule).toBe('read/single-item');
    expect(design?.document.tradeoffs).toEqual([{ decision: 'a', chosen: 'b' }]);
  });
});

describe('steps', () => {
  const flow = (step: string) =>
    `${HEAD}components: { a: {}, b: {} }\nflows: { f: { path: [a, ${step}, b] } }\n`;

  it('are measured against the form they are nearest to, and no other', () => {
    expect(only(flow('{ try: a, hitt: 90% }')).message).toBe(
      '`hitt` is no field of `flows.f.path[1]` - did you mean `hit`?',
    );
    expect(only(flow('{ tri: a, hit: 90% }')).message).toContain('did you mean `try`?');
    expect(only(flow('{ saga: [{ do: a, undoo: b }] }')).message).toContain('did you mean `undo`?');
    expect(only(flow('{ call: a, op: raed }')).message).toContain('did you mean `read`?');
    expect(only(flow('{ either: [{ share: 80% }] }')).message).toContain('lacks `path`');
  });

  it('that are like none get one sentence', () => {
    expect(only(flow('{ think: hard }')).message).toContain('`flows.f.path[1]` is a map with `think`');
  });

  it('that are dropped leave the places of the others right', () => {
    const text = flow('{ think: hard }');
    const { design } = readDesign({ name: 'a.yaml', text });
    const [first, second] = design?.flows.get('f')?.steps ?? [];
    expect([first, second]).toMatchObject([{ component: 'a' }, { component: 'b' }]);
    const span = design?.spanOf(second?.at ?? []);
    expect(span?.start).toBe(text.lastIndexOf('b]'));
  });
});

describe('names', () => {
  const parts = `${HEAD}components:\n  app-servers: { title: The fleet }\n  db: {}\n`;

  it('are found by id, spelling and title', () => {
    const text = `${parts}flows: { f: { path: [App servers, the fleet, components.db, The DB] } }\n`;
    const { design, findings } = readDesign({ name: 'a.yaml', text });
    expect(findings).toEqual([]);
    expect(design?.document.flows?.f?.path).toEqual(['app-servers', 'app-servers', 'db', 'db']);
    const span = design?.spanOf(['flows', 'f', 'path', 0]);
    expect(text.slice(span?.start, span?.end)).toBe('App servers');
  });

  it('that nothing goes by are errors with a suggestion, once for each', () => {
    const text = `${parts}flows: { f: { path: [bd, bd] }, g: { path: [db, bd] } }\n`;
    const found = only(text);
    expect(found.rule).toBe('read/unknown-reference');
    expect(found.message).toBe(
      '`flows.f.path[0]` names `bd`, but there is no such component - did you mean `db`? The same in 2 more places.',
    );
  });

  it('of a part that is not there yet are one finding', () => {
    expect(told(`${HEAD}flows: { f: { path: [edge, api, db] }, g: { path: [edge] } }\n`)).toEqual([
      '3:22 read/unknown-reference "edge"',
    ]);
  });

  it('that may be words are hints', () => {
    const text = `${HEAD}data: { url: {} }\nconsistency: [{ data: like counters }, { data: [url] }]\n`;
    expect(only(text)).toMatchObject({ rule: 'read/unknown-name', severity: 'hint' });
    expect(readDesign({ name: 'a.yaml', text }).design?.consistencyOf.has('url')).toBe(true);
  });

  it('are checked wherever the schema says that they are references', () => {
    const text = `${HEAD}components:
  api: { within: c1, pool: { to: c2, size: 1 }, calls: { c3: {} }, cacheOf: d1, rateLimit: { store: c4 } }
data: { d: { in: [c5], source: d2 } }
flows: { f: { path: [{ try: c6, miss: [{ optional: c7 }] }, { saga: [{ do: c8 }] }] } }
api: [{ call: GET /, flow: f1 }]
slos: { s: { flow: [f2] } }
alerts: [{ slo: s1 }]
bottlenecks: [{ component: c9 }]
failures: [{ component: c10 }]
tests: [{ component: c11, flow: f3 }]
evolution: [{ first: c12 }]
`;
    const named = readDesign({ name: 'a.yaml', text }).findings.map(({ rule, message }) => {
      expect(rule).toBe('read/unknown-reference');
      return /names `(\w+)`/.exec(message)?.[1];
    });
    const expected = [
      'c1',
      'c2',
      'c3',
      'd1',
      'c4',
      'c5',
      'd2',
      'c6',
      'c7',
      'c8',
      'f1',
      'f2',
      's1',
      'c9',
      'c10',
      'c11',
      'f3',
      'c12',
    ];
    expect(named).toEqual(expected);
  });

  it('must be fit to refer to', () => {
    const text = `${HEAD}components: { "App servers": { kind: service }, 1st: {} }\nflows: { f: { path: [app-servers] } }\n`;
    const { design } = readDesign({ name: 'a.yaml', text });
    expect(told(text)).toEqual(['3:15 read/bad-id "\\"App servers\\""', '3:49 read/bad-id "1st"']);
    expect([...(design?.components.keys() ?? [])]).toEqual(['app-servers', 'st']);
  });

  it('of inputs and estimates are one namespace', () => {
    const found = only(`${HEAD}inputs: { load: 3 }\nestimates: { load: 4 }\n`);
    expect(found).toMatchObject({ rule: 'read/duplicate-name', severity: 'error' });
    expect(found.related).toHaveLength(1);
  });
});

describe('a document', () => {
  it('needs a title, and is read without one', () => {
    const { status, design } = readDesign({ name: 'a.yaml', text: 'sdx: design/v1\nsummary: x\n' });
    expect(status).toBe('read');
    expect(design?.document.title).toBe('Untitled');
    expect(told('sdx: design/v1\nsummary: x\n')).toEqual(['1:1 read/no-title "sdx"']);
    expect(told('sdx: design/v1\ntitel: x\n')).toEqual(['2:1 read/unknown-key "titel"']);
  });

  it('of an unknown version is not guessed at', () => {
    const reading = readDesign({ name: 'a.yaml', text: 'sdx: design/v2\ntitle: x\n' });
    expect(reading.status).toBe('unreadable');
    expect(reading.findings[0]?.message).toBe('`design/v2` is unknown; this sdx reads `design/v1`.');
  });

  it('of another kind is not a design', () => {
    for (const text of [
      'sdx: adr/v1\ntitle: x\n',
      'services: { web: {} }\n',
      '- a\n',
      'words\n',
      '',
      '# only\n',
    ]) {
      const { status, findings, design } = readDesign({ name: 'a.yaml', text });
      expect([status, findings.length, design], text).toEqual(['not-a-design', 1, undefined]);
    }
  });

  it('that does not say its version is read when it has parts of a design', () => {
    const { status, findings } = readDesign({ name: 'a.yaml', text: 'title: x\ncomponents: { db: {} }\n' });
    expect([status, findings.map(({ rule }) => rule)]).toEqual(['read', ['read/no-version']]);
  });

  it('may be JSON', () => {
    const text = '{ "sdx": "design/v1", "title": "a",\n\t"components": { "db": { "kind": "database" } } }';
    expect(told(text, 'design.json')).toEqual([]);
  });

  it('knows where everything stands', () => {
    const text = `${HEAD}components:\n  db:\n    kind: database\n    replicas: 0x10\n`;
    const { design } = readDesign({ name: 'a.yaml', text });
    const at = (span: { start: number; end: number } | undefined) => text.slice(span?.start, span?.end);
    expect(at(design?.spanOf(['components', 'db', 'replicas']))).toBe('0x10');
    expect(at(design?.keySpanOf(['components', 'db', 'replicas']))).toBe('replicas');
    expect(at(design?.spanOf(['components', 'db', 'capacity']))).toBe('db');
    expect(design?.components.get('db')?.replicas).toBe(16);
  });
});
