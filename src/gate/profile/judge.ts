import type { Path } from '../../model/path.ts';
import { Source } from '../../model/source.ts';
import type { GateProfile, GateSamples } from '../../schema/gate.ts';
import { type Check, counted, type Figure, FileFindings, type Judgement, judgement } from '../artefact.ts';
import { gateFinding } from '../codes.ts';
import type { ManifestFindings } from '../manifest.ts';
import { median, type RatioEstimate, ratioOfMedians } from './bootstrap.ts';
import { type Measurements, readMeasurements } from './samples.ts';

/** What the gate asks for: that many times faster. */
export const LEAST_IMPROVEMENT = 10;

/** A median has no 95 % interval below six samples; ten is what hyperfine takes at the least. */
const FEWEST = 10;

export interface MeasuredFile {
  readonly name: string;
  readonly text: string;
}

/** Judges measurements of an endpoint before and after it was made faster. */
export function judgeProfile(
  profile: GateProfile,
  files: { readonly before: MeasuredFile | undefined; readonly after: MeasuredFile | undefined },
  manifest: ManifestFindings,
): Judgement {
  const before = new Side('before', profile.before, files.before);
  const after = new Side('after', profile.after, files.after);
  describedOrNot(profile, manifest);
  const isSame = sameWorkload(profile, before, after, manifest);
  const checks: Check[] = [
    { says: 'before and after were measured under the same workload', status: isSame ? 'holds' : 'fails' },
    { says: 'that the samples were taken as the workload says', status: 'attested' },
  ];
  const estimate =
    before.samples === undefined || after.samples === undefined
      ? undefined
      : ratioOfMedians(before.samples, after.samples, profile.seed ?? 1);
  checks.unshift(...verdicts(profile, before, after, estimate, manifest));
  const judged = [before.findings.judged(), after.findings.judged(), manifest.judged()];
  return judgement('profile', checks, figuresOf(before, after, estimate), judged);
}

/** The measurements of one side, with what is wrong with them. */
class Side {
  readonly findings: FileFindings;
  readonly measurements: Measurements | undefined;
  /** Seconds, positive in the middle; absent where nothing can be computed from them. */
  readonly samples: Float64Array | undefined;
  readonly median: number | undefined;

  constructor(name: 'before' | 'after', settings: GateSamples, file: MeasuredFile | undefined) {
    const source = file === undefined ? undefined : new Source(file.name, file.text, 'yaml');
    this.findings = new FileFindings(file?.name ?? name, source);
    if (file === undefined) return;
    const read = readMeasurements(file.text, settings);
    if ('code' in read) {
      this.findings.list.push(gateFinding(read.code, read.at, read.args));
      return;
    }
    this.measurements = read;
    this.median = read.samples === undefined ? read.median : median(read.samples);
    this.samples = this.#usable(read);
  }

  #usable({ samples, failed, tool, how }: Measurements): Float64Array | undefined {
    if (failed !== undefined) this.#add('gate/profile-failed-requests', { what: failed });
    if (samples === undefined) {
      this.#add('gate/profile-no-samples', { tool, how: how ?? '' });
      return undefined;
    }
    if (samples.length < FEWEST) {
      this.#add('gate/profile-few-samples', { count: counted(samples.length, 'sample') });
      return undefined;
    }
    if (this.median !== 0) return samples;
    this.#add('gate/profile-bad-sample', { value: 'a median of 0' });
    return undefined;
  }

  #add(code: string, args: Readonly<Record<string, string>>): void {
    this.findings.list.push(gateFinding(code, { start: 0, end: 0 }, args));
  }
}

function describedOrNot(profile: GateProfile, manifest: ManifestFindings): void {
  const add = (field: 'bottleneck' | 'change', what: string) => {
    if (profile[field] === undefined)
      manifest.add('gate/profile-not-described', ['profile'], { what, field });
  };
  add('bottleneck', 'which bottleneck the profile showed');
  add('change', 'what was changed');
}

/** Whether a workload is named, the same for both, and what the files themselves record agrees. */
function sameWorkload(profile: GateProfile, before: Side, after: Side, manifest: ManifestFindings): boolean {
  const named = (side: GateSamples) => (side.workload ?? profile.workload)?.replace(/\s+/g, ' ').trim();
  const [first, second] = [named(profile.before), named(profile.after)];
  const at: Path = ['profile', 'after'];
  if (first === undefined || second === undefined) {
    manifest.add('gate/profile-no-workload', ['profile'], { endpoint: profile.endpoint });
    return false;
  }
  if (first !== second) {
    manifest.add('gate/profile-other-workload', [...at, 'workload'], {
      before: `\`${first}\``,
      after: `\`${second}\``,
    });
    return false;
  }
  for (const [name, value] of Object.entries(before.measurements?.workload ?? {})) {
    const other = after.measurements?.workload[name];
    if (other === undefined || other === value) continue;
    manifest.add('gate/profile-other-workload', [...at, 'file'], {
      before: `${name} ${value}`,
      after: `${name} ${other}, as the files record`,
    });
    return false;
  }
  return true;
}

function verdicts(
  profile: GateProfile,
  before: Side,
  after: Side,
  estimate: RatioEstimate | undefined,
  manifest: ManifestFindings,
): readonly Check[] {
  const ratio = estimate?.ratio ?? statedRatio(before, after);
  const faster = `the median is at least ${LEAST_IMPROVEMENT} times smaller`;
  const surely = `so is the lower end of the 95 % interval of that ratio`;
  const checks: Check[] = [
    {
      says: faster,
      status: ratio === undefined ? 'not-judged' : ratio >= LEAST_IMPROVEMENT ? 'holds' : 'fails',
    },
    {
      says: surely,
      status: estimate === undefined ? 'not-judged' : estimate.low >= LEAST_IMPROVEMENT ? 'holds' : 'fails',
    },
  ];
  if (ratio !== undefined) tooSmall(ratio, estimate, manifest);
  if (profile.claimed === undefined || ratio === undefined) return checks;
  const measured = estimate === undefined ? times(ratio) : inWords(estimate);
  const args = { claimed: plain(profile.claimed), measured, ratio: times(ratio) };
  const isOver = profile.claimed > (estimate?.high ?? ratio);
  if (isOver) manifest.add('gate/profile-overclaimed', ['profile', 'claimed'], args);
  else if (estimate !== undefined && profile.claimed < estimate.low)
    manifest.add('gate/profile-underclaimed', ['profile', 'claimed'], args);
  return [
    ...checks,
    { says: 'the claim is not beyond what was measured', status: isOver ? 'fails' : 'holds' },
  ];
}

function tooSmall(ratio: number, estimate: RatioEstimate | undefined, manifest: ManifestFindings): void {
  const least = `, and the gate asks for ${LEAST_IMPROVEMENT}`;
  const measured = estimate === undefined ? times(ratio) : inWords(estimate);
  if (ratio < LEAST_IMPROVEMENT) {
    manifest.add('gate/profile-too-small', ['profile', 'after'], {
      what: `The median became smaller by ${measured}${least}`,
      more: '',
    });
  } else if (estimate !== undefined && estimate.low < LEAST_IMPROVEMENT) {
    manifest.add('gate/profile-too-small', ['profile', 'after'], {
      what: `The median became smaller by ${measured}: it may be less than ${LEAST_IMPROVEMENT}`,
      more: ', or take more samples if they only scatter',
    });
  }
}

/** From the medians that tools state, where there are no samples. */
function statedRatio(before: Side, after: Side): number | undefined {
  if (before.median === undefined || after.median === undefined || after.median === 0) return undefined;
  return before.median / after.median;
}

function figuresOf(before: Side, after: Side, estimate: RatioEstimate | undefined): readonly Figure[] {
  const figures: Figure[] = [];
  for (const [name, side] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const { samples } = side.measurements ?? {};
    if (samples !== undefined) figures.push({ name: `samples ${name}`, value: samples.length });
    if (side.median !== undefined)
      figures.push({ name: `median ${name}`, value: rounded(side.median * 1000), unit: 'ms' });
  }
  const ratio = estimate?.ratio ?? statedRatio(before, after);
  if (ratio !== undefined) figures.push({ name: 'ratio', value: rounded(ratio) });
  if (estimate !== undefined) {
    figures.push(
      { name: 'lower end', value: rounded(estimate.low) },
      { name: 'upper end', value: rounded(estimate.high) },
    );
  }
  return figures;
}

function inWords({ ratio, low, high }: RatioEstimate): string {
  return `${times(ratio)} (95 % interval ${plain(low)} to ${plain(high)})`;
}

function times(ratio: number): string {
  return `${plain(ratio)} times`;
}

function plain(value: number): string {
  return String(rounded(value));
}

/** Three digits: more would say that the measurement is better than it is. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
