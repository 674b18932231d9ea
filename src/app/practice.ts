import { suggest } from '../base/suggest.ts';
import { ask } from '../practice/ask.ts';
import { byNeed } from '../practice/progress.ts';
import type { DrillsDocument } from '../schema/drills.ts';
import type { ProgressDocument } from '../schema/progress.ts';
import { NotDone } from './exit.ts';
import { openLibrary } from './library.ts';
import { allSkills, skillIds } from './practice-drills.ts';
import { storedSessions } from './practice-store.ts';
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

/** What somebody wants to practise. */
export interface Chosen {
  readonly kind: 'scenario' | 'drill';
  readonly id: string;
}

const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;

/** So many drills are offered; every other one can be named. */
const DRILLS_OFFERED = 5;

/** Asks at a terminal: what was stopped, then drills by need, then scenarios by level with the best score so far. */
export async function choosePractice(cwd: string): Promise<Chosen> {
  const { progress, skills } = standing();
  const stopped = storedSessions().map(({ scenario }) => scenario);
  const open = (await openLibrary(cwd)).scenarios().all.filter(({ asks }) => asks !== 'record');
  const byLevel = LEVELS.flatMap((level) => open.filter((one) => one.level === level));
  const designs = [
    ...byLevel.filter(({ id }) => stopped.includes(id)),
    ...byLevel.filter(({ id }) => !stopped.includes(id)),
  ].map(({ id, title, level, tension }) => {
    const best = Math.max(...(progress.scenarios[id] ?? []).map(({ score }) => score), -1);
    const stands = stopped.includes(id) ? ', goes on' : best < 0 ? '' : `, best ${best}`;
    return {
      value: { kind: 'scenario', id } as Chosen,
      name: `Design: ${title} (${level}${stands})`,
      description: tension,
    };
  });
  const drills = skills.slice(0, DRILLS_OFFERED).map(({ id, title, about }) => ({
    value: { kind: 'drill', id } as Chosen,
    name: `Drill: ${title}`,
    description: about,
  }));
  return ask.one('What do you practise?', [
    ...designs.slice(0, stopped.length),
    ...drills,
    ...designs.slice(stopped.length),
  ]);
}

/** For a name that is neither a scenario nor a drill. */
export async function unknownPractice(what: string, cwd: string): Promise<NotDone> {
  const scenarios = (await openLibrary(cwd)).scenarioIds;
  const near = suggest(what, [...scenarios, ...skillIds()]);
  const meant = near === undefined ? '' : ` - did you mean \`${near}\`?`;
  return new NotDone(
    `there is no scenario or drill \`${what}\`${meant}\nDrills: ${skillIds().join(', ')}.\nScenarios: ${scenarios.join(', ')}.`,
  );
}

/** A seed nobody chose: another series each time. */
export function seedOfNow(): number {
  return Date.now() % 1_000_000;
}
