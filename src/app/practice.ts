import { byNeed } from '../practice/progress.ts';
import type { DrillsDocument } from '../schema/drills.ts';
import type { ProgressDocument } from '../schema/progress.ts';
import { allSkills } from './practice-drills.ts';
import { type FoundProgress, readProgress } from './progress.ts';
import { dateOfToday } from './today.ts';

/** How everything stands. */
export interface Standing extends FoundProgress {
  /** The one that needs practice most first. */
  readonly skills: readonly DrillsDocument[];
  readonly today: string;
}

export function standing(): Standing {
  const found = readProgress();
  const today = dateOfToday();
  return { ...found, skills: skillsByNeed(found.progress, today), today };
}

function skillsByNeed(progress: ProgressDocument, today: string): readonly DrillsDocument[] {
  const all = new Map(allSkills().map((skill) => [skill.id, skill]));
  return byNeed(progress, [...all.keys()], today).flatMap((id) => all.get(id) ?? []);
}

/** A seed nobody chose: another series each time. */
export function seedOfNow(): number {
  return Date.now() % 1_000_000;
}
