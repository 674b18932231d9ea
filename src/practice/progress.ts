import type { ProgressDocument } from '../schema/progress.ts';

type SkillProgress = ProgressDocument['skills'][string];
type Attempt = ProgressDocument['scenarios'][string][number];

/** Nothing practised yet. */
export const NO_PROGRESS: ProgressDocument = { sdx: 'progress/v1', skills: {}, scenarios: {} };

/**
 * Days until a skill comes again, by its box (S. Leitner, So lernt man lernen, 1972): a good round of a skill that
 * was due moves it a box on, a poor one back to the first. Practising ahead of time moves nothing on.
 */
const DAYS_BY_BOX: readonly number[] = [0, 1, 3, 7, 16, 35];

/** From this share right a round is good. */
const GOOD = 0.8;
/** Below this share right a round is poor. */
const POOR = 0.5;

const ROUNDS_KEPT = 12;
const ATTEMPTS_KEPT = 50;

/** A round of drills of one skill. */
export interface Round {
  readonly right: number;
  readonly of: number;
}

/** The progress after a round. `today` is `YYYY-MM-DD`. */
export function afterRound(
  progress: ProgressDocument,
  skill: string,
  { right, of }: Round,
  today: string,
): ProgressDocument {
  if (of === 0) return progress;
  const share = right / of;
  const before = skillOf(progress, skill);
  const box = boxAfter(before, share, today);
  // Ahead of time a day that was reached stays.
  const early = before !== undefined && before.due > today && share >= POOR;
  const after: SkillProgress = {
    box,
    due: early ? before.due : dayAfter(today, DAYS_BY_BOX[box - 1] ?? 0),
    last: today,
    right: (before?.right ?? 0) + right,
    wrong: (before?.wrong ?? 0) + of - right,
    rounds: [...(before?.rounds ?? []), Math.round(share * 100) / 100].slice(-ROUNDS_KEPT),
  };
  return { ...progress, skills: { ...progress.skills, [skill]: after } };
}

function boxAfter(before: SkillProgress | undefined, share: number, today: string): number {
  const box = before?.box ?? 1;
  if (share < POOR) return 1;
  if (share < GOOD || (before !== undefined && before.due > today)) return box;
  return Math.min(DAYS_BY_BOX.length, box + 1);
}

/** The progress after a graded attempt at a scenario. */
export function afterAttempt(
  progress: ProgressDocument,
  scenario: string,
  attempt: Attempt,
): ProgressDocument {
  const before = Object.hasOwn(progress.scenarios, scenario) ? (progress.scenarios[scenario] ?? []) : [];
  const attempts = [...before, attempt].slice(-ATTEMPTS_KEPT);
  return { ...progress, scenarios: { ...progress.scenarios, [scenario]: attempts } };
}

/** The skills in the order in which practising them helps most: due and weak ones first. */
export function byNeed(
  progress: ProgressDocument,
  skills: readonly string[],
  today: string,
): readonly string[] {
  const need = (id: string): readonly [number, number, number] => {
    const skill = skillOf(progress, id);
    if (skill === undefined) return [0, 0, 0];
    return [skill.due <= today ? 0 : 1, skill.box, skill.rounds.at(-1) ?? 0];
  };
  const keyed = skills.map((id, index) => ({ id, key: [...need(id), index] }));
  keyed.sort((a, b) => {
    for (const [i, value] of a.key.entries()) {
      const other = b.key[i] ?? 0;
      if (value !== other) return value - other;
    }
    return 0;
  });
  return keyed.map(({ id }) => id);
}

/** How a skill stands; undefined where it was never practised. */
export function skillOf(progress: ProgressDocument, id: string): SkillProgress | undefined {
  return Object.hasOwn(progress.skills, id) ? progress.skills[id] : undefined;
}

/** The day so many days after another, both `YYYY-MM-DD`. */
function dayAfter(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
