import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../app/exit.ts';
import type { DrillRequest } from '../app/practice-drills.ts';
import type { PracticeResult } from '../schema/practice-result.ts';
import { SdxCommand } from './_command.ts';

export default class Practice extends SdxCommand {
  static override summary = 'Practise short exercises, and see how every skill stands';
  static override description =
    'A drill asks exercises of one skill, made anew from a seed, and says of a wrong answer what went wrong. Without a terminal --print shows exercises and --answer judges answers to them. What was practised at a terminal is remembered, and a skill comes again when it is due.';
  static override examples = [
    '<%= config.bin %> practice estimate --count 10',
    '<%= config.bin %> practice bottleneck --seed 7 --print',
    "<%= config.bin %> practice estimate --seed 7 --answer '180 Mbit/s'",
    '<%= config.bin %> practice --stats',
  ];
  static override args = { what: Args.string({ description: 'the drill to practise' }) };
  static override flags = {
    count: Flags.integer({ description: 'how many exercises', helpValue: 'N', min: 1, max: 1000 }),
    seed: Flags.integer({ description: 'which series of exercises', helpValue: 'N', min: 0 }),
    print: Flags.boolean({ description: 'show the exercises and ask nothing', default: false }),
    solutions: Flags.boolean({
      description: 'with --print, show the answers too',
      default: false,
      dependsOn: ['print'],
    }),
    answer: Flags.string({
      description: 'judge this answer; repeat it for the exercises after the first',
      helpValue: 'TEXT',
      multiple: true,
      multipleNonGreedy: true,
      exclusive: ['print', 'count'],
    }),
    stats: Flags.boolean({ description: 'show how every skill stands', default: false }),
    export: Flags.boolean({ description: 'print the progress as it is kept', default: false }),
    reset: Flags.boolean({ description: 'forget all progress', default: false }),
    yes: Flags.boolean({ description: 'with --reset, do not ask', default: false, dependsOn: ['reset'] }),
    format: Flags.string({
      description: 'how to show exercises',
      options: ['stylish', 'json'],
      default: 'stylish',
    }),
  };

  protected override async main(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Practice);
    if (flags.reset) return this.#reset(flags.yes);
    if (flags.stats || flags.export) return this.#stats(flags.export || flags.format === 'json');
    const { allSkills, FIRST_SEED, printDrills, answerDrills } = await import('../app/practice-drills.ts');
    const skill = args.what;
    const seed = flags.seed ?? FIRST_SEED;
    if (skill !== undefined && flags.answer !== undefined) {
      const { result, exit } = answerDrills({ skill, seed }, flags.answer);
      await this.#show(result, flags.format);
      return exit;
    }
    if (skill !== undefined && flags.print) {
      await this.#show(printDrills({ skill, seed, count: flags.count ?? 1 }, flags.solutions), flags.format);
      return 0;
    }
    if (!this.interactive) {
      const { NotDone } = await import('../app/exit.ts');
      const ids = allSkills().map(({ id }) => id);
      throw new NotDone(
        `practice needs a terminal; without one, \`sdx practice ${skill ?? 'estimate'} --print\` shows exercises and --answer judges answers\nThere are: ${ids.join(', ')}.`,
      );
    }
    const { seedOfNow } = await import('../app/practice.ts');
    const { standing } = await import('../app/practice.ts');
    const chosen = skill ?? standing().skills[0]?.id ?? '';
    return this.#drill({ skill: chosen, seed: flags.seed ?? seedOfNow(), count: flags.count ?? 5 });
  }

  async #drill(request: DrillRequest): Promise<ExitCode> {
    const { drillRound } = await import('../app/practice-drills.ts');
    const { drillQuestion, drillVerdict, roundSummary } = await import('../report/practice-drills.ts');
    const terminal = { width: this.columns, colour: this.colour };
    return drillRound(request, {
      question: (drill, of) => drillQuestion(drill, of, terminal),
      verdict: (drill) => drillVerdict(drill, terminal),
      summary: (right, of, skill, due) => roundSummary(right, of, skill, due, terminal),
      print: (text) => this.print(text),
      tell: (text) => this.tell(text),
    });
  }

  async #show(result: PracticeResult, format: string): Promise<void> {
    if (format === 'json') return this.print(`${JSON.stringify(result, null, 2)}\n`);
    const { drillSheet } = await import('../report/practice-drills.ts');
    await this.print(drillSheet(result, { width: this.columns, colour: this.colour }));
  }

  async #stats(asKept: boolean): Promise<ExitCode> {
    const { standing } = await import('../app/practice.ts');
    const { asideNote } = await import('../app/practice-drills.ts');
    const { progress, skills, today, keptAside } = standing();
    if (keptAside !== undefined) await this.tell(asideNote(keptAside));
    if (asKept) {
      const { progressText } = await import('../app/progress.ts');
      await this.print(progressText(progress));
      return 0;
    }
    const { practiceStats } = await import('../report/practice-stats.ts');
    await this.print(practiceStats(progress, skills, today, { width: this.columns, colour: this.colour }));
    return 0;
  }

  async #reset(yes: boolean): Promise<ExitCode> {
    const { forgetProgress, progressFile } = await import('../app/progress.ts');
    if (!yes) {
      const { NotDone } = await import('../app/exit.ts');
      if (!this.interactive)
        throw new NotDone('--reset forgets all progress; without a terminal, say --yes as well');
      const { ask } = await import('../practice/ask.ts');
      if (!(await ask.yes(`Forget all progress in ${progressFile()}?`))) {
        await this.tell('nothing was changed');
        return 0;
      }
    }
    await this.tell(forgetProgress() ? `forgot ${progressFile()}` : 'there was no progress to forget');
    return 0;
  }
}
