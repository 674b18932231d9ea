import { Args, type Command } from '@oclif/core';
import type { CommandWords, FlagWords } from '../app/completion.ts';
import type { ExitCode } from '../app/exit.ts';
import { GATE_REPORTERS, GRADE_REPORTERS, LINT_REPORTERS } from '../report/registry.ts';
import { SdxCommand } from './_command.ts';

export default class Completion extends SdxCommand {
  static override summary = 'Print what makes a shell complete commands, flags and values';
  static override description =
    'For bash, add eval "$(sdx completion bash)" to ~/.bashrc; for zsh, source <(sdx completion zsh) to ~/.zshrc after compinit; for fish, sdx completion fish | source to config.fish.';
  static override examples = [
    '<%= config.bin %> completion bash',
    '<%= config.bin %> completion fish > ~/.config/fish/completions/sdx.fish',
  ];
  static override args = {
    shell: Args.string({ description: 'which shell', required: true, options: ['bash', 'zsh', 'fish'] }),
  };

  protected override async main(): Promise<ExitCode> {
    const { args } = await this.parse(Completion);
    const { completionScript, knownValues } = await import('../app/completion.ts');
    const values = {
      ...knownValues(),
      'lint --format': Object.keys(LINT_REPORTERS),
      'grade --format': Object.keys(GRADE_REPORTERS),
      'gate --format': Object.keys(GATE_REPORTERS),
      completion: ['bash', 'zsh', 'fish'],
    };
    const commands = this.config.commands
      .filter(({ hidden }) => hidden !== true)
      .map((command) => wordsOf(command, values))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    await this.print(completionScript(args.shell, commands));
    return 0;
  }
}

function wordsOf(
  command: Command.Loadable,
  values: Readonly<Record<string, readonly string[]>>,
): CommandWords {
  const name = command.id.replaceAll(':', ' ');
  const flags = Object.values(command.flags)
    .filter(({ hidden }) => hidden !== true)
    .flatMap((flag): readonly FlagWords[] => {
      const names = [`--${flag.name}`, ...(flag.char === undefined ? [] : [`-${flag.char}`])];
      const what = flag.summary ?? flag.description ?? '';
      if (flag.type === 'option') {
        const known = flag.options ?? values[`${name} --${flag.name}`] ?? [];
        return [{ names, what, takesValue: true, values: known }];
      }
      const on = { names, what, takesValue: false, values: [] };
      return flag.allowNo === true
        ? [on, { ...on, names: [`--no-${flag.name}`], what: `not: ${what}` }]
        : [on];
    });
  return { name, what: command.summary ?? '', flags, values: values[name] ?? [] };
}
