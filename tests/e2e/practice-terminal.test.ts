import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDesign } from '../../src/read/design.ts';
import type { ProgressDocument } from '../../src/schema/progress.ts';
import { validate as isSession } from '../../src/schema/validate/practice-session.js';
import { root, workplace } from './run.ts';
import { hasTmux, Terminal, type TerminalOptions } from './terminal.ts';

let place: ReturnType<typeof workplace>;
const open: Terminal[] = [];
beforeEach(() => {
  place = workplace();
});
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.end();
  place.end();
});

/** An editor that puts the strong example in the place of the file. */
function editor(): string {
  const script = join(place.path, 'editor.sh');
  writeFileSync(script, `#!/bin/sh\ncp ${join(root, 'examples/url-shortener/design.yaml')} "$1"\n`);
  chmodSync(script, 0o755);
  return script;
}

function start(args: readonly string[], options: Partial<TerminalOptions> = {}): Terminal {
  const env = { XDG_STATE_HOME: place.path, PATH: process.env.PATH ?? '', HOME: place.path, ...options.env };
  const terminal = new Terminal(['practice', ...args], { cwd: place.path, ...options, env });
  open.push(terminal);
  return terminal;
}

const design = () => join(place.path, 'url-shortener.yaml');
const session = () =>
  JSON.parse(readFileSync(join(place.path, 'sdx/sessions/url-shortener.json'), 'utf8')) as Record<
    string,
    unknown
  >;
const progress = () =>
  JSON.parse(readFileSync(join(place.path, 'sdx/progress.json'), 'utf8')) as ProgressDocument;

function expectDesign(): void {
  const { status, findings } = readDesign({ name: 'design.yaml', text: readFileSync(design(), 'utf8') });
  expect(status).toBe('read');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
}

const STEPS = ['API', 'Data', 'Caching', 'Asynchronous work', 'Consistency', 'Failure', 'Observability'];

async function toFirstStep(terminal: Terminal): Promise<void> {
  await terminal.choose('Ask clarifying');
  await terminal.shows('0 of 8 asked');
  await terminal.choose('Enough');
  await terminal.shows('1/8 Scale');
}

/** Goes on with the session, or begins it, as far as `reach` says; presses Ctrl-C there and looks at what is left. */
async function interrupted(step: {
  readonly reach: (terminal: Terminal) => Promise<void>;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<void> {
  const goesOn = existsSync(join(place.path, 'sdx/sessions/url-shortener.json'));
  const terminal = start(['url-shortener', '--file', 'url-shortener.yaml'], {
    ...(step.env === undefined ? {} : { env: step.env }),
  });
  if (goesOn) await terminal.choose('Go on with it');
  await step.reach(terminal);
  // The prompt that follows: only there is Ctrl-C an answer.
  await terminal.shows(/^\? (?!.*\n❯ Go on with it)/m);
  terminal.press('C-c');
  expect(await terminal.exit(), step.reach.toString()).toBe(130);
  expect(terminal.screen()).toContain('sdx: stopped');
  expectDesign();
  expect(isSession(session())).toBe(true);
  terminal.end();
}

if (!hasTmux) console.warn('tmux is not installed: sessions at a terminal are not tested');

describe.runIf(hasTmux)('a session at a terminal', () => {
  test('goes from the brief over all steps to a grade and a follow-up', async () => {
    const terminal = start(['url-shortener'], { env: { EDITOR: editor() } });
    await terminal.shows('Read it, then');
    await terminal.choose('Ask clarifying');
    await terminal.choose('How long does a link live?');
    await terminal.shows('120 days, unless its owner renews it');
    await terminal.choose('Enough');

    await terminal.shows('1/8 Scale');
    await terminal.choose('Write a sum');
    for (const [message, typed] of [
      ['What it is called', 'peakReads'],
      ['How it is worked out', 'redirects * peak'],
      ['What you make it', '30k req/s'],
      ['What follows', 'one node: is it enough?'],
    ] as const) {
      await terminal.shows(message);
      terminal.type(typed);
    }
    await terminal.shows(/✗ peakReads = 3,000 requests\/s; you say 30k req\/s, off by 10/);
    expect(readFileSync(design(), 'utf8')).toContain(
      'peakReads: { formula: redirects * peak, is: 30k req/s, so: "one node: is it enough?" }',
    );
    await terminal.choose('A hint (weak)');
    await terminal.shows('Hint 1 of 3');
    await terminal.choose('A hint (medium)');
    await terminal.shows('Hint 2 of 3');

    await terminal.choose('On to: API');
    await terminal.shows('2/8 API');
    await terminal.choose('Write a flow');
    for (const [message, typed] of [
      ['Its name', 'redirect'],
      ['Its mean rate', 'redirects'],
      ['How many times', '3'],
      ['Its way', ''],
    ] as const) {
      await terminal.shows(`? ${message}`);
      terminal.type(typed);
    }
    await terminal.shows('It fits.');
    expectDesign();
    await terminal.choose('Open the file in your editor');
    await terminal.shows(/✓ peakRedirects = 3,000 redirects\/s/);
    await terminal.choose('Show what the design would do');
    await terminal.shows('Objectives');
    for (const [index, title] of STEPS.slice(1).entries()) {
      await terminal.choose(`On to: ${title}`);
      await terminal.shows(`${index + 3}/8 ${title}`);
    }
    await terminal.choose('Have it graded');
    await terminal.shows(/2 hints asked for/);
    expect(terminal.screen({ all: true })).toMatch(/[█░]+ +\d+(\.\d)? \/ 100 +expert/);
    await terminal.choose('A follow-up question');
    await terminal.shows('Marketing runs a campaign');
    expect(terminal.screen({ all: true })).toMatch(/redirects on the daily mean: 10000 req\/s/);
    await terminal.choose('See what a good answer shows');
    await terminal.shows('A good answer shows');
    await terminal.choose('Finish');
    expect(await terminal.exit()).toBe(0);

    const [attempt] = progress().scenarios['url-shortener'] ?? [];
    expect(attempt).toMatchObject({ hints: 2 });
    expect(attempt?.score).toBeGreaterThanOrEqual(85);
    expect(existsSync(join(place.path, 'sdx/sessions/url-shortener.json'))).toBe(false);
  }, 300_000);

  test('stops at any point and goes on there, with its own numbers', async () => {
    const first = start(['url-shortener', '--seed', '7']);
    await toFirstStep(first);
    await first.choose('A hint');
    await first.choose('On to: API');
    await first.shows('2/8 API');
    await first.choose('Stop here');
    expect(await first.exit()).toBe(0);
    expect(isSession(session())).toBe(true);
    expect(session()).toMatchObject({ stage: 'steps', step: 1, hints: { scale: 1 }, seed: 7 });

    const second = start(['url-shortener']);
    await second.shows('There is a session of url-shortener');
    await second.choose('Go on with it');
    await second.shows('2/8 API');
    await second.choose('Back to: Scale');
    await second.shows('A hint (medium)');
    expect(session()).toMatchObject({ seed: 7 });
  }, 180_000);

  test('Ctrl-C at every prompt leaves a design that is whole and a session that goes on', async () => {
    const env = { EDITOR: editor() };
    const at = (reach: (terminal: Terminal) => Promise<void>) => interrupted({ reach, env });
    /** The fields of an entry, the last of them reached with the ones before it filled in. */
    const atEachField = async (form: string, fields: readonly (readonly [string, string])[]) => {
      for (const [index, [message]] of fields.entries())
        await at(async (terminal) => {
          await terminal.choose(form);
          for (const [asked, typed] of fields.slice(0, index)) {
            await terminal.shows(`? ${asked}`);
            terminal.type(typed);
          }
          await terminal.shows(`? ${message}`);
        });
    };

    await at(async (terminal) => void (await terminal.shows('Read it, then')));
    await at((terminal) => terminal.choose('Ask clarifying'));
    await at((terminal) => terminal.choose('How skewed'));
    await at((terminal) => terminal.choose('Enough'));
    await atEachField('Write a sum', [
      ['What it is called', 'half'],
      ['How it is worked out', 'redirects * peak'],
      ['What you make it', '3k req/s'],
      ['What follows', ''],
    ]);
    expect(readFileSync(design(), 'utf8')).not.toContain('half');
    await at((terminal) => terminal.choose('A hint (weak)'));
    await at((terminal) => terminal.choose('A hint on this problem (1'));
    await at((terminal) => terminal.choose('Look at the file again'));
    await at((terminal) => terminal.choose('Show what the design'));
    await at((terminal) => terminal.choose('On to: API'));
    await atEachField('Write a call', [
      ['The call', 'POST /half'],
      ['What it does', 'creates'],
      ['The flow', ''],
      ['What a repeat', ''],
      ['Its limit', ''],
    ]);
    await at((terminal) => terminal.choose('Open the file'));
    for (const title of STEPS.slice(1)) await at((terminal) => terminal.choose(`On to: ${title}`));
    await at((terminal) => terminal.choose('Back to: Failure'));
    await at((terminal) => terminal.choose('On to: Observability'));
    await at((terminal) => terminal.choose('Have it graded'));
    await at((terminal) => terminal.choose('Grade it again'));
    await at((terminal) => terminal.choose('A follow-up question'));
    await at((terminal) => terminal.choose('See what a good answer'));
    expect(session()).toMatchObject({ stage: 'graded', followUp: 1, hints: { scale: 1 }, problemHints: 1 });
  }, 600_000);

  test('Ctrl-C where a session is chosen, or progress is to be forgotten, changes nothing', async () => {
    await interrupted({ reach: async (terminal) => void (await terminal.shows('Read it, then')) });
    const before = JSON.stringify(session());
    for (const [args, shown] of [
      [['url-shortener'], 'There is a session'],
      [[], 'What do you practise?'],
      [['--reset'], 'Forget all progress'],
    ] as const) {
      const terminal = start(args);
      await terminal.shows(shown);
      terminal.press('C-c');
      expect(await terminal.exit(), shown).toBe(130);
      expect(terminal.screen()).toContain('sdx: stopped');
      expect(JSON.stringify(session())).toBe(before);
      expectDesign();
    }
  }, 180_000);

  test.each([40, 200])(
    'is readable at %i columns, without colour where none is wanted',
    async (columns) => {
      const terminal = start(['url-shortener', '--timer'], { columns, env: { NO_COLOR: '1' } });
      await terminal.shows('Read it, then');
      const lines = terminal.screen({ all: true }).split('\n');
      expect(Math.max(...lines.map((line) => line.trimEnd().length))).toBeLessThanOrEqual(columns);
      expect(lines.join(' ')).toMatch(/of 45:00, this part\s+until 5:00/);
      await toFirstStep(terminal);
      expect(terminal.screen({ colours: true })).not.toContain('\u001b[');
      terminal.resize(60, 30);
      await terminal.choose('Show what the design would do');
      await terminal.choose('Stop here');
      expect(await terminal.exit()).toBe(0);
    },
    180_000,
  );
});

describe.runIf(hasTmux)('drills at a terminal', () => {
  test('ask, judge, remember, and count what was answered before Ctrl-C', async () => {
    const terminal = start(['estimate', '--seed', '7', '--count', '3']);
    await terminal.shows('1/3');
    await terminal.shows('? Your answer');
    terminal.type('many');
    await terminal.shows('Answer as in: 12 Mbit/s');
    for (let i = 0; i < 4; i++) terminal.press('BSpace');
    terminal.type('180 Mbit/s');
    await terminal.shows('✓ Right.');
    await terminal.shows('2/3');
    terminal.press('C-c');
    expect(await terminal.exit()).toBe(130);
    expect(progress().skills['estimate']).toMatchObject({ right: 1, wrong: 0, box: 2 });
  }, 120_000);

  test('are offered by need beside the designs', async () => {
    const terminal = start([]);
    await terminal.shows('What do you practise?');
    await terminal.choose('Drill: Availability');
    await terminal.shows('1/5');
  }, 120_000);
});

describe.runIf(hasTmux)('watching', () => {
  test('a design is graded whenever it is saved, with what changed', async () => {
    const weak = readFileSync(join(root, 'examples/url-shortener/weak.yaml'), 'utf8');
    const strong = readFileSync(join(root, 'examples/url-shortener/design.yaml'), 'utf8');
    writeFileSync(design(), weak);
    const terminal = start(['url-shortener', '--watch']);
    await terminal.shows(/\/ 100 /);
    writeFileSync(design(), strong);
    await terminal.shows(/\/ 100 expert \(\+\d/);
    writeFileSync(design(), 'sdx: design/v1\ntitle: [');
    await terminal.shows('not graded');
    terminal.press('C-c');
    expect(await terminal.exit()).toBe(130);
  }, 120_000);
});
