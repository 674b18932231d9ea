import { Command, Errors } from '@oclif/core';
import { type ExitCode, NotDone } from '../app/exit.ts';
import type { Output } from '../app/outputs.ts';
import { explainedSystemError } from '../app/system-errors.ts';
import { suggest } from '../base/suggest.ts';
import { inert, visible } from '../report/escape.ts';
import type { Reporters } from '../report/registry.ts';
import type { Terminal } from '../report/terminal.ts';

/**
 * What every command shares: results to stdout and all else to stderr, the four exit codes, one sentence for a
 * mistake. A command parses its flags, calls one use case and prints; it holds no logic.
 */
export abstract class SdxCommand extends Command {
  /** The command's work; its exit code. */
  protected abstract main(): Promise<ExitCode>;

  override async run(): Promise<void> {
    process.exitCode = await this.main();
  }

  /** Writes a result and waits until it has gone: a slow pipe gets every byte. */
  protected async print(text: string): Promise<void> {
    await written(process.stdout, text);
  }

  /** Writes what is not the result: progress, notes, warnings about the run. */
  protected async tell(text: string): Promise<void> {
    await written(process.stderr, inert(visible(text.endsWith('\n') ? text : `${text}\n`)));
  }

  /** Writes commands for the pipeline's runner, which reads both streams; stdout is left to the result. */
  protected async annotate(commands: string): Promise<void> {
    if (commands !== '') await written(process.stderr, commands);
  }

  /** Shows a result in every format asked for: one on stdout, the others in files, plain and 80 columns wide. */
  protected async show<Value, Style extends Terminal>(
    value: Value,
    style: Style,
    reporters: Reporters<Value, Style>,
    outputs: readonly Output[],
  ): Promise<void> {
    const { writeReport } = await import('../app/outputs.ts');
    for (const { format, file } of outputs) {
      const render = await reporters[format]?.load();
      if (render === undefined) continue;
      if (file === undefined) await this.print(render(value, style));
      else {
        writeReport(file, render(value, { ...style, width: 80, colour: false }), process.cwd());
        await this.tell(`wrote ${file} (${format})`);
      }
    }
  }

  /**
   * A line on stderr that tells how far long work has come. Only where a person looks at it and nothing else is
   * written to the same screen.
   */
  protected progress(of: number, done: string): Progress {
    if (process.stderr.isTTY !== true || process.stdout.isTTY === true || of < WORTH_TELLING)
      return { seen: () => {}, end: () => {} };
    const step = Math.ceil(of / TIMES_TOLD);
    return {
      seen: (count, failed) => {
        if (count % step !== 0 && count !== of) return;
        const bad = failed === 0 ? '' : `, ${failed} not read`;
        process.stderr.write(`\r\u001b[K${count} of ${of} ${done}${bad}`);
      },
      end: () => void process.stderr.write('\r\u001b[K'),
    };
  }

  /** Columns of the terminal the result goes to; 80 where there is none, so piped output never depends on one. */
  protected get columns(): number {
    return process.stdout.isTTY ? Math.max(20, process.stdout.columns ?? 80) : 80;
  }

  /** Whether both ends are a person: only then is anything asked. */
  protected get interactive(): boolean {
    return process.stdin.isTTY === true && process.stdout.isTTY === true && process.env['CI'] === undefined;
  }

  /** The name of something new, where it was not given. @throws NotDone without a terminal */
  protected async askName(what: string): Promise<string> {
    if (!this.interactive) throw new NotDone(`what is the ${what} called? \`sdx ${this.#name} NAME\``);
    const { ask } = await import('../practice/ask.ts');
    return ask.line(`What is the ${what} called?`, (text) =>
      /^[a-z][a-z0-9-]*$/.test(text) ? undefined : 'Small letters, digits and hyphens.',
    );
  }

  /** Whether the result may be coloured: a terminal, unless `NO_COLOR` or `FORCE_COLOR` says otherwise. */
  protected get colour(): boolean {
    const forced = process.env['FORCE_COLOR'];
    if (forced !== undefined) return forced !== '0' && forced !== 'false';
    if ((process.env['NO_COLOR'] ?? '') !== '') return false;
    return process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
  }

  protected override async catch(error: Error & { exitCode?: number }): Promise<void> {
    if (error instanceof Errors.ExitError) {
      process.exitCode = error.oclif.exit ?? 0;
      return;
    }
    const sentence = this.#sentence(explainedSystemError(error) as Error);
    if (sentence === undefined) throw error;
    process.exitCode = error.name === 'ExitPromptError' ? 130 : 2;
    await this.tell(sentence);
  }

  /** What went wrong, for a person; undefined for a bug in sdx. */
  #sentence(error: Error): string | undefined {
    if (error instanceof NotDone) return `sdx: ${error.message}`;
    // Ctrl-C at a prompt.
    if (error.name === 'ExitPromptError') return 'sdx: stopped';
    if (!(error instanceof Errors.CLIError)) return undefined;
    const unknown = /^Nonexistent flags?: (.+)/.exec(error.message)?.[1];
    if (unknown !== undefined) return this.#unknownFlag(unknown);
    const first = error.message
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('See more help'));
    return `sdx ${this.#name}: ${first.join(' ')}\nSee \`sdx ${this.#name} --help\`.`;
  }

  get #name(): string {
    return (this.id ?? '').replaceAll(':', ' ');
  }

  /** Flags that may have been meant. */
  protected knownFlags(): Iterable<string> {
    return Object.keys(this.ctor.flags ?? {});
  }

  #unknownFlag(flags: string): string {
    const [flag = flags] = flags.split(', ');
    const near = suggest(flag.replace(/^-+/, ''), this.knownFlags());
    const meant = near === undefined ? '' : ` - did you mean \`--${near}\`?`;
    return `sdx ${this.#name}: there is no flag \`${flag}\`${meant}\nSee \`sdx ${this.#name} --help\`.`;
  }
}

/** How far work has come. */
interface Progress {
  seen(count: number, failed: number): void;
  end(): void;
}

/** Work of fewer parts is over before anybody could read how far it is. */
const WORTH_TELLING = 20;
/** How often the line is written anew from beginning to end. */
const TIMES_TOLD = 200;

/**
 * Writes and waits. A reader that went away (`| head`) is not an error; a result that could not be written is one.
 */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined || (error as NodeJS.ErrnoException).code === 'EPIPE')
        resolve();
      else
        reject(explainedSystemError(error, stream === process.stdout ? 'standard output' : 'standard error'));
    });
  });
}
