import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PracticeSession } from '../schema/practice-session.ts';
import { validate } from '../schema/validate/practice-session.js';
import { writeAtomically } from './files.ts';
import { stateFolder } from './progress.ts';

/** Sessions lie beside the progress, one file a scenario. */
const folder = (): string => join(stateFolder(), 'sessions');

const fileOf = (scenario: string): string => join(folder(), `${scenario}.json`);

/** The session that was stopped, if it can still go on: its own file is whole and the design is there. */
export function storedSession(scenario: string): PracticeSession | undefined {
  const file = fileOf(scenario);
  if (!existsSync(file)) return undefined;
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!validate(found)) return undefined;
    const session = found as PracticeSession;
    return existsSync(session.file) && session.scenario === scenario ? session : undefined;
  } catch {
    return undefined;
  }
}

/** Every session that can go on, in order of scenario. */
export function storedSessions(): readonly PracticeSession[] {
  if (!existsSync(folder())) return [];
  return readdirSync(folder())
    .filter((name) => /^[a-z][a-z0-9-]*\.json$/.test(name))
    .sort()
    .flatMap((name) => storedSession(name.replace(/\.json$/, '')) ?? []);
}

/** Keeps a session; one that is over is forgotten. */
export function storeSession(session: PracticeSession): void {
  if (session.stage === 'over') rmSync(fileOf(session.scenario), { force: true });
  else writeAtomically(fileOf(session.scenario), `${JSON.stringify(session, null, 2)}\n`, { force: true });
}
