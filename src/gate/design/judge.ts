import { analyse } from '../../analyse/analyse.ts';
import type { Finding } from '../../base/finding.ts';
import { centralFacts } from '../../estimate/design-facts.ts';
import { Worksheet } from '../../estimate/worksheet.ts';
import { saysNothing } from '../../lint/nothing.ts';
import type { Design } from '../../model/design.ts';
import { type Path, showPath } from '../../model/path.ts';
import { medianOf } from '../../quantity/magnitude.ts';
import type { DesignReading } from '../../read/design.ts';
import type { Analysis } from '../../schema/analysis.ts';
import type { Bottleneck } from '../../schema/design.ts';
import type { GateDesign } from '../../schema/gate.ts';
import {
  type Check,
  counted,
  type Figure,
  grouped,
  type JudgedSource,
  type Judgement,
  judgement,
} from '../artefact.ts';
import { gateFinding } from '../codes.ts';
import type { ManifestFindings } from '../manifest.ts';

/** What the gate asks for. */
const LEAST_USERS = 10_000;
const LEAST_BOTTLENECKS = 3;

/** A station this busy is a bottleneck: at 80 % a request takes five times its service time (M/M/1, 1/(1 − ρ)). */
const BUSY = 0.8;

/** Rates that differ by less are the same: both designs round. */
const SAME_LOAD = 0.99;

export interface DesignFile {
  readonly name: string;
  readonly reading: DesignReading;
}

/** Judges the system as it is and as it shall be, by the analysis of both. */
export function judgeDesigns(
  spec: GateDesign,
  files: { readonly current: DesignFile | undefined; readonly evolved: DesignFile | undefined },
  manifest: ManifestFindings,
): Judgement {
  const current = sideOf('current', files.current, spec);
  const evolved = sideOf('evolved', files.evolved, spec);
  const checks: Check[] = [];
  const figures: Figure[] = [];
  if (current !== undefined && evolved !== undefined) {
    const hasUsers = [current.judgeUsers(), evolved.judgeUsers()].every(Boolean);
    const isSameLoad = judgeLoad(current, evolved);
    const named = new Bottlenecks(current, evolved, spec);
    const stands = named.judge();
    const carries = judgeCeiling(evolved);
    checks.push(
      check(
        `both designs are for at least ${grouped(LEAST_USERS)} users at once, and their load follows from them`,
        hasUsers,
      ),
      check(
        `at least ${LEAST_BOTTLENECKS} distinct bottlenecks are confirmed by the analysis of the current system, each with a fix that lowers it and a trade-off`,
        stands,
      ),
      check('the evolved design gets the same load', isSameLoad),
      check('the evolved design carries it', carries),
    );
    figures.push(...named.figures());
  }
  const judged = [judgedFile(files.current, current), judgedFile(files.evolved, evolved)];
  return judgement('design', checks, figures, [...judged.flat(), manifest.judged()]);
}

function check(says: string, isRight: boolean): Check {
  return { says, status: isRight ? 'holds' : 'fails' };
}

function judgedFile(file: DesignFile | undefined, side: Side | undefined): readonly JudgedSource[] {
  if (file === undefined) return [];
  const { source, status, findings } = file.reading;
  const told = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const isRead = status === 'read';
  return [
    {
      name: file.name,
      source,
      status: isRead ? 'read' : 'unreadable',
      findings: [...told, ...(side?.findings ?? [])],
    },
  ];
}

function sideOf(name: Side['name'], file: DesignFile | undefined, spec: GateDesign): Side | undefined {
  const design = file?.reading.design;
  return design === undefined ? undefined : new Side(name, design, spec.users ?? 'users');
}

/** One of the two designs with what was computed of it. */
class Side {
  readonly name: 'current' | 'evolved';
  readonly design: Design;
  readonly analysis: Analysis;
  readonly findings: Finding[] = [];
  readonly #users: string;
  readonly #worksheet: Worksheet;

  constructor(name: Side['name'], design: Design, users: string) {
    this.name = name;
    this.design = design;
    this.#users = users;
    this.#worksheet = new Worksheet(design);
    this.analysis = analyse(design, centralFacts(this.#worksheet));
  }

  add(code: string, at: Path, args: Readonly<Record<string, string>>): void {
    this.findings.push(gateFinding(code, this.design.spanOf(at), args));
  }

  /**
   * Utilisation at peak; undefined where a number is missing. Connections count only where there are too few:
   * below their limit nobody waits for one.
   */
  utilisation(component: string): number | undefined {
    const { utilisation, connections } = this.analysis.components[component] ?? {};
    const pool = connections?.utilisation ?? 0;
    const busy = utilisation?.peak?.value;
    return pool > 1 ? Math.max(busy ?? 0, pool) : busy;
  }

  /** Whether there are enough users, and the load is computed from them. */
  judgeUsers(): boolean {
    const name = this.#users;
    const variable = this.#worksheet.variables.get(name);
    const value =
      variable?.entry.status === 'value' ? medianOf(variable.entry.quantity.magnitude) : undefined;
    if (variable === undefined || value === undefined || value < LEAST_USERS) {
      const what =
        value === undefined
          ? `There is no input \`${name}\` with a number of users`
          : `This is for ${grouped(value)} users at once`;
      this.add('gate/design-users', variable?.at ?? ['inputs'], { what, name });
      return false;
    }
    if (this.#followsUsers(variable.entry.at, variable.entry.text)) return true;
    this.add('gate/design-fixed-load', variable.at, { name });
    return false;
  }

  #followsUsers(at: Path, text: string): boolean {
    const overrides = new Map([[showPath(at), `2 * (${text})`]]);
    const twice = analyse(this.design, centralFacts(new Worksheet(this.design, { overrides })));
    return Object.entries(this.analysis.flows).some(([id, { rate }]) => {
      const more = twice.flows[id]?.rate.peak?.value;
      return rate.peak !== undefined && more !== undefined && more > rate.peak.value * 1.01;
    });
  }
}

/** Whether every flow of the current design is in the evolved one, with no less at peak. */
function judgeLoad(current: Side, evolved: Side): boolean {
  let isSame = true;
  for (const [flow, { rate }] of Object.entries(current.analysis.flows)) {
    const other = evolved.analysis.flows[flow];
    const [asked, gets] = [rate.peak?.value, other?.rate.peak?.value];
    if (asked === undefined || (gets !== undefined && gets >= asked * SAME_LOAD)) continue;
    const what =
      other === undefined
        ? 'of the current design is not in the evolved one'
        : gets === undefined
          ? 'has no rate in the evolved design'
          : `gets ${digits(gets)} requests/s at peak, and ${digits(asked)} in the current design`;
    evolved.add('gate/design-less-load', other === undefined ? ['flows'] : ['flows', flow, 'rate'], {
      flow,
      what,
    });
    isSame = false;
  }
  return isSame;
}

function judgeCeiling(evolved: Side): boolean {
  const over = evolved.analysis.bottlenecks.filter(({ utilisation }) => utilisation >= 1);
  for (const { component, utilisation } of over) {
    evolved.add('gate/evolved-saturates', ['components', component], {
      component,
      utilisation: percent(utilisation),
    });
  }
  return over.length === 0 && evolved.analysis.bottlenecks.length > 0;
}

/** The bottlenecks that the current design names, held against the analysis of both. */
class Bottlenecks {
  readonly #current: Side;
  readonly #evolved: Side;
  readonly #replaced: Readonly<Record<string, string>>;
  readonly #named = new Set<string>();

  constructor(current: Side, evolved: Side, spec: GateDesign) {
    this.#current = current;
    this.#evolved = evolved;
    this.#replaced = spec.replaced ?? {};
  }

  /** Whether enough of them stand; what does not is reported where it is named. */
  judge(): boolean {
    const list = this.#current.design.document.bottlenecks ?? [];
    const standing = list.filter((bottleneck, i) => this.#stands(bottleneck, ['bottlenecks', i])).length;
    const [first] = this.#current.analysis.bottlenecks;
    if (first !== undefined && !this.#named.has(first.component)) {
      const args = { component: first.component, utilisation: percent(first.utilisation) };
      this.#current.add('gate/bottleneck-unnamed', ['components', first.component], args);
    }
    if (standing >= LEAST_BOTTLENECKS) return true;
    const args = {
      count: String(standing),
      named: `${counted(list.length, 'named bottleneck')} ${list.length === 1 ? 'is' : 'are'}`,
      least: String(LEAST_BOTTLENECKS),
    };
    this.#current.add('gate/too-few-bottlenecks', ['bottlenecks'], args);
    return false;
  }

  #stands(bottleneck: Bottleneck, at: Path): boolean {
    const { component } = bottleneck;
    if (component === undefined) {
      const what = 'It is not said which component gives out';
      this.#current.add('gate/bottleneck-not-confirmed', at, { what, how: 'Name it under `component:`.' });
      return false;
    }
    if (this.#named.has(component)) {
      this.#current.add('gate/bottleneck-repeated', at, { component });
      return false;
    }
    this.#named.add(component);
    const isConfirmed = this.#confirmed(component, [...at, 'component']);
    const isPriced = this.#priced(bottleneck, component, at);
    return isConfirmed && isPriced && this.#lowered(component, at);
  }

  #confirmed(component: string, at: Path): boolean {
    const busy = this.#current.utilisation(component);
    if (busy !== undefined && busy >= BUSY) return true;
    const [first] = this.#current.analysis.bottlenecks;
    const instead =
      first === undefined ? '' : `; \`${first.component}\` gives out first, at ${percent(first.utilisation)}`;
    const what =
      busy === undefined
        ? `How busy \`${component}\` is cannot be computed`
        : `\`${component}\` is only ${percent(busy)} busy at peak${instead}`;
    const how =
      busy === undefined
        ? 'Give it a `capacity`, or `concurrency` and `time`, and put it on a flow.'
        : `Name what is busier than ${percent(BUSY)}, or correct the numbers that make this one look idle.`;
    this.#current.add('gate/bottleneck-not-confirmed', at, { what, how });
    return false;
  }

  #priced({ fix, tradeoff }: Bottleneck, component: string, at: Path): boolean {
    const hasFix = fix !== undefined && !saysNothing(fix);
    if (!hasFix) {
      const how = 'Say under `fix:` what changes.';
      this.#current.add('gate/bottleneck-incomplete', at, { component, what: 'has no fix', how });
    }
    const hasPrice = tradeoff !== undefined && !saysNothing(tradeoff);
    if (!hasPrice) {
      const what =
        tradeoff === undefined ? 'has a fix without a trade-off' : 'has a fix that is said to cost nothing';
      const how = 'Say under `tradeoff:` what becomes worse: staleness, cost, something more to run.';
      this.#current.add('gate/bottleneck-incomplete', at, { component, what, how });
    }
    return hasFix && hasPrice;
  }

  #lowered(component: string, at: Path): boolean {
    const after = this.#replaced[component] ?? component;
    const before = this.#current.utilisation(component) ?? 0;
    const busy = this.#evolved.utilisation(after);
    if (busy !== undefined && busy < before) return true;
    const isThere = this.#evolved.design.components.has(after);
    const what = !isThere
      ? `\`${after}\` is not in the evolved design`
      : busy === undefined
        ? `How busy \`${after}\` is in the evolved design cannot be computed`
        : `\`${after}\` is ${percent(busy)} busy at peak in the evolved design, and \`${component}\` ${percent(before)} in the current one`;
    const how = !isThere
      ? `Say in gate.yaml what does its work now: \`replaced: { ${component}: ... }\`.`
      : 'Put the fix into the evolved design: fewer visits, less time, or more replicas.';
    this.#current.add('gate/bottleneck-not-lowered', at, { what, how });
    return false;
  }

  figures(): readonly Figure[] {
    return [...this.#named].flatMap((component) => {
      const before = this.#current.utilisation(component);
      const after = this.#evolved.utilisation(this.#replaced[component] ?? component);
      if (before === undefined || after === undefined) return [];
      return [
        { name: `${component} now`, value: Math.round(before * 100), unit: '%' },
        { name: 'then', value: Math.round(after * 100), unit: '%' },
      ];
    });
  }
}

function percent(share: number): string {
  return `${digits(share * 100)} %`;
}

/** Three digits. */
function digits(value: number): string {
  return grouped(Number(value.toPrecision(3)));
}
