import type { ScenarioDocument } from '../schema/scenario.ts';
import { painter, type Terminal, wrap } from './terminal.ts';

/** What can be practised: a line or two each. */
export function scenarioList(scenarios: readonly ScenarioDocument[], terminal: Terminal): string {
  const paint = painter(terminal);
  const lines: string[] = [];
  for (const { id, title, level, minutes, tension } of scenarios) {
    const time = minutes === undefined ? '' : `, ${minutes} min`;
    lines.push(`${paint('bold', id)}  ${title} (${level}${time})`);
    lines.push(...wrap(tension, terminal.width, 2), '');
  }
  lines.push(
    ...wrap(
      'sdx scenarios <id> shows the brief and the questions; sdx new design --scenario <id> starts.',
      terminal.width,
    ),
  );
  return `${lines.join('\n')}\n`;
}

/** One problem as it is handed out: brief, givens, questions with answers, follow-ups. Hints are for practice. */
export function scenarioSheet(scenario: ScenarioDocument, terminal: Terminal): string {
  const paint = painter(terminal);
  const { width } = terminal;
  const lines: string[] = [paint('bold', scenario.title), ...wrap(scenario.tension, width), ''];
  for (const paragraph of scenario.brief.trim().split(/\n\s*\n/)) lines.push(...wrap(paragraph, width), '');
  lines.push(paint('bold', 'Given'));
  for (const { value, title } of Object.values(scenario.givens))
    lines.push(...wrap(`${value}  ${title}`, width, 2, 4));
  lines.push('', paint('bold', 'Questions worth asking'));
  for (const { ask, answer } of scenario.questions ?? []) {
    lines.push(...wrap(`? ${ask}`, width, 2, 4), ...wrap(answer, width, 4));
  }
  lines.push('', paint('bold', 'When it stands'));
  for (const { ask } of scenario.followUps ?? []) lines.push(...wrap(`- ${ask}`, width, 2, 4));
  const start =
    scenario.asks === 'record'
      ? `Start with: sdx new adr --template course, then sdx grade FILE --scenario ${scenario.id}`
      : `Start with: sdx new design --scenario ${scenario.id}`;
  lines.push('', ...wrap(start, width));
  return `${lines.join('\n')}\n`;
}
