import { expect, it } from 'vitest';
import { readDesign } from '../../../src/read/design.ts';

/** A page written for sdx with one section, read. */
function read(section: string) {
  const text = `---\nsdx: design/v1\ntitle: Topics\n---\n\n${section}\n`;
  const { design, findings } = readDesign({ name: 'design.md', text });
  if (design === undefined) throw new Error('no design');
  return { document: design.document, rules: findings.map(({ rule }) => rule) };
}

it.each(['40 MB a second', '40 MB/s', '3 req a day', '20% of users'])(
  '%s is an amount as a whole',
  (answer) => {
    const { document } = read(`## Inputs\n\n| what | value |\n|---|---|\n| it | ${answer} |`);
    expect(document.inputs).toEqual({ it: answer });
  },
);

const COMPONENTS = `## Components

| id | kind | replicas | capacity |
|---|---|---|---|
| counter | worker | 8 | 6k req/s |
| api | service | 4 | 8k req/s |
`;

it('what a sentence announces below a table of components says more of them', () => {
  const { document } = read(
    `${COMPONENTS}\nWith everything up, at peak:\n\n- counters: 24,000 / 8 = 3,000/s each\n- api, if nothing is kept: 20,000 / 4 = 5,000/s\n`,
  );
  expect(Object.keys(document.components ?? {})).toEqual(['counter', 'api']);
});

it('a list that goes on with the components has more of them', () => {
  const { document } = read(`${COMPONENTS}\n- mailer: worker, 2 replicas\n- \`archive\`: object store\n`);
  expect(Object.keys(document.components ?? {})).toEqual(['counter', 'api', 'mailer', 'archive']);
});

it('a table of parts is read under any heading, and so is a flow below one', () => {
  const { document } = read(
    `## Requirements\n\n- Show topics\n\n${COMPONENTS.replace('Components', 'What is built')}\n## How it works\n\n### Show\n\nrate: 500 req/s, peak: 3\n\n1. api\n2. counter\n`,
  );
  expect(Object.keys(document.components ?? {})).toEqual(['counter', 'api']);
  expect(Object.values(document.flows ?? {})).toMatchObject([
    { rate: '500 req/s', path: ['api', 'counter'] },
  ]);
});

it('columns are called what people call them', () => {
  const { document } = read(
    `## Components\n\n| what | kind | how many | one takes |\n|---|---|---|---|\n| api | service | 4 | 8k req/s |\n\n## Failure modes\n\n| what breaks | what happens | what is done | who notices |\n|---|---|---|---|\n| api | one in four fails | taken out after 10 s | page |\n`,
  );
  expect(document.components?.api).toMatchObject({ kind: 'service', capacity: '8k req/s' });
  expect(document.failures).toEqual([
    { component: 'api', effect: 'one in four fails', response: 'taken out after 10 s', seen: 'page' },
  ]);
});

it('of several words one choice is enough, and two leave it open', () => {
  const model = (words: string) =>
    read(`${COMPONENTS}\n## Consistency\n\n| data | model |\n|---|---|\n| rank | ${words} |`);
  expect(model('linearizable per player').document.consistency).toEqual([
    { data: 'rank', model: 'linearizable' },
  ]);
  expect(model('now eventual now linearizable').rules).toContain('read/wrong-value');
});

it('a table that has no column of a part is none of its items', () => {
  const { document } = read(
    `${COMPONENTS}\n## Bottlenecks\n\n| component | limit |\n|---|---|\n| api | 32k req/s |\n\n| call | per second | holds a thread |\n|---|---|---|\n| list | 700 | 0.8 s |\n`,
  );
  expect(document.bottlenecks).toEqual([{ component: 'api', limit: '32k req/s' }]);
});

it('what was rejected may stand with its reason alone', () => {
  const { document } = read(
    '## Trade-offs\n\n| decision | chosen | rejected because |\n|---|---|---|\n| lists | fetched | Redis: one more part; a file: seconds late |\n',
  );
  expect(document.tradeoffs?.[0]).toMatchObject({
    over: [
      { option: 'Redis', because: 'one more part' },
      { option: 'a file', because: 'seconds late' },
    ],
  });
});

it('what fails may be named in words around its name', () => {
  const { document } = read(
    `${COMPONENTS}\n## Failure modes\n\n| component | effect |\n|---|---|\n| one counter dies | lists lack a part |\n`,
  );
  expect(document.failures).toEqual([
    { component: 'counter', when: 'one counter dies', effect: 'lists lack a part' },
  ]);
});

it('who fails may be said in more words than a name has', () => {
  const { document, rules } = read(
    `${COMPONENTS}\n## Failure modes\n\n| component | effect | response |\n|---|---|---|\n| both counters, or the network | all stands | the last list |\n| countre | lists lack a part | restart |\n`,
  );
  expect(document.failures?.[0]).toMatchObject({
    when: 'both counters, or the network',
    effect: 'all stands',
  });
  expect(rules).toEqual(['read/unknown-reference']);
});
