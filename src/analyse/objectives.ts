import { byName } from '../base/by-name.ts';
import { given } from '../base/given.ts';
import { type Design, listOf, type Named } from '../model/design.ts';
import { type Facts, read, readComplement } from '../model/facts.ts';
import type { ComputedBottleneck, ObjectiveVerdict } from '../schema/analysis.ts';
import type { Component, Slo } from '../schema/design.ts';
import type { FlowResults } from './flow-results.ts';
import type { NetworkFlow } from './network.ts';
import { shareOf } from './spread.ts';
import type { World } from './world.ts';

type Sli = ObjectiveVerdict['sli'];
type Verdict = Omit<ObjectiveVerdict, 'sli' | 'flows' | 'objective' | 'window' | 'under' | 'budget'>;

/** What the objectives are held against. */
export interface Computed {
  readonly design: Design;
  readonly facts: Facts;
  readonly world: World;
  readonly flows: ReadonlyMap<string, FlowResults>;
  readonly ceiling: ComputedBottleneck | undefined;
}

/** What an objective asks for. Seconds, shares of 1, requests per second. */
interface Target {
  readonly objective: number | undefined;
  /** 1 − objective with all its digits. */
  readonly allowed: number | undefined;
  readonly window: number | undefined;
  readonly under: number | undefined;
}

/** What is measured, where the author's words mean something that sdx can compute. */
export function sliOf(slo: Slo): Sli {
  const words = (slo.sli ?? '').toLowerCase();
  // What one step adds is not the time of the flow, and the model gives only that.
  if (/\b(?:added|adds|extra|overhead|on top)\b/.test(words)) return 'stated';
  if (/latenc|response time|\bp\d\d/.test(words)) return 'latency';
  if (/fresh|stale|\blag\b/.test(words)) return 'freshness';
  if (/throughput/.test(words)) return 'throughput';
  if (/availab|uptime|success/.test(words)) return 'availability';
  return 'stated';
}

/**
 * Each objective against what the model computes at peak: whether it holds, the budget it allows, how much of it
 * would be spent and who spends most. Of several flows the worst counts.
 */
export function judgeObjectives(computed: Computed): Record<string, ObjectiveVerdict> {
  const verdicts = byName<ObjectiveVerdict>();
  for (const slo of computed.design.slos.values()) {
    const sli = sliOf(slo);
    const target = targetOf(slo, computed.facts);
    const flows = listOf(slo.flow).flatMap((id) => computed.flows.get(id) ?? []);
    const { objective, window, under, allowed } = target;
    const budget = allowed === undefined || window === undefined ? undefined : allowed * window;
    verdicts[slo.id] = {
      sli,
      flows: flows.map(({ flow }) => flow.id),
      ...given({ objective, window, under, budget }),
      ...worst(flows.map((flow) => judge(sli, flow, target, computed))),
    };
  }
  return verdicts;
}

function targetOf(slo: Named<Slo>, facts: Facts): Target {
  const objective = facts.slot([...slo.at, 'objective']);
  const share = read(objective, undefined);
  return {
    objective: share,
    allowed: share === undefined ? undefined : readComplement(objective, undefined),
    window: read(facts.slot([...slo.at, 'window']), undefined),
    under: read(facts.slot([...slo.at, 'under']), undefined),
  };
}

function worst(verdicts: readonly Verdict[]): Verdict {
  const rank = ({ holds, budgetSpent }: Verdict) =>
    (holds === false ? 1e9 : holds === undefined ? 1e8 : 0) + Math.min(budgetSpent ?? 0, 1e6);
  return [...verdicts].sort((a, b) => rank(b) - rank(a))[0] ?? {};
}

function judge(sli: Sli, flow: FlowResults, target: Target, computed: Computed): Verdict {
  switch (sli) {
    case 'availability':
      return availability(flow, target);
    case 'latency':
      return latency(flow, target);
    case 'freshness':
      return freshness(flow.flow, target, computed);
    case 'throughput':
      return throughput(flow, target, computed.ceiling);
    case 'stated':
      return {};
  }
}

/** How a share of bad requests compares with the share allowed. */
function budget(bad: number, { allowed }: Target): Verdict {
  if (allowed === undefined) return { good: { value: 1 - bad }, bad };
  // Dividing by an allowance of nothing says nothing; any bad request breaks such an objective.
  const spent = allowed > 0 ? { budgetSpent: bad / allowed } : {};
  // The sums behind both numbers carry rounding in their last digits.
  return { good: { value: 1 - bad }, bad, holds: bad <= allowed * (1 + 1e-9), ...spent };
}

function availability(flow: FlowResults, target: Target): Verdict {
  const found = flow.availability();
  if ('missing' in found) return { because: 'missing', blockedBy: [...found.missing] };
  const { allowed } = target;
  const holding =
    allowed === undefined ? undefined : shareOf(found.unavailability, (bad) => bad <= allowed * (1 + 1e-9));
  return {
    ...budget(found.unavailability.value, target),
    ...given({ spender: found.spentBy[0]?.station, holdsProbability: holding }),
  };
}

function latency(flow: FlowResults, target: Target): Verdict {
  const peak = flow.latency('peak');
  if ('reason' in peak) {
    if (peak.reason === 'empty') return {};
    const blockedBy = [...peak.stations];
    return peak.reason === 'saturated'
      ? { because: 'saturated', blockedBy, holds: false }
      : { because: 'missing', blockedBy };
  }
  if (target.under === undefined) return {};
  return {
    ...budget(Math.max(0, 1 - peak.within(target.under)), target),
    ...given({ spender: peak.spentAt[0]?.station }),
  };
}

/** The oldest that a read of this flow may be: entries live as long as their TTL, replicas lag behind. */
function freshness(flow: NetworkFlow, target: Target, { design, world, facts }: Computed): Verdict {
  let oldest = 0;
  let from: string | undefined;
  const unknown = new Set<string>();
  for (const { visit, asynchronous } of world.meetings(flow)) {
    const component = design.components.get(visit.station);
    if (component === undefined || asynchronous) continue;
    const age = ageAt(component, visit.kind === 'try', facts);
    if (age === undefined) unknown.add(component.id);
    else if (age > oldest) {
      oldest = age;
      from = component.id;
    }
  }
  // What is known to be too old is too old whatever the rest is.
  const holds = target.under === undefined ? undefined : oldest <= target.under;
  if (unknown.size > 0 && holds !== false) return { because: 'missing', blockedBy: [...unknown] };
  return { value: oldest, ...given({ holds, spender: from }) };
}

/** Seconds by which what a component answers may be behind; undefined where its author does not say. */
function ageAt(component: Named<Component>, isTried: boolean, facts: Facts): number | undefined {
  const second = (...field: readonly string[]) => read(facts.slot([...component.at, ...field]), undefined);
  const isCached = isTried && component.kind === 'cache';
  const { reads, mode } = component.replication ?? {};
  const isReplica = reads !== undefined && reads !== false && mode !== 'sync';
  const ttl = isCached ? second('ttl') : 0;
  const lag = isReplica ? second('replication', 'lag') : 0;
  return ttl === undefined || lag === undefined ? undefined : Math.max(ttl, lag);
}

/** The rate the flow reaches when everything grows together until the first station saturates. */
function throughput({ rate }: FlowResults, target: Target, ceiling: ComputedBottleneck | undefined): Verdict {
  const peak = rate('peak');
  if (peak === undefined || ceiling === undefined) return {};
  const value = peak.value * ceiling.saturatesAt;
  const holds = target.under === undefined ? undefined : value >= target.under;
  return { value, spender: ceiling.component, ...given({ holds }) };
}
