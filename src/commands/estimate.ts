import { Args, Flags, type Interfaces } from '@oclif/core';
import type { EstimateOptions, EstimateRun } from '../app/estimate.ts';
import type { ExitCode } from '../app/exit.ts';
import type { Calculator } from '../estimate/calculator.ts';
import { SdxCommand } from './_command.ts';

export default class Estimate extends SdxCommand {
  static override summary = 'Work out a sum with units and ranges, a calculator, or the sums of a design';
  static override description =
    'An expression knows counting nouns, units and 90 % ranges and says what is wrong with itself. A calculator takes its inputs as flags (`sdx explain NAME` shows them). Of a design or worksheet every estimate is recomputed and held against its own answer. With nothing at a terminal a session begins.';
  static override examples = [
    "<%= config.bin %> estimate '10M users * 10% * 2 uploads/user/day'",
    "<%= config.bin %> estimate '2M uploads/day * 2..5 MB/upload * 1 year' --explain",
    "<%= config.bin %> estimate 'replicas(load: 3k req/s, capacity: 500 req/s)'",
    "<%= config.bin %> estimate mmc --arrival-rate '900 req/s' --service-time '10 ms' --servers 12",
    '<%= config.bin %> estimate examples/url-shortener/design.yaml',
    '<%= config.bin %> estimate --list',
  ];
  static override strict = false;
  static override args = {
    what: Args.string({
      ignoreStdin: true,
      description: 'an expression, a calculator, or files with designs or worksheets; - reads standard input',
    }),
  };
  static override flags = {
    explain: Flags.boolean({ description: 'show the way to the value, step by step', default: false }),
    in: Flags.string({ description: 'the unit to show the value in', helpValue: 'UNIT' }),
    precise: Flags.boolean({ description: 'show all digits', default: false }),
    'as-published': Flags.boolean({
      description: 'round at every named step to two digits, as write-ups do',
      default: false,
      exclusive: ['precise'],
    }),
    seed: Flags.integer({ description: 'seed of the draws for ranges', helpValue: 'N', min: 0 }),
    samples: Flags.integer({
      description: 'number of draws for ranges',
      helpValue: 'N',
      min: 100,
      max: 1_000_000,
    }),
    list: Flags.boolean({ description: 'list all calculators', default: false }),
    facts: Flags.boolean({ description: 'list the figures usable as ref.NAME', default: false }),
    format: Flags.string({
      description: 'how to show the result',
      options: ['stylish', 'json'],
      default: 'stylish',
    }),
  };

  /** Flags of the calculator that was named. */
  #inputs: readonly string[] = [];

  protected override async main(): Promise<ExitCode> {
    const calculator = await this.#calculator();
    if (calculator !== undefined) return this.#calculate(calculator);
    const { raw, flags } = await this.parse(Estimate);
    const options = optionsOf(flags);
    if (flags.list || flags.facts) {
      const { listCalculators, listFacts } = await import('../app/estimate-calculator.ts');
      return this.#show(flags.list ? listCalculators() : listFacts(), flags);
    }
    // Words as they were given: oclif's own list brings equal ones together.
    const words = raw.flatMap((token) => (token.type === 'arg' ? [token.input] : []));
    if (words.length === 0) return this.#session(options);
    const { estimateInput } = await import('../app/estimate-input.ts');
    return this.#show(await estimateInput(words, process.cwd(), options), flags);
  }

  /** The calculator that the first word names; its inputs are flags that only it has. */
  async #calculator(): Promise<Calculator | undefined> {
    const word = this.argv.find((argument) => !argument.startsWith('-'));
    if (word === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word)) return undefined;
    const { calculatorOf } = await import('../app/estimate-calculator.ts');
    return calculatorOf(word);
  }

  protected override knownFlags(): Iterable<string> {
    return [...super.knownFlags(), ...this.#inputs];
  }

  async #calculate(calculator: Calculator): Promise<ExitCode> {
    this.#inputs = calculator.parameters.map(({ name }) => name);
    const own: Record<string, Interfaces.OptionFlag<string[] | undefined>> = {};
    for (const { name, about } of calculator.parameters)
      own[name] = Flags.string({ description: about, multiple: true, multipleNonGreedy: true });
    const { flags } = await this.parse({ ...this.ctor, flags: { ...Estimate.flags, ...own } });
    const given = new Map<string, readonly string[]>();
    for (const { name } of calculator.parameters) {
      const values = (flags as Readonly<Record<string, unknown>>)[name];
      if (Array.isArray(values)) given.set(name, values.map(String));
    }
    const { estimateCalculator } = await import('../app/estimate-calculator.ts');
    return this.#show(await estimateCalculator(calculator, given, optionsOf(flags)), flags);
  }

  async #session(options: EstimateOptions): Promise<ExitCode> {
    if (!this.interactive) {
      const { NotDone } = await import('../app/exit.ts');
      throw new NotDone(
        "estimate needs something to work out, such as `sdx estimate '10M users * 10%'`; a session needs a terminal",
      );
    }
    const { estimateSession } = await import('../app/estimate-session.ts');
    const { resultStylish } = await import('../report/estimate-stylish.ts');
    const { painter } = await import('../report/terminal.ts');
    const { colour } = this;
    const paint = painter({ width: this.columns, colour });
    return estimateSession({
      input: process.stdin,
      output: process.stdout,
      cwd: process.cwd(),
      options,
      show: (result, explain) => {
        const { out, problems } = resultStylish(result, { width: this.columns, colour, explain });
        return out + problems;
      },
      dim: (text) => paint('dim', text),
    });
  }

  async #show({ report, exit }: EstimateRun, { format, explain }: Shown): Promise<ExitCode> {
    if (format === 'json') {
      const { estimateJson } = await import('../report/estimate-json.ts');
      await this.print(estimateJson(report));
      return exit;
    }
    const { estimateStylish } = await import('../report/estimate-stylish.ts');
    const text = estimateStylish(report, { width: this.columns, colour: this.colour, explain });
    if (text.out !== '') await this.print(text.out);
    if (text.problems !== '') await this.tell(text.problems);
    return exit;
  }
}

interface Shown {
  readonly format: string;
  readonly explain: boolean;
}

interface Asked {
  readonly in?: string | undefined;
  readonly precise: boolean;
  readonly 'as-published': boolean;
  readonly seed?: number | undefined;
  readonly samples?: number | undefined;
}

function optionsOf(flags: Asked): EstimateOptions {
  return {
    precise: flags.precise,
    asPublished: flags['as-published'],
    ...(flags.in === undefined ? {} : { unit: flags.in }),
    ...(flags.seed === undefined ? {} : { seed: flags.seed }),
    ...(flags.samples === undefined ? {} : { samples: flags.samples }),
  };
}
