import { Args, Flags } from '@oclif/core';
import type { ExitCode } from '../app/exit.ts';
import type { DrillRequest } from '../app/practice-drills.ts';
import type { PracticeResult } from '../schema/practice-result.ts';
import { SdxCommand } from './_command.ts';

export default class Practice extends SdxCommand {
  static override summary = 'Practise a design step by step, or short exercises, and see how you stand';
  static override description =
    'A scenario is gone through from its brief to a grade, each step writing into a design file; it can be stopped anywhere and goes on from there. A drill asks exercises of one skill, made anew from a seed, and says of a wrong answer what went wrong. Without a terminal --print shows exercises and --answer judges answers to them. What was practised at a terminal is remembered, and a skill comes again when it is due.';
  static override examples = [
    '<%= config.bin %> practice url-shortener --timer',
    '<%= config.bin %> practice url-shortener --watch --file design.yaml',
    '<%= config.bin %> practice estimate --count 10',
    '<%= config.bin %> practice bottleneck --seed 7 --print',
    "<%= config.bin %> practice estimate --seed 7 --answer '180 Mbit/s'",
    '<%= config.bin %> practice --stats',
  ];
  static override args = { what: Args.string({ description: 'the scenario or the drill to practise' }) };
  static override flags = {
    count: Flags.integer({ description: 'how many exercises', helpValue: 'N', min: 1, max: 1000 }),
    seed: Flags.integer({
      description: 'which series of exercises, or vary the givens of a scenario',
      helpValue: 'N',
      min: 0,
    }),
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
    file: Flags.string({
      description: "the scenario's design, gone on with if it exists",
      helpValue: 'FILE',
    }),
    timer: Flags.boolean({ description: 'show the 45 minutes of an interview', default: false }),
    watch: Flags.boolean({ description: 'grade the file whenever it is saved', default: false }),
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
    if (args.what !== undefined) {
      const { openLibrary } = await import('../app/library.ts');
      const { scenarioIds } = await openLibrary(process.cwd());
      const { skillIds } = await import('../app/practice-drills.ts');
      if (scenarioIds.includes(args.what)) return this.#design(args.what, flags);
      if (flags.watch || !skillIds().includes(args.what)) await this.#unknown(args.what);
      const exit = await this.#fromScript(args.what, flags);
      if (exit !== undefined) return exit;
    }
    if (!this.interactive) return this.#needsTerminal(args.what ?? 'estimate');
    const { choosePractice, seedOfNow } = await import('../app/practice.ts');
    const chosen =
      args.what === undefined
        ? await choosePractice(process.cwd())
        : { kind: 'drill' as const, id: args.what };
    if (chosen.kind === 'scenario') return this.#design(chosen.id, flags);
    return this.#drill({ skill: chosen.id, seed: flags.seed ?? seedOfNow(), count: flags.count ?? 5 });
  }

  /** Exercises printed or judged; undefined where neither was asked for. */
  async #fromScript(skill: string, flags: DrillFlags): Promise<ExitCode | undefined> {
    const { FIRST_SEED, printDrills, answerDrills } = await import('../app/practice-drills.ts');
    const seed = flags.seed ?? FIRST_SEED;
    if (flags.answer !== undefined) {
      const { result, exit } = answerDrills({ skill, seed }, flags.answer);
      await this.#show(result, flags.format);
      return exit;
    }
    if (!flags.print) return undefined;
    await this.#show(printDrills({ skill, seed, count: flags.count ?? 1 }, flags.solutions), flags.format);
    return 0;
  }

  async #needsTerminal(skill: string): Promise<never> {
    const { NotDone } = await import('../app/exit.ts');
    throw new NotDone(
      `practice needs a terminal; without one, \`sdx practice ${skill} --print\` shows exercises and --answer judges answers, and \`sdx grade\` grades a design`,
    );
  }

  async #unknown(what: string): Promise<never> {
    const { unknownPractice } = await import('../app/practice.ts');
    throw await unknownPractice(what, process.cwd());
  }

  async #design(scenario: string, flags: DesignFlags): Promise<ExitCode> {
    // Asked for anew each time: a terminal may be resized meanwhile.
    const terminal = () => ({ width: this.columns, colour: this.colour });
    const seeded = flags.seed === undefined ? {} : { seed: flags.seed };
    const cwd = process.cwd();
    const report = await import('../report/practice-session.ts');
    if (flags.watch) {
      const { watchGrade } = await import('../app/practice-watch.ts');
      const request = { scenario, cwd, file: flags.file ?? `${scenario}.yaml`, ...seeded };
      return watchGrade(request, (graded) => this.print(report.gradeChange(graded, terminal())));
    }
    if (!this.interactive) return this.#needsTerminal('estimate');
    const { practiceSession } = await import('../app/practice-session.ts');
    const { analyzeStylish } = await import('../report/analyze-stylish.ts');
    const { gradeReportStylish } = await import('../report/grade-stylish.ts');
    const file = flags.file === undefined ? {} : { file: flags.file };
    return practiceSession(
      { scenario, cwd, timer: flags.timer, ...seeded, ...file },
      {
        screen: (screen, sums, clock) => report.sessionScreen(screen, sums, clock, terminal()),
        said: (title, text) => report.sessionSaid(title, text, terminal()),
        analysis: ({ analysis, name }) => analyzeStylish(analysis, name, terminal()),
        grade: (graded) => gradeReportStylish(graded, { ...terminal(), verbose: false }),
        print: (text) => this.print(text),
        tell: (text) => this.tell(text),
      },
    );
  }

  async #drill(request: DrillRequest): Promise<ExitCode> {
    const { drillRound } = await import('../app/practice-drills.ts');
    const { drillQuestion, drillVerdict, roundSummary } = await import('../report/practice-drills.ts');
    // Asked for anew each time: a terminal may be resized meanwhile.
    const terminal = () => ({ width: this.columns, colour: this.colour });
    return drillRound(request, {
      question: (drill, of) => drillQuestion(drill, of, terminal()),
      verdict: (drill) => drillVerdict(drill, terminal()),
      summary: (right, of, skill, due) => roundSummary(right, of, skill, due, terminal()),
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

interface DrillFlags {
  readonly seed?: number | undefined;
  readonly count?: number | undefined;
  readonly answer?: readonly string[] | undefined;
  readonly print: boolean;
  readonly solutions: boolean;
  readonly format: string;
}

interface DesignFlags {
  readonly seed?: number | undefined;
  readonly file?: string | undefined;
  readonly timer: boolean;
  readonly watch: boolean;
}
