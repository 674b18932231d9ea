import type { Finding } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import { type ReadCode, worded } from '../read/codes.ts';
import { DESIGN_CODES } from './design/codes.ts';
import { LOG_CODES } from './logs/codes.ts';
import { PROFILE_CODES } from './profile/codes.ts';
import { REFACTORING_CODES } from './refactoring/codes.ts';

const GENERAL: readonly ReadCode[] = [
  {
    id: 'gate/missing-artefact',
    severity: 'error',
    what: 'The gate names nothing for one of its four deliverables.',
    why: 'A gate is passed by all of them: design, logs, profile and refactoring.',
    example: 'a gate.yaml without `profile:`',
    message: 'There is no `{artefact}` here.',
    advice: 'Name its files under `{artefact}:`, or judge the others alone with `--only`.',
  },
  {
    id: 'gate/unreadable-file',
    severity: 'error',
    what: 'A file that the gate names cannot be read.',
    why: 'What is not there cannot be verified, and is never taken for passed.',
    example: 'logs: { files: [logs/api.log] } where there is no such file',
    message: '`{file}`: {why}',
    advice: '{how}',
  },
];

/** What the gate can find, with its wording; `sdx explain` shows it. */
export const GATE_CODES: ReadonlyMap<string, ReadCode> = new Map(
  [...GENERAL, ...DESIGN_CODES, ...LOG_CODES, ...PROFILE_CODES, ...REFACTORING_CODES].map((code) => [
    code.id,
    code,
  ]),
);

/** A finding of the gate: `args` fill the wording of `id`. */
export function gateFinding(id: string, span: Span, args: Readonly<Record<string, string>> = {}): Finding {
  const known = GATE_CODES.get(id);
  if (known === undefined) throw new Error(`unknown finding ${id}`);
  return worded(known, span, args);
}
