import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { Configs } from '../../src/app/config.ts';
import { PRESETS } from '../../src/lint/known-rules.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const [example = ''] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);

describe('docs/configuration.md', () => {
  it('shows a config that is valid and does what it says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sdx-page-'));
    try {
      writeFileSync(join(folder, 'sdx.config.yaml'), example);
      const configs = new Configs({ cwd: folder });
      const { uses, settings, required } = configs.profile(join(folder, 'design.yaml'), {});
      expect(uses.get('slo/single-window')?.severity).toBe('error');
      expect([...uses.keys()].filter((id) => id.startsWith('evolution/'))).toEqual([]);
      expect(uses.get('doc/placeholder')?.options).toEqual({ words: ['coming soon'] });
      expect(settings).toMatchObject({ headroom: 0.7, bottlenecks: 3 });
      expect([...required]).toEqual(['status', 'date']);
      const draft = configs.profile(join(folder, 'a/x.draft.md'), {});
      expect(draft.uses.get('tradeoff/no-alternatives')?.severity).toBe('info');
      expect(configs.ignores(join(folder, 'templates/x.yaml'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names every key and every preset that there is', () => {
    for (const key of Object.keys(schema.properties).filter((name) => name !== 'sdx'))
      expect(page).toContain(`| \`${key}\` |`);
    for (const preset of PRESETS) expect(page).toContain(`| \`${preset}\` |`);
  });
});
