import type { Page } from '../model/page.ts';
import { NARROWEST, painter, type Terminal, wrap } from './terminal.ts';

/** One page for a person at a terminal: what, why, a bad and a good example, and where it comes from. */
export function pageStylish(page: Page, terminal: Terminal): string {
  const width = Math.min(Math.max(terminal.width, NARROWEST), 100);
  const paint = painter(terminal);
  const lines = [`${paint('bold', page.id)}  ${paint('dim', page.tags.join(' · '))}`, ''];
  lines.push(...wrap(page.what, width), '');
  lines.push(...wrap(page.why, width), '');
  const [bad] = page.bad;
  const [good] = page.good;
  if (bad !== undefined) lines.push(paint('red', 'Bad'), ...indented(bad), '');
  if (good !== undefined) lines.push(paint('green', 'Good'), ...indented(good), '');
  for (const source of page.sources)
    lines.push(...wrap(`Source: ${source}`, width, 0, 2).map((line) => paint('dim', line)));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The ids by area, in columns as wide as the terminal allows. */
export function idsStylish(ids: readonly string[], terminal: Terminal): string {
  const width = Math.max(terminal.width, NARROWEST);
  const paint = painter(terminal);
  const areas = new Map<string, string[]>();
  for (const id of ids) {
    const [area = id, name = ''] = id.split('/');
    areas.set(area, [...(areas.get(area) ?? []), name]);
  }
  const lines = [...areas].flatMap(([area, names]) => [
    paint('bold', `${area}/`),
    ...wrap(names.join('  '), width, 2),
    '',
  ]);
  return `${[...lines, '`sdx explain AREA/NAME` shows one of them; `sdx estimate --list` names the calculators.'].join('\n')}\n`;
}

function indented(example: string): readonly string[] {
  const body = example.split('\n').map((line) => line.replace(/\s*# <-$/, ''));
  while (body[0]?.trim() === '') body.shift();
  while (body.at(-1)?.trim() === '') body.pop();
  const margin = Math.min(
    ...body.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  );
  return body.map((line) => `  ${line.slice(margin)}`.trimEnd());
}
