import type { Analysis, FlowAnalysis, ObjectiveVerdict } from '../schema/analysis.ts';
import { visible } from './escape.ts';
import { availability, exactPercent, percent, plain, rate, size, time } from './figures.ts';
import type { Cell, Column } from './table.ts';

const NOTHING: Cell = { text: '–', style: 'dim' };

type Made<T> = (item: T) => Cell;

/** A column of numbers over some items. */
function numbers<T>(title: string, items: readonly T[], cell: Made<T>, drop?: number): Column {
  return { title, align: 'right', cells: items.map(cell), ...(drop === undefined ? {} : { drop }) };
}

/** How long every flow takes at peak, how often it works, and where time and failures are spent. */
export function flowTable({ flows }: Analysis): readonly Column[] {
  const ids = Object.keys(flows);
  const all = Object.values(flows);
  return [
    { title: 'flow', cells: ids.map((id) => ({ text: visible(id) })) },
    numbers(
      'rate',
      all,
      ({ rate: { peak } }) => (peak === undefined ? NOTHING : { text: rate(peak.value) }),
      6,
    ),
    numbers('mean', all, (each) => latencyCell(each, (figures) => figures.mean.value), 4),
    numbers('p50', all, (each) => latencyCell(each, (figures) => figures.p50), 8),
    numbers('p95', all, (each) => latencyCell(each, (figures) => figures.p95), 7),
    numbers('p99', all, (each) => latencyCell(each, (figures) => figures.p99.value)),
    { title: 'most time at', drop: 5, cells: all.map(({ spentAt: [most] }) => name(most?.component)) },
    numbers('available', all, availableCell),
    {
      title: 'lost by',
      drop: 3,
      cells: all.map(
        ({
          availability: {
            spentBy: [most],
          },
        }) => name(most?.component),
      ),
    },
    ...bandwidthColumns(all),
  ];
}

function bandwidthColumns(flows: readonly FlowAnalysis[]): readonly Column[] {
  const column = (title: string, way: 'in' | 'out') =>
    numbers(
      title,
      flows,
      ({ bandwidth }) =>
        bandwidth?.[way] === undefined ? { text: '' } : { text: `${size(bandwidth[way])}/s` },
      9,
    );
  return [column('in', 'in'), column('out', 'out')];
}

function latencyCell(
  { latency }: FlowAnalysis,
  of: (figures: NonNullable<FlowAnalysis['latency']['peak']>) => number,
): Cell {
  if (latency.peak !== undefined) return { text: time(of(latency.peak)) };
  return latency.unknown?.reason === 'saturated' ? { text: '∞', style: 'red' } : NOTHING;
}

function availableCell({ availability: { unavailability } }: FlowAnalysis): Cell {
  return unavailability === undefined ? NOTHING : { text: availability(unavailability.value) };
}

function name(id: string | undefined): Cell {
  return id === undefined ? NOTHING : { text: visible(id) };
}

/** What every objective asks for, what the design gives, and what is left of its budget. */
export function objectiveTable({ objectives }: Analysis): readonly Column[] {
  const all = Object.values(objectives);
  return [
    { title: 'objective', cells: Object.keys(objectives).map((id) => ({ text: visible(id) })) },
    { title: 'asks', drop: 2, cells: all.map((each) => ({ text: asks(each) })) },
    numbers('gets', all, (each) => ({ text: gets(each) })),
    numbers('budget', all, ({ budget }) => (budget === undefined ? { text: '' } : { text: time(budget) }), 4),
    numbers(
      'spent',
      all,
      ({ budgetSpent, holds }) =>
        budgetSpent === undefined
          ? { text: '' }
          : { text: percent(budgetSpent), ...(holds === false ? { style: 'red' as const } : {}) },
      3,
    ),
    { title: '', cells: all.map(verdict) },
    {
      title: 'by',
      drop: 5,
      cells: all.map(({ spender, blockedBy }) => ({ text: visible(spender ?? blockedBy?.[0] ?? '') })),
    },
  ];
}

function asks({ sli, objective, under }: ObjectiveVerdict): string {
  const share = objective === undefined ? '' : exactPercent(objective);
  if (under === undefined) return share;
  return [share, sli === 'throughput' ? rate(under) : `< ${time(under)}`]
    .filter((part) => part !== '')
    .join(' ');
}

function gets({ sli, bad, value }: ObjectiveVerdict): string {
  if (bad !== undefined) return availability(bad);
  if (value === undefined) return '–';
  return sli === 'throughput' ? rate(value) : time(value);
}

function verdict({ holds, because, sli, holdsProbability }: ObjectiveVerdict): Cell {
  const odds = holdsProbability === undefined ? '' : ` (${percent(holdsProbability)} likely)`;
  if (holds === true) return { text: `holds${odds}`, style: 'green' };
  if (holds === false)
    return { text: because === 'saturated' ? 'fails: saturated' : `fails${odds}`, style: 'red' };
  if (sli === 'stated') return { text: 'not computed', style: 'dim' };
  return { text: 'not known', style: 'dim' };
}

/** Bytes of every datum over the years; undefined where none has a size. */
export function storageTable({ storage }: Analysis): readonly Column[] | undefined {
  const known = Object.entries(storage).filter(
    ([, { now, year1 }]) => now !== undefined || year1 !== undefined,
  );
  if (known.length === 0) return undefined;
  const all = known.map(([, growth]) => growth);
  const bytes = (title: string, of: 'now' | 'year1' | 'year3' | 'year5', drop?: number) =>
    numbers(title, all, (each) => (each[of] === undefined ? NOTHING : { text: size(each[of].value) }), drop);
  return [
    { title: 'data', cells: known.map(([id]) => ({ text: visible(id) })) },
    { title: 'in', drop: 5, cells: all.map((each) => name(each.in)) },
    numbers('copies', all, ({ copies }) => ({ text: plain(copies) }), 6),
    bytes('now', 'now', 2),
    numbers('a day', all, ({ perDay }) => (perDay === undefined ? NOTHING : { text: size(perDay) }), 4),
    bytes('1 year', 'year1'),
    bytes('3 years', 'year3', 3),
    bytes('5 years', 'year5'),
  ];
}

/** Latency and availability of two analyses, side by side. */
export function comparedFlows(baseline: Analysis, analysis: Analysis): readonly Column[] {
  const ids = [...new Set([...Object.keys(baseline.flows), ...Object.keys(analysis.flows)])];
  const column = (title: string, of: Analysis, cell: Made<FlowAnalysis>, drop?: number) =>
    numbers(title, ids, (id) => (of.flows[id] === undefined ? NOTHING : cell(of.flows[id])), drop);
  const mean: Made<FlowAnalysis> = (each) => latencyCell(each, (figures) => figures.mean.value);
  const p99: Made<FlowAnalysis> = (each) => latencyCell(each, (figures) => figures.p99.value);
  return [
    { title: 'flow', cells: ids.map((id) => ({ text: visible(id) })) },
    column('mean was', baseline, mean, 2),
    column('is', analysis, mean, 3),
    column('p99 was', baseline, p99),
    column('is', analysis, p99),
    column('available was', baseline, availableCell, 4),
    column('is', analysis, availableCell, 5),
  ];
}

/** Whether objectives hold in two analyses, side by side. */
export function comparedObjectives(baseline: Analysis, analysis: Analysis): readonly Column[] {
  const ids = [...new Set([...Object.keys(baseline.objectives), ...Object.keys(analysis.objectives)])];
  const column = (title: string, of: Analysis, cell: Made<ObjectiveVerdict>, drop?: number) => ({
    ...numbers(
      title,
      ids,
      (id) => (of.objectives[id] === undefined ? NOTHING : cell(of.objectives[id])),
      drop,
    ),
  });
  return [
    { title: 'objective', cells: ids.map((id) => ({ text: visible(id) })) },
    column('gets was', baseline, (each) => ({ text: gets(each) }), 2),
    column('is', analysis, (each) => ({ text: gets(each) }), 3),
    column('was', baseline, verdict),
    column('is', analysis, verdict),
  ];
}
