import { ask } from '../practice/ask.ts';
import { checkAnswer } from '../practice/check-answer.ts';
import type { Drill } from '../practice/drill.ts';
import { makeDrill } from '../practice/drills.ts';
import { afterRound } from '../practice/progress.ts';
import type { DrillsDocument } from '../schema/drills.ts';
import type { PracticeResult } from '../schema/practice-result.ts';
import { listAssets } from './assets.ts';
import type { ExitCode } from './exit.ts';
import { changeProgress } from './progress.ts';
import { shipped } from './shipped.ts';
import { dateOfToday } from './today.ts';
import { version } from './version.ts';

/** Which exercises are meant: `count` of a skill, from the first of a seed's series. */
export interface DrillRequest {
  readonly skill: string;
  readonly seed: number;
  readonly count: number;
}

/** Without a seed, exercises that are printed are these, so that they can be answered later. */
export const FIRST_SEED = 1;

/** Every skill that can be drilled, in order of id. */
export function allSkills(): readonly DrillsDocument[] {
  return skillIds().map(skillNamed);
}

export function skillIds(): readonly string[] {
  return listAssets('prompts/drills', '.yaml').map((name) => name.replace(/\.yaml$/, ''));
}

/** A skill by an id that there is. */
function skillNamed(id: string): DrillsDocument {
  return shipped<DrillsDocument>('prompts/drills', `${id}.yaml`);
}

function drillsOf({ skill, seed, count }: DrillRequest): readonly Drill[] {
  const document = skillNamed(skill);
  return Array.from({ length: count }, (_, i) => makeDrill(document, seed, i + 1));
}

/** The exercises themselves, with their solutions where those are asked for. */
export function printDrills(request: DrillRequest, solutions: boolean): PracticeResult {
  return { ...head(request), drills: drillsOf(request).map((drill) => shownDrill(drill, solutions)) };
}

/** Judges answers, in the order of the exercises; as many exercises as there are answers. */
export function answerDrills(
  request: Omit<DrillRequest, 'count'>,
  answers: readonly string[],
): { readonly result: PracticeResult; readonly exit: ExitCode } {
  const drills = drillsOf({ ...request, count: answers.length }).map((drill, i) => {
    const given = answers[i] ?? '';
    const { right, because } = checkAnswer(drill, given);
    return { ...shownDrill(drill, true), given, right, ...(because === undefined ? {} : { because }) };
  });
  const exit = drills.every(({ right }) => right) ? 0 : 1;
  return { result: { ...head(request), drills }, exit };
}

function head({ skill, seed }: Omit<DrillRequest, 'count'>) {
  return { sdx: 'practice/v1', version: version(), skill, title: skillNamed(skill).title, seed } as const;
}

type ShownDrill = PracticeResult['drills'][number];

function shownDrill(drill: Drill, solutions: boolean): ShownDrill {
  const { id, number, ask: question, material, answer, explanation } = drill;
  const choices =
    answer.kind === 'choice' ? answer.options : answer.kind === 'order' ? answer.items : undefined;
  return {
    id,
    number,
    kind: answer.kind,
    ask: question,
    ...(material === undefined ? {} : { material }),
    ...(choices === undefined ? {} : { choices: [...choices] }),
    ...(answer.kind === 'quantity' && answer.unit !== '1' ? { unit: answer.unit } : {}),
    ...(solutions ? { answer: answer.right, explanation } : {}),
  };
}

/** How exercises are shown to a person. */
export interface DrillScreen {
  readonly question: (drill: ShownDrill, of: number) => string;
  readonly verdict: (drill: ShownDrill) => string;
  readonly summary: (right: number, of: number, skill: DrillsDocument, due: string) => string;
  readonly print: (text: string) => Promise<void>;
  readonly tell: (text: string) => Promise<void>;
}

/** A round of exercises at a terminal. What was answered counts, also when the round is broken off. */
export async function drillRound(request: DrillRequest, screen: DrillScreen): Promise<ExitCode> {
  const skill = skillNamed(request.skill);
  let right = 0;
  let of = 0;
  try {
    for (let number = 1; number <= request.count; number++) {
      const drill = makeDrill(skill, request.seed, number);
      await screen.print(screen.question(shownDrill(drill, false), request.count));
      const given = await ask.line('Your answer', (text) => {
        const { unreadable, because } = checkAnswer(drill, text);
        return unreadable === true ? because : undefined;
      });
      const { right: isRight, because } = checkAnswer(drill, given);
      of++;
      if (isRight) right++;
      const judged = { ...shownDrill(drill, true), given, right: isRight };
      await screen.print(screen.verdict(because === undefined ? judged : { ...judged, because }));
    }
  } finally {
    const today = dateOfToday();
    const { progress, keptAside } = changeProgress((before) =>
      afterRound(before, skill.id, { right, of }, today),
    );
    if (keptAside !== undefined) await screen.tell(asideNote(keptAside));
    const due = progress.skills[skill.id]?.due ?? today;
    if (of > 0) await screen.print(screen.summary(right, of, skill, due));
  }
  return 0;
}

/** What is said where the file of progress could not be read. */
export function asideNote(keptAside: string): string {
  return `the progress so far could not be read and was kept as ${keptAside}; practice starts anew`;
}
