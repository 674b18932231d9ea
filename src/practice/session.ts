import type { PracticeSession } from '../schema/practice-session.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import type { Choice } from './ask.ts';
import { type Form, MINUTES_BEFORE, STEPS, type Step } from './steps.ts';

/** What somebody chose. */
export type Event =
  | { readonly kind: 'go'; readonly to: 'on' | 'back' }
  | { readonly kind: 'ask'; readonly question: number }
  | { readonly kind: 'hint'; readonly on: 'step' | 'problem' }
  | { readonly kind: 'write'; readonly form: number }
  | { readonly kind: 'edit' | 'analyse' | 'grade' | 'look' | 'stop' }
  /** What the world gave back after an effect. */
  | { readonly kind: 'graded'; readonly score: number | undefined }
  | { readonly kind: 'passed'; readonly seconds: number };

/** What the world has to do. */
export type Effect =
  | { readonly kind: 'say'; readonly title: string; readonly text: string }
  | { readonly kind: 'fill'; readonly form: Form }
  | { readonly kind: 'change'; readonly givens: Readonly<Record<string, string>> }
  | { readonly kind: 'edit' | 'analyse' | 'grade' };

/** What is shown, and what can be chosen. */
export interface Screen {
  readonly title: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  /** Whether the sums of the design are shown with their values. */
  readonly sums: boolean;
  readonly message: string;
  readonly choices: readonly Choice<Event>[];
}

export interface Transition {
  readonly state: PracticeSession;
  readonly effects: readonly Effect[];
}

/** A session that begins. */
export function newSession(scenario: string, file: string, seed: number | undefined): PracticeSession {
  return {
    sdx: 'practice-session/v1',
    scenario,
    ...(seed === undefined ? {} : { seed }),
    file,
    stage: 'brief',
    step: 0,
    asked: [],
    hints: {},
    seconds: 0,
    scores: [],
    followUp: 0,
  };
}

/** The screen of a state: nothing else decides what is shown. */
export function screenOf(state: PracticeSession, scenario: ScenarioDocument): Screen {
  switch (state.stage) {
    case 'brief':
      return briefScreen(scenario);
    case 'questions':
      return questionScreen(state, scenario);
    case 'steps':
      return stepScreen(state, scenario);
    case 'graded':
    case 'over':
      return gradedScreen(state, scenario);
    case 'followUp':
      return followUpScreen(state, scenario);
  }
}

const go = (to: 'on' | 'back', name: string): Choice<Event> => ({ value: { kind: 'go', to }, name });
const does = (kind: 'edit' | 'analyse' | 'grade' | 'look' | 'stop', name: string): Choice<Event> => ({
  value: { kind },
  name,
});
const STOP = does('stop', 'Stop here; it goes on where it was');

function briefScreen({ title, tension, brief, givens }: ScenarioDocument): Screen {
  const given = Object.values(givens).map((one) => `- ${one.title}: ${one.value}`);
  return {
    title,
    text: [tension, ...brief.trim().split(/\n\s*\n/), 'Given', ...given],
    sums: false,
    message: 'Read it, then',
    choices: [go('on', 'Ask clarifying questions'), STOP],
  };
}

function questionScreen({ asked }: PracticeSession, { questions = [] }: ScenarioDocument): Screen {
  const open = questions.flatMap((question, index): Choice<Event>[] =>
    asked.includes(index) ? [] : [{ value: { kind: 'ask', question: index }, name: question.ask }],
  );
  return {
    title: 'Clarifying questions',
    text: ['What would you have to know before you design? Some answers rule designs out.'],
    sums: false,
    message: `Ask (${asked.length} of ${questions.length} asked)`,
    choices: [...open, go('on', 'Enough: begin with the design'), STOP],
  };
}

function stepScreen(state: PracticeSession, scenario: ScenarioDocument): Screen {
  const { step } = state;
  const { title, asks, forms } = stepAt(step);
  const next = STEPS[step + 1];
  return {
    title: `${step + 1}/${STEPS.length} ${title}`,
    text: [asks],
    sums: true,
    message: 'Do',
    choices: [
      ...forms.map(
        ({ what }, form): Choice<Event> => ({ value: { kind: 'write', form }, name: `Write ${what}` }),
      ),
      does('edit', 'Open the file in your editor'),
      does('look', 'Look at the file again'),
      does('analyse', 'Show what the design would do'),
      ...hintChoices(state, scenario),
      go('on', next === undefined ? 'Have it graded' : `On to: ${next.title}`),
      ...(step === 0 ? [] : [go('back', `Back to: ${stepAt(step - 1).title}`)]),
      STOP,
    ],
  };
}

/** A step's hints are about how such a part is designed, the problem's own about what it turns on. */
function hintChoices(
  { step, hints, problemHints = 0 }: PracticeSession,
  { hints: ofProblem = [] }: ScenarioDocument,
): readonly Choice<Event>[] {
  const strength = ['weak', 'medium', 'strong'][hints[stepAt(step).id] ?? 0];
  const choices: Choice<Event>[] = [];
  if (strength !== undefined)
    choices.push({ value: { kind: 'hint', on: 'step' }, name: `A hint (${strength})` });
  if (problemHints < ofProblem.length)
    choices.push({
      value: { kind: 'hint', on: 'problem' },
      name: `A hint on this problem (${problemHints + 1} of ${ofProblem.length})`,
    });
  return choices;
}

/** How many hints were asked for, on steps and on the problem. */
export function hintsTaken({ hints, problemHints = 0 }: PracticeSession): number {
  return Object.values(hints).reduce((sum, one) => sum + one, problemHints);
}

function gradedScreen(state: PracticeSession, scenario: ScenarioDocument): Screen {
  const { scores, followUp } = state;
  const more = (scenario.followUps ?? [])[followUp];
  const taken = hintsTaken(state);
  const last = scores.at(-1);
  const before = scores.at(-2);
  const moved = last === undefined || before === undefined ? '' : `, before ${before}`;
  return {
    title: last === undefined ? 'Not graded yet' : `${last} / 100${moved}`,
    text: [taken === 0 ? 'Without a hint.' : `${taken} ${taken === 1 ? 'hint' : 'hints'} asked for.`],
    sums: false,
    message: 'Next',
    choices: [
      does('edit', 'Improve the design in your editor'),
      does('grade', 'Grade it again'),
      does('analyse', 'Show what the design would do'),
      ...(more === undefined ? [] : [go('on', 'A follow-up question')]),
      go('back', 'Back to the steps'),
      does('stop', 'Finish'),
    ],
  };
}

function followUpScreen({ followUp }: PracticeSession, { followUps = [] }: ScenarioDocument): Screen {
  const one = followUps[followUp];
  return {
    title: 'Follow-up',
    text: [one?.ask ?? ''],
    sums: false,
    message: 'Think it through, then',
    choices: [
      does('edit', 'Open the file in your editor'),
      does('analyse', 'Show what the design would do'),
      go('on', 'See what a good answer shows'),
      go('back', 'Leave it'),
      STOP,
    ],
  };
}

/** What follows from an event, with what has to be done. */
export function advance(state: PracticeSession, event: Event, scenario: ScenarioDocument): Transition {
  switch (event.kind) {
    case 'passed':
      return { state: { ...state, seconds: state.seconds + Math.max(0, event.seconds) }, effects: [] };
    case 'stop':
      return { state, effects: [] };
    case 'look':
      return { state, effects: [] };
    case 'edit':
    case 'analyse':
    case 'grade':
      return { state, effects: [{ kind: event.kind }] };
    case 'graded':
      return { state: graded(state, event.score), effects: [] };
    case 'ask':
      return asked(state, event.question, scenario);
    case 'hint':
      return event.on === 'step' ? hinted(state) : problemHinted(state, scenario);
    case 'write': {
      const form = state.stage === 'steps' ? stepAt(state.step).forms[event.form] : undefined;
      return { state, effects: form === undefined ? [] : [{ kind: 'fill', form }] };
    }
    case 'go':
      return event.to === 'on' ? onwards(state, scenario) : { state: backwards(state), effects: [] };
  }
}

function graded(state: PracticeSession, score: number | undefined): PracticeSession {
  return score === undefined ? state : { ...state, scores: [...state.scores, score] };
}

function asked(state: PracticeSession, index: number, { questions = [] }: ScenarioDocument): Transition {
  const question = questions[index];
  if (question === undefined || state.stage !== 'questions') return { state, effects: [] };
  const why = question.why === undefined ? '' : ` (${question.why})`;
  return {
    state: { ...state, asked: [...new Set([...state.asked, index])] },
    effects: [{ kind: 'say', title: question.ask, text: `${question.answer}${why}` }],
  };
}

function hinted(state: PracticeSession): Transition {
  const { id, hints } = stepAt(state.step);
  const used = state.hints[id] ?? 0;
  const hint = state.stage === 'steps' ? hints[used] : undefined;
  if (hint === undefined) return { state, effects: [] };
  return {
    state: { ...state, hints: { ...state.hints, [id]: used + 1 } },
    effects: [{ kind: 'say', title: `Hint ${used + 1} of ${hints.length}`, text: hint }],
  };
}

function problemHinted(state: PracticeSession, { hints = [] }: ScenarioDocument): Transition {
  const used = state.problemHints ?? 0;
  const hint = state.stage === 'steps' ? hints[used] : undefined;
  if (hint === undefined) return { state, effects: [] };
  return {
    state: { ...state, problemHints: used + 1 },
    effects: [{ kind: 'say', title: `Hint ${used + 1} of ${hints.length} on this problem`, text: hint }],
  };
}

function onwards(state: PracticeSession, { followUps = [], questions = [] }: ScenarioDocument): Transition {
  switch (state.stage) {
    case 'brief':
      return { state: { ...state, stage: questions.length === 0 ? 'steps' : 'questions' }, effects: [] };
    case 'questions':
      return { state: { ...state, stage: 'steps' }, effects: [] };
    case 'steps':
      if (state.step + 1 < STEPS.length) return { state: { ...state, step: state.step + 1 }, effects: [] };
      return { state: { ...state, stage: 'graded' }, effects: [{ kind: 'grade' }] };
    case 'graded': {
      const change = followUps[state.followUp]?.change;
      if (followUps[state.followUp] === undefined) return { state, effects: [] };
      const effects: Effect[] = change === undefined ? [] : [{ kind: 'change', givens: change }];
      return { state: { ...state, stage: 'followUp' }, effects };
    }
    case 'followUp': {
      const looksFor = followUps[state.followUp]?.looksFor ?? 'Numbers, and what they rest on.';
      return {
        state: { ...state, stage: 'graded', followUp: state.followUp + 1 },
        effects: [{ kind: 'say', title: 'A good answer shows', text: looksFor }],
      };
    }
    case 'over':
      return { state, effects: [] };
  }
}

function backwards(state: PracticeSession): PracticeSession {
  switch (state.stage) {
    case 'steps':
      return { ...state, step: Math.max(0, state.step - 1) };
    case 'graded':
      return { ...state, stage: 'steps' };
    case 'followUp':
      return { ...state, stage: 'graded', followUp: state.followUp + 1 };
    default:
      return state;
  }
}

function stepAt(index: number): Step {
  return STEPS[Math.min(Math.max(0, index), STEPS.length - 1)] as Step;
}

/** The minute of the interview at which the part that a state is in should be done. */
export function dueMinute({ stage, step }: PracticeSession): number {
  if (stage === 'brief' || stage === 'questions') return MINUTES_BEFORE;
  const last = stage === 'steps' ? step : STEPS.length - 1;
  return STEPS.slice(0, last + 1).reduce((sum, { minutes }) => sum + minutes, MINUTES_BEFORE);
}
