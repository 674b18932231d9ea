/**
 * Puts what the real program shows at a terminal into the documents: between `<!-- capture NAME -->` and
 * `<!-- end of capture -->` stands, in a fence, the screen of that name. Needs tmux and a build.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasTmux, Terminal } from '../tests/e2e/terminal.ts';
import { root } from './project.ts';

/** The documents that hold captures. */
const DOCUMENTS = ['README.md', 'docs/practice.md'];

const MARKED = /(<!-- capture ([a-z-]+) -->\n)[\s\S]*?(<!-- end of capture -->)/g;

const folder = mkdtempSync(join(tmpdir(), 'sdx-captures-'));
const editor = join(folder, 'editor.sh');
writeFileSync(editor, `#!/bin/sh\ncp ${join(root, 'examples/url-shortener/design.yaml')} "$1"\n`);
chmodSync(editor, 0o755);

/** Everything from the last line that matches on. */
function from(screen: string, first: RegExp): string {
  const lines = screen.split('\n').map((line) => line.trimEnd());
  const at = lines.findLastIndex((line) => first.test(line));
  return lines.slice(Math.max(0, at)).join('\n').trimEnd();
}

async function captures(): Promise<ReadonlyMap<string, string>> {
  const shown = new Map<string, string>();
  const env = { XDG_STATE_HOME: folder, HOME: folder, PATH: process.env['PATH'] ?? '', EDITOR: editor };
  const start = (...args: readonly string[]) =>
    new Terminal(['practice', ...args], { cwd: folder, rows: 60, env: { ...env, NO_COLOR: '1' } });
  const session = start('url-shortener', '--timer');
  const drill = start('estimate', '--seed', '7');
  try {
    await session.choose('Ask clarifying');
    await session.choose('How long does a link live?');
    await session.shows('1 of 8 asked');
    shown.set('questions', from(session.screen(), /^✔ Ask \(0/));
    await session.choose('Enough');
    await session.choose('Write a sum');
    for (const text of ['peakRedirects', 'redirects * peak', '30k req/s', '']) {
      await session.shows(/^\? [^\n]*$/m);
      const before = session.screen();
      session.type(text);
      while (session.screen() === before) await new Promise((done) => setTimeout(done, 20));
    }
    await session.shows('off by 10');
    shown.set('step', from(session.screen(), /^1\/8 Scale/));
    await session.choose('Open the file');
    await session.shows('✓ peakRedirects');
    for (const title of ['API', 'Data', 'Caching', 'Async', 'Consistency', 'Failure', 'Observability'])
      await session.choose(`On to: ${title}`);
    await session.choose('Have it graded');
    await session.shows('Without a hint');
    shown.set('grade', from(session.screen({ all: true }), /url-shortener\.yaml$/));

    await drill.shows('1/5');
    drill.type('22 Mbit/s');
    await drill.shows('2/5');
    const text = from(drill.screen({ all: true }), /^1\/5/);
    shown.set('drill', text.slice(0, text.indexOf('\n2/5')).trimEnd());
  } finally {
    session.end();
    drill.end();
  }
  return shown;
}

if (!hasTmux) throw new Error('captures need tmux: apt-get install tmux');
try {
  const shown = await captures();
  for (const name of DOCUMENTS) {
    const path = join(root, name);
    const text = readFileSync(path, 'utf8');
    const filled = text.replaceAll(MARKED, (_, open: string, capture: string, close: string) => {
      const screen = shown.get(capture);
      if (screen === undefined) throw new Error(`${name} asks for a capture \`${capture}\` that is not made`);
      return `${open}\`\`\`text\n${screen}\n\`\`\`\n${close}`;
    });
    if (filled === text) continue;
    writeFileSync(path, filled);
    console.log(`wrote ${name}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
