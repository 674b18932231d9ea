import { describe, expect, it } from 'vitest';
import { sdx } from './run.ts';

describe('the command line itself', () => {
  it('shows its version and its commands', async () => {
    expect((await sdx(['--version'])).stdout).toMatch(/^sdx\/\d+\.\d+\.\d+ /);
    const help = await sdx(['--help']);
    expect(help.code).toBe(0);
    for (const command of ['grade', 'lint']) expect(help.stdout).toContain(`  ${command} `);
  });

  it('shows help when nothing is asked for', async () => {
    const { code, stdout } = await sdx([]);
    expect(code).toBe(0);
    expect(stdout).toContain('COMMANDS');
  });

  it.each(['', 'lint', 'adr', 'new design'])('takes `help %s` for --help', async (words) => {
    const command = words.split(' ').filter(Boolean);
    const asked = await sdx(['help', ...command]);
    expect(asked).toEqual(await sdx([...command, '--help']));
    expect(asked.code).toBe(0);
    expect(asked.stdout).toContain('USAGE');
  });

  it.each([
    [['help', 'grdae'], /no command `grdae` - did you mean `sdx grade`/],
    [['grdae', 'x.yaml'], /no command `grdae` - did you mean `sdx grade`/],
    [['lint', '--fromat', 'json'], /no flag `--fromat` - did you mean `--format`/],
    [['lint', '--format', 'xml'], /no format `xml`\nThere are: stylish, json, sarif/],
    [['lint', 'no/such/file.yaml'], /no file or folder `no\/such\/file.yaml`/],
    [['grade', 'no/such/file.yaml'], /no file or folder `no\/such\/file.yaml`/],
    [['grade'], /Missing 1 required arg/],
    [
      ['adr', 'index', 'docs/adr'],
      /^sdx adr index: Unexpected argument: docs\/adr\nSee `sdx adr index --help`/,
    ],
    [['lint', '--rule', 'bottleneck/fix-helsp'], /there is no rule/],
  ])('answers %j with a sentence on stderr and exit 2', async (args, sentence) => {
    const { code, stdout, stderr } = await sdx(args);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
