import { existsSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { ask } from '../practice/ask.ts';
import { entered } from '../practice/entry.ts';
import { afterAttempt } from '../practice/progress.ts';
import {
  advance,
  dueMinute,
  type Effect,
  type Event,
  hintsTaken,
  newSession,
  type Screen,
  screenOf,
} from '../practice/session.ts';
import type { Form } from '../practice/steps.ts';
import { readDesign } from '../read/design.ts';
import type { WorksheetVariable } from '../schema/estimate-result.ts';
import type { GradeReport } from '../schema/grade.ts';
import type { PracticeSession } from '../schema/practice-session.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { openInEditor } from './adr-new.ts';
import { type AnalyzeRun, analyzeDesign } from './analyze.ts';
import { estimateDocuments } from './estimate-worksheet.ts';
import { type ExitCode, NotDone } from './exit.ts';
import { writeAtomically } from './files.ts';
import { gradePaths } from './grade-run.ts';
import { type Library, openLibrary } from './library.ts';
import { newDesign } from './new-design.ts';
import { asideNote } from './practice-drills.ts';
import { storedSession, storeSession } from './practice-store.ts';
import { changeProgress } from './progress.ts';
import { dateOfToday } from './today.ts';

export interface SessionRequest {
  readonly scenario: string;
  readonly seed?: number;
  /** The design's file; one that exists is gone on with. */
  readonly file?: string;
  /** Whether the interview's clock is shown. */
  readonly timer: boolean;
  readonly cwd: string;
}

/** The clock of an interview, as it is shown: seconds passed, and the minute this part should be done by. */
export interface Clock {
  readonly seconds: number;
  readonly due: number;
}

/** How a session is shown. */
export interface SessionView {
  readonly screen: (screen: Screen, sums: readonly WorksheetVariable[], clock: Clock | undefined) => string;
  readonly said: (title: string, text: string) => string;
  readonly analysis: (run: AnalyzeRun) => string;
  readonly grade: (report: GradeReport) => string;
  readonly print: (text: string) => Promise<void>;
  readonly tell: (text: string) => Promise<void>;
}

/** A design session at a terminal. Wherever it is stopped, the design is whole and the session goes on from there. */
export async function practiceSession(request: SessionRequest, view: SessionView): Promise<ExitCode> {
  const library = await openLibrary(request.cwd);
  const named = library.scenarioNamed(request.scenario, request.seed);
  if (named.asks === 'record')
    throw new NotDone(
      `\`${named.id}\` is answered with a decision record: sdx new adr --template course, then sdx grade FILE --scenario ${named.id}`,
    );
  const stored = await resumed(request, library);
  const state = stored ?? (await begun(request, named));
  // A session that goes on keeps the numbers it began with.
  const scenario = library.scenarioNamed(request.scenario, state.seed);
  await view.print(view.said('Your design', shownPath(state.file, request.cwd)));
  return new Session(request, view, scenario, state).run();
}

async function resumed(
  { scenario, file, cwd, seed }: SessionRequest,
  library: Library,
): Promise<PracticeSession | undefined> {
  const stored = storedSession(scenario);
  if (stored === undefined || (file !== undefined && resolve(cwd, file) !== stored.file)) return undefined;
  if (seed !== undefined && seed !== stored.seed) return undefined;
  const minutes = Math.round(stored.seconds / 60);
  const where = `${basename(stored.file)}, ${screenOf(stored, library.scenarioNamed(scenario, stored.seed)).title}, ${minutes} min so far`;
  const goOn = await ask.one(`There is a session of ${scenario}`, [
    { value: true, name: `Go on with it (${where})` },
    { value: false, name: 'Begin anew, with a new file' },
  ]);
  return goOn ? stored : undefined;
}

async function begun(
  { file, cwd, seed }: SessionRequest,
  scenario: ScenarioDocument,
): Promise<PracticeSession> {
  const name = file ?? freeName(scenario.id, cwd);
  const path = resolve(cwd, name);
  if (!existsSync(path)) {
    const format = /\.(?:md|markdown)$/i.test(name) ? 'md' : 'yaml';
    await newDesign({
      scenario: scenario.id,
      format,
      output: name,
      force: false,
      cwd,
      ...(seed === undefined ? {} : { seed }),
    });
  }
  return newSession(scenario.id, path, seed);
}

function freeName(id: string, cwd: string): string {
  for (let i = 1; ; i++) {
    const name = i === 1 ? `${id}.yaml` : `${id}-${i}.yaml`;
    if (!existsSync(resolve(cwd, name))) return name;
  }
}

function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return path.startsWith('..') ? file : path;
}

class Session {
  readonly #request: SessionRequest;
  readonly #view: SessionView;
  readonly #scenario: ScenarioDocument;
  #state: PracticeSession;
  #since = Date.now();

  constructor(
    request: SessionRequest,
    view: SessionView,
    scenario: ScenarioDocument,
    state: PracticeSession,
  ) {
    this.#request = request;
    this.#view = view;
    this.#scenario = scenario;
    this.#state = state;
  }

  async run(): Promise<ExitCode> {
    try {
      for (;;) {
        this.#keep();
        const screen = screenOf(this.#state, this.#scenario);
        const sums = screen.sums ? await this.#sums() : [];
        const { seconds } = this.#state;
        const clock = this.#request.timer ? { seconds, due: dueMinute(this.#state) } : undefined;
        await this.#view.print(this.#view.screen(screen, sums, clock));
        const event = await ask.one<Event>(screen.message, screen.choices);
        if (event.kind === 'stop') break;
        await this.#take(event);
      }
    } finally {
      this.#keep();
    }
    if (this.#state.stage === 'graded') {
      storeSession({ ...this.#state, stage: 'over' });
      await this.#view.tell(`the design is in ${this.#shown}; sdx practice --stats shows how you stand`);
    } else {
      await this.#view.tell(`stopped; sdx practice ${this.#scenario.id} goes on from here`);
    }
    return 0;
  }

  get #shown(): string {
    return shownPath(this.#state.file, this.#request.cwd);
  }

  /** Adds the time that has passed, and writes the state down. */
  #keep(): void {
    const now = Date.now();
    const seconds = Math.round((now - this.#since) / 100) / 10;
    this.#since = now;
    this.#state = advance(this.#state, { kind: 'passed', seconds }, this.#scenario).state;
    storeSession(this.#state);
  }

  async #take(event: Event): Promise<void> {
    const { state, effects } = advance(this.#state, event, this.#scenario);
    this.#state = state;
    for (const effect of effects) {
      try {
        await this.#perform(effect);
      } catch (problem) {
        // A design that can't be read yet is no reason to end the session.
        if (!(problem instanceof NotDone)) throw problem;
        await this.#view.tell(problem.message);
      }
    }
  }

  async #perform(effect: Effect): Promise<void> {
    const { print, said, analysis } = this.#view;
    switch (effect.kind) {
      case 'say':
        return print(said(effect.title, effect.text));
      case 'fill':
        return this.#fill(effect.form);
      case 'edit':
        if (!(await openInEditor(this.#request.cwd, this.#state.file)))
          await print(
            said(
              'No editor',
              `Neither $VISUAL nor $EDITOR is set; edit ${this.#shown} where you like and look at it again.`,
            ),
          );
        return;
      case 'analyse':
        return print(analysis(await this.#analysed([])));
      case 'change':
        return this.#change(effect.givens);
      case 'grade':
        return this.#grade();
    }
  }

  async #fill(form: Form): Promise<void> {
    const answers: string[] = [];
    for (const { ask: message, optional } of form.fields) {
      const needed = (text: string): string | undefined =>
        optional === true || text.trim() !== '' ? undefined : 'This one is needed.';
      answers.push(await ask.line(optional === true ? `${message}, or nothing` : message, needed));
    }
    const { file } = this.#state;
    const before = readFileSync(file, 'utf8');
    const result = entered(before, form, answers);
    if ('refusal' in result) {
      await this.#view.print(this.#view.said('Not written', result.refusal));
      return;
    }
    writeAtomically(file, result.text, { force: true });
    const found = complaints(file, before, result.text);
    await this.#view.print(this.#view.said(`Wrote ${form.what}`, found.slice(0, 3).join(' ') || 'It fits.'));
  }

  /** The sums of the design, each recomputed and held against its own answer. */
  async #sums(): Promise<readonly WorksheetVariable[]> {
    const { report } = await estimateDocuments({ paths: [this.#state.file], cwd: this.#request.cwd });
    return report.results.flatMap((result) =>
      result.kind === 'worksheet' ? result.variables.filter(({ part }) => part === 'estimates') : [],
    );
  }

  #analysed(set: readonly string[]): Promise<AnalyzeRun> {
    const { cwd } = this.#request;
    return analyzeDesign({ path: this.#state.file, cwd, scale: 1, without: [], cold: [], set });
  }

  /** What the design as it is would do with a follow-up's givens, as far as its inputs have their names. */
  async #change(givens: Readonly<Record<string, string>>): Promise<void> {
    const { design } = readDesign({ name: this.#state.file, text: readFileSync(this.#state.file, 'utf8') });
    const known = Object.entries(givens).filter(([name]) =>
      Object.hasOwn(design?.document.inputs ?? {}, name),
    );
    const text = Object.entries(givens).map(
      ([name, value]) => `${this.#scenario.givens[name]?.title ?? name}: ${value}`,
    );
    await this.#view.print(this.#view.said('Now', text.join('; ')));
    if (known.length > 0)
      await this.#view.print(
        this.#view.analysis(await this.#analysed(known.map(([name, value]) => `inputs.${name}=${value}`))),
      );
  }

  async #grade(): Promise<void> {
    const { file, seed } = this.#state;
    const { report } = await gradePaths({
      paths: [file],
      cwd: this.#request.cwd,
      scenario: this.#scenario.id,
      ...(seed === undefined ? {} : { seed }),
    });
    await this.#view.print(this.#view.grade(report));
    const [result] = report.results;
    const score = result?.status === 'graded' ? result.score : undefined;
    this.#state = advance(this.#state, { kind: 'graded', score }, this.#scenario).state;
    if (score === undefined) return;
    const hints = hintsTaken(this.#state);
    const attempt = { on: dateOfToday(), score, hints, ...(seed === undefined ? {} : { seed }) };
    const { keptAside } = changeProgress((progress) => afterAttempt(progress, this.#scenario.id, attempt));
    if (keptAside !== undefined) await this.#view.tell(asideNote(keptAside));
  }
}

/** What reading a design has to say about what was added to it. */
function complaints(name: string, before: string, text: string): readonly string[] {
  let start = 0;
  while (start < before.length && before[start] === text[start]) start++;
  const end = start + text.length - before.length;
  return readDesign({ name, text })
    .findings.filter(({ span }) => span.end > start && span.start < end)
    .map(({ message, advice = '' }) => `${message} ${advice}`.trim());
}
