import type { Location, Result } from '../schema/grade.ts';
import { commandMessage, commandProperty, visible } from './escape.ts';
import { ended, type GradeReporter, type GradeRun, gradeText } from './grade-sheet.ts';
import { fromRoot } from './lint-result.ts';

type Command = 'error' | 'warning' | 'notice';

/** GitHub shows ten annotations of a kind for a step and drops the others; one notice is kept for the count. */
const MOST: Readonly<Record<Command, number>> = { error: 10, warning: 10, notice: 9 };

/**
 * Grades as GitHub's workflow commands: an error where a document was not read or falls short, a warning for what
 * keeps a grade down, a notice for the next step.
 */
export const gradeGithub: GradeReporter = (run) => {
  const kept: Record<Command, string[]> = { error: [], warning: [], notice: [] };
  const left: Record<Command, number> = { error: 0, warning: 0, notice: 0 };
  const say = (command: Command, line: string): void => {
    if (kept[command].length < MOST[command]) kept[command].push(line);
    else left[command]++;
  };
  return {
    open: () => '',
    add: ({ result }) => {
      for (const [command, place, title, says] of told(result, run))
        say(command, annotation(command, result.file, place, title, says, run));
      return '';
    },
    close: () => {
      const lines = [...kept.error, ...kept.warning, ...kept.notice];
      const rest = (['error', 'warning', 'notice'] as const)
        .filter((command) => left[command] > 0)
        .map((command) => `${left[command]} ${command}${left[command] === 1 ? '' : 's'}`);
      if (rest.length > 0)
        lines.push(
          `::notice title=sdx::${commandMessage(`${rest.join(', ')} more; \`sdx grade\` shows all`)}`,
        );
      return lines.map((line) => `${line}\n`).join('');
    },
  };
};

type Told = readonly [command: Command, place: Location | undefined, title: string, says: string];

function* told(result: Result, { minScore = 0 }: GradeRun): Generator<Told> {
  if (result.status === 'failed') {
    for (const { rule, says, advice = '', place } of result.problems)
      yield ['error', place, rule, `${says} ${advice}`.trim()];
    return;
  }
  if (result.status === 'ungradable') {
    yield ['error', undefined, 'ungradable', result.says];
    return;
  }
  const score = gradeText(result);
  if (result.score < minScore)
    yield ['error', result.next?.place, 'score', `${score}; at least ${minScore} was asked for`];
  for (const { bites, at, reason, advice, places } of result.caps)
    if (bites) yield ['warning', places[0], 'cap', `${ended(`Capped at ${at}: ${reason}`)} ${advice}`];
  if (result.next !== null)
    yield ['notice', result.next.place, score, `Next: ${result.next.says} (+${result.next.gain})`];
}

function annotation(
  command: Command,
  file: string,
  place: Location | undefined,
  title: string,
  says: string,
  run: GradeRun,
): string {
  const properties = [
    `file=${commandProperty(visible(fromRoot(file, run)))}`,
    // A place is known by its lines here; columns would have to count code points of its text.
    ...(place === undefined ? ['line=1'] : [`line=${place.line}`, `endLine=${place.endLine}`]),
    `title=${commandProperty(visible(title))}`,
  ];
  return `::${command} ${properties.join(',')}::${commandMessage(visible(says))}`;
}
