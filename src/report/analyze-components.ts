import type { Analysis, ComponentAnalysis, Figure } from '../schema/analysis.ts';
import { visible } from './escape.ts';
import { percent, plain, rate } from './figures.ts';
import type { Cell, Column } from './table.ts';
import { bar, type Style } from './terminal.ts';

/** How full is green, yellow, red. */
export function fullness(utilisation: number): Style {
  if (utilisation >= 1) return 'red';
  return utilisation >= 0.7 ? 'yellow' : 'green';
}

const NOTHING: Cell = { text: '–', style: 'dim' };

/** Columns for everything a component has to do at peak, and can. */
export function componentTable({ components }: Analysis, width: number): readonly Column[] {
  const all = Object.entries(components);
  const column = (
    title: string,
    drop: number | undefined,
    cell: (component: ComponentAnalysis) => Cell,
  ): Column => ({
    title,
    align: 'right',
    cells: all.map(([, component]) => cell(component)),
    ...(drop === undefined ? {} : { drop }),
  });
  const cells = width >= 110 ? 24 : 12;
  const uncertain = all.some(([, { utilisation }]) => utilisation.peak?.p95 !== undefined);
  return [
    { title: 'component', cells: all.map(([id]) => ({ text: visible(id) })) },
    column('load', undefined, (each) => loadCell(each)),
    column('capacity', 2, ({ capacity }) => (capacity === undefined ? NOTHING : { text: rate(capacity) })),
    column('used', undefined, (each) => usedCell(each)),
    ...(uncertain ? [column('5–95 %', 5, ({ utilisation }) => range(utilisation.peak))] : []),
    {
      title: '',
      drop: 3,
      cells: all.map(([, each]) => {
        const used = each.utilisation.peak?.value ?? each.floor?.utilisation;
        return used === undefined ? { text: '' } : { text: bar(used, cells), style: fullness(used) };
      }),
    },
    column('one lost', 4, ({ utilisation }) =>
      utilisation.oneLost === undefined
        ? NOTHING
        : { text: percent(utilisation.oneLost.value), style: fullness(utilisation.oneLost.value) },
    ),
    column('average', 6, ({ utilisation }) =>
      utilisation.average === undefined ? NOTHING : { text: percent(utilisation.average.value) },
    ),
    column('needs', 7, ({ needed, replicas, standby }) =>
      needed === undefined ? NOTHING : { text: `${plain(needed)} of ${plain(replicas + standby)}` },
    ),
    column('connections', 8, ({ connections }) => {
      if (connections === undefined) return { text: '' };
      const { opened, limit } = connections;
      const text = limit === undefined ? plain(opened) : `${plain(opened)} of ${plain(limit)}`;
      return limit !== undefined && opened > limit ? { text, style: 'red' } : { text };
    }),
    column('memory holds', 9, ({ memory }) =>
      memory === undefined ? { text: '' } : { text: percent(memory.holds) },
    ),
  ];
}

function loadCell({ load, floor }: ComponentAnalysis): Cell {
  if (load.peak !== undefined) return { text: rate(load.peak.value) };
  return floor === undefined || floor.load === 0 ? NOTHING : { text: `≥ ${rate(floor.load)}` };
}

function usedCell({ utilisation, floor }: ComponentAnalysis): Cell {
  const { peak } = utilisation;
  if (peak !== undefined) return { text: percent(peak.value), style: fullness(peak.value) };
  const least = floor?.utilisation;
  return least === undefined || least === 0
    ? NOTHING
    : { text: `≥ ${percent(least)}`, style: fullness(least) };
}

function range(figure: Figure | undefined): Cell {
  if (figure?.p5 === undefined) return { text: '' };
  return { text: `${percent(figure.p5)}–${figure.p95 === undefined ? '∞' : percent(figure.p95)}` };
}

/** The same of two analyses, side by side: load and utilisation as written and as asked. */
export function comparedComponents(baseline: Analysis, analysis: Analysis): readonly Column[] {
  const ids = [...new Set([...Object.keys(baseline.components), ...Object.keys(analysis.components)])];
  const column = (
    title: string,
    of: Analysis,
    cell: (component: ComponentAnalysis) => Cell,
    drop?: number,
  ): Column => ({
    title,
    align: 'right',
    cells: ids.map((id) => {
      const component = of.components[id];
      return component === undefined ? NOTHING : cell(component);
    }),
    ...(drop === undefined ? {} : { drop }),
  });
  return [
    { title: 'component', cells: ids.map((id) => ({ text: visible(id) })) },
    column('load was', baseline, loadCell, 2),
    column('is', analysis, loadCell, 3),
    column('used was', baseline, usedCell),
    column('is', analysis, usedCell),
    {
      title: '',
      drop: 1,
      cells: ids.map((id) => {
        const used = analysis.components[id]?.utilisation.peak?.value;
        return used === undefined ? { text: '' } : { text: bar(used, 12), style: fullness(used) };
      }),
    },
  ];
}
