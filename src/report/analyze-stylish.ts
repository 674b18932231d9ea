import type { Analysis } from '../schema/analysis.ts';
import { comparedComponents, componentTable } from './analyze-components.ts';
import { explanationLines } from './analyze-explanation.ts';
import {
  comparedFlows,
  comparedObjectives,
  flowTable,
  objectiveTable,
  storageTable,
} from './analyze-flows.ts';
import { inert, oneLine } from './escape.ts';
import { multiple, percent } from './figures.ts';
import { type Column, tableLines } from './table.ts';
import { NARROWEST, painter, type Style, type Terminal, wrap } from './terminal.ts';

/** Lines of output, wrapped and coloured. */
class Page {
  readonly terminal: Terminal;
  readonly width: number;
  readonly #paint: (style: Style, text: string) => string;
  readonly #lines: string[] = [];

  constructor(terminal: Terminal) {
    this.terminal = terminal;
    this.width = Math.max(terminal.width, NARROWEST);
    this.#paint = painter(terminal);
  }

  heading(text: string): void {
    if (this.#lines.length > 0) this.#lines.push('');
    this.say(text, 0, 'bold');
  }

  say(text: string, indent: number, style?: Style): void {
    const hang = /^(?:\d+\.|[-→✗✓]) /.exec(text)?.[0].length ?? 0;
    for (const line of wrap(oneLine(text), this.width, indent, indent + hang))
      this.#lines.push(style === undefined ? line : this.#paint(style, line));
  }

  table(columns: readonly Column[]): void {
    this.#lines.push(...tableLines(columns, this.terminal));
  }

  lines(lines: readonly string[]): void {
    this.#lines.push(...lines);
  }

  text(): string {
    return inert(`${this.#lines.join('\n')}\n`);
  }
}

/** An analysis for people: tables of what every part does, what gives out first, and what could not be computed. */
export function analyzeStylish(analysis: Analysis, name: string, terminal: Terminal): string {
  const page = new Page(terminal);
  page.heading(analysis.title === '' ? name : analysis.title);
  const { baseline, asked = [] } = analysis;
  if (asked.length > 0) page.say(`${asked.join(', ')}; the design as written is beside it`, 0, 'cyan');
  if (analysis.explanation !== undefined) {
    page.lines(explanationLines(analysis.explanation, terminal));
    return page.text();
  }
  if (baseline === undefined) alone(page, analysis);
  else beside(page, analysis, baseline);
  growth(page, analysis);
  gaps(page, analysis);
  return page.text();
}

function alone(page: Page, analysis: Analysis): void {
  const ids = Object.keys(analysis.components);
  if (ids.length > 0) {
    page.heading('Load and utilisation at peak');
    page.table(componentTable(analysis, page.width));
  }
  bottlenecks(page, analysis);
  if (Object.keys(analysis.flows).length > 0) {
    page.heading('Latency and availability at peak');
    page.table(flowTable(analysis));
  }
  counted(page, analysis);
  if (Object.keys(analysis.objectives).length > 0) {
    page.heading('Objectives');
    page.table(objectiveTable(analysis));
  }
  const stored = storageTable(analysis);
  if (stored !== undefined) {
    page.heading('Storage, copies included');
    page.table(stored);
  }
}

function beside(page: Page, analysis: Analysis, baseline: Analysis): void {
  page.heading('Load and utilisation at peak');
  page.table(comparedComponents(baseline, analysis));
  bottlenecks(page, analysis);
  if (Object.keys({ ...baseline.flows, ...analysis.flows }).length > 0) {
    page.heading('Latency and availability at peak');
    page.table(comparedFlows(baseline, analysis));
  }
  if (Object.keys({ ...baseline.objectives, ...analysis.objectives }).length > 0) {
    page.heading('Objectives');
    page.table(comparedObjectives(baseline, analysis));
  }
}

/** How many of what gives out are told; the table above has them all. */
const MOST_NAMED = 3;

function bottlenecks(page: Page, { bottlenecks: ranked, components }: Analysis): void {
  if (ranked.length === 0) return;
  page.heading('What gives out first');
  for (const [i, { component, what, utilisation, saturatesAt, flows, atLeast }] of ranked
    .slice(0, MOST_NAMED)
    .entries()) {
    const by = flows === undefined || flows.length === 0 ? '' : `, loaded by ${few(flows)}`;
    const least = atLeast === true ? 'at least ' : '';
    const chance = components[component]?.saturates;
    const odds =
      chance === undefined || chance === 0 ? '' : `; saturates at peak with ${percent(chance)} probability`;
    const text =
      what === 'connections'
        ? `${component}: its callers open ${percent(utilisation)} of its connections`
        : utilisation >= 1
          ? `${component} can't keep up: it is used ${least}${percent(utilisation)}, and saturates at ${multiple(saturatesAt)} today's peak${by}${odds}`
          : `${component} saturates at ${multiple(saturatesAt)} today's peak${by}${odds}`;
    page.say(`${i + 1}. ${text}`, 2, utilisation >= 1 ? 'red' : undefined);
  }
  const [first, second] = ranked;
  if (first !== undefined && second !== undefined)
    page.say(`Once ${first.component} is fixed, ${second.component} is next.`, 2, 'dim');
}

/** Ways on that are counted out. */
function counted(page: Page, { flows }: Analysis): void {
  for (const [id, { availability }] of Object.entries(flows)) {
    for (const { component, saturates } of availability.cannotCarry)
      page.say(
        `✗ ${id} has no way around ${component}: ${few(saturates)} would saturate without it, so it counts as needed`,
        2,
        'yellow',
      );
  }
}

function growth(page: Page, { growth: steps }: Analysis): void {
  if (steps === undefined) return;
  page.heading('What gives out as the load grows');
  if (steps.length === 0) page.say('Nothing.', 2, 'green');
  for (const [i, { at, component, objective, needs }] of steps.entries()) {
    const more = needs === undefined ? '' : `; the whole growth needs ${needs} replicas`;
    const what =
      component === undefined ? `${objective ?? ''} no longer holds` : `${component} saturates${more}`;
    page.say(`${i + 1}. at ${multiple(at)}: ${what}`, 2, at <= 1 ? 'red' : undefined);
  }
}

/** So many of each kind are told; the rest is counted. */
const MOST_GAPS = 12;

function gaps(page: Page, { missing, assumptions }: Analysis): void {
  if (missing.length > 0) {
    page.heading('Not computed, and what it would take');
    for (const { at, fact, blocks } of missing.slice(0, MOST_GAPS))
      page.say(`- ${at} has no ${fact}, so not known: ${blocks}`, 2);
    if (missing.length > MOST_GAPS)
      page.say(`and ${missing.length - MOST_GAPS} more (--format json lists all)`, 2, 'dim');
  }
  if (assumptions.length > 0) {
    page.heading('Taken to be so');
    for (const assumption of assumptions) page.say(`- ${assumption}`, 2, 'dim');
  }
}

function few(ids: readonly string[]): string {
  return ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 2).join(', ')} and ${ids.length - 2} more`;
}
