import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasTmux, Terminal } from '../../tests/e2e/terminal.ts';
import { root } from '../project.ts';

/** Everything from the last line that matches on. */
function from(screen: string, first: RegExp): string {
  const lines = screen.split('\n').map((line) => line.trimEnd());
  const at = lines.findLastIndex((line) => first.test(line));
  return lines.slice(Math.max(0, at)).join('\n').trimEnd();
}

/** What the real program shows at a terminal, by the name that pages ask for it with; undefined without tmux. */
export async function captures(): Promise<ReadonlyMap<string, string> | undefined> {
  if (!hasTmux) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'sdx-captures-'));
  try {
    return await captured(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function captured(folder: string): Promise<ReadonlyMap<string, string>> {
  const editor = join(folder, 'editor.sh');
  writeFileSync(editor, `#!/bin/sh\ncp ${join(root, 'examples/url-shortener/design.yaml')} "$1"\n`);
  chmodSync(editor, 0o755);
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
