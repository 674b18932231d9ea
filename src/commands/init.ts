import { Flags } from '@oclif/core';
import type { ExitCode } from '../app/exit.ts';
import type { InitRequest, InitStep } from '../app/init.ts';
import { SdxCommand } from './_command.ts';

export default class Init extends SdxCommand {
  static override summary = 'Set a project up: a config, the editor’s schemas, a pipeline';
  static override description =
    'Writes sdx.config.yaml and, where asked for, what makes an editor complete and check designs and what lints them in a pipeline that is safe on forks. Asks at a terminal, takes flags elsewhere. A file that exists is kept.';
  static override examples = [
    '<%= config.bin %> init',
    '<%= config.bin %> init --editor vscode --ci github',
    '<%= config.bin %> init --editor modeline --dry-run',
  ];
  static override flags = {
    editor: Flags.string({
      description: 'lead VS Code, or by a first line in each design any editor, to the schemas',
      options: ['vscode', 'modeline'],
    }),
    ci: Flags.string({ description: 'lint in this pipeline', options: ['github', 'gitlab'] }),
    'dry-run': Flags.boolean({ description: 'show what would be written', default: false }),
  };

  protected override async main(): Promise<ExitCode> {
    const { flags } = await this.parse(Init);
    const { initProject } = await import('../app/init.ts');
    const asks = this.interactive && flags.editor === undefined && flags.ci === undefined;
    const { editor, ci } = asks ? await this.#ask() : flags;
    const dryRun = flags['dry-run'];
    const steps = await initProject({
      cwd: process.cwd(),
      dryRun,
      ...(editor === undefined ? {} : { editor: editor as NonNullable<InitRequest['editor']> }),
      ...(ci === undefined ? {} : { ci: ci as NonNullable<InitRequest['ci']> }),
    });
    const { initStylish } = await import('../report/init-stylish.ts');
    await this.print(initStylish(steps satisfies readonly InitStep[], dryRun));
    return 0;
  }

  async #ask(): Promise<{ readonly editor?: string | undefined; readonly ci?: string | undefined }> {
    const { ask } = await import('../practice/ask.ts');
    const editor = await ask.one('Shall your editor complete and check designs?', [
      { value: 'vscode', name: 'VS Code', description: 'adds to .vscode/settings.json' },
      { value: 'modeline', name: 'any other', description: 'a first line in each YAML design' },
      { value: undefined, name: 'no' },
    ]);
    const ci = await ask.one('Shall a pipeline lint them?', [
      { value: 'github', name: 'GitHub Actions', description: 'writes .github/workflows/sdx.yml' },
      { value: 'gitlab', name: 'GitLab CI', description: 'writes .gitlab/sdx.yml' },
      { value: undefined, name: 'no' },
    ]);
    return { editor, ci };
  }
}
