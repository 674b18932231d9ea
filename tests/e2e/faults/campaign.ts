import { rmSync } from 'node:fs';
import { randomStream } from '../../../src/base/random.ts';
import {
  type Act,
  brokenIn,
  brokenSayings,
  inCopy,
  project,
  run,
  type Tree,
  treeOf,
  undisturbed,
} from './acts.ts';

const json = ['--format', 'json'];

/** Every command that reads or writes files. */
export const ACTS: readonly Act[] = [
  { args: ['lint', 'docs', ...json] },
  { args: ['lint', 'docs', '--fix', ...json] },
  { args: ['lint', 'docs', ...json, '--format', 'sarif=out/lint.sarif'] },
  { args: ['lint', 'docs', '--write-baseline', ...json] },
  { args: ['lint', 'docs', '--cache', '--cache-location', 'cache', ...json] },
  { args: ['lint', 'docs', '--jobs', '2', ...json] },
  { args: ['grade', 'docs/design.yaml', '--format', 'json=out/grade.json'] },
  { args: ['grade', 'docs', ...json] },
  { args: ['analyze', 'docs/design.yaml', ...json, '--output', 'out/analysis.json'] },
  { args: ['estimate', 'docs/design.yaml', ...json] },
  { args: ['gate', 'gate', ...json] },
  { args: ['new', 'design', '--title', 'Another', '--output', 'docs/another.yaml'] },
  { args: ['new', 'design', '--title', 'Another', '--output', 'docs/design.yaml', '--force'] },
  { args: ['new', 'adr', 'Next', '--supersedes', '2'], together: true },
  { args: ['adr', 'accept', '3'], together: true },
  { args: ['adr', 'supersede', '1', '--by', '3'], together: true },
  { args: ['adr', 'renumber', '3', '9'], together: true },
  { args: ['adr', 'index'], together: true },
  { args: ['adr', 'list', ...json] },
  { args: ['init', '--editor', 'vscode', '--ci', 'github'] },
  { args: ['practice', '--stats', ...json] },
  { args: ['practice', '--reset', '--yes'] },
];

const WRITE_FAULTS = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EDQUOT', 'EMFILE', 'SIGINT', 'SIGTERM', 'SIGKILL'];
const READ_FAULTS = ['ENOENT', 'EACCES', 'EIO', 'ELOOP', 'EMFILE', 'SIGINT', 'SIGTERM'];

export interface FaultReport {
  readonly tried: number;
  /** What went wrong, one line each, with the command and the fault that show it again. */
  readonly broken: readonly string[];
}

interface Trial {
  readonly act: Act;
  readonly fault: string;
}

/**
 * Makes calls of the file system go wrong, one in a run: all there are, or `most` of them, as the seed has it. After
 * each the files have to be whole, and the same command without a fault has to work.
 */
export async function faultCampaign(
  seed: number,
  most: number,
  acts: readonly Act[] = ACTS,
  onTrial?: (what: string) => void,
): Promise<FaultReport> {
  const base = await project();
  try {
    const before = treeOf(base);
    const left = new Map<Act, Tree>();
    const trials: Trial[] = [];
    for (const act of acts) {
      const calls = await undisturbed(act, base);
      left.set(act, calls.after);
      for (const [sort, faults] of [
        ['write', WRITE_FAULTS],
        ['read', READ_FAULTS],
      ] as const)
        for (let at = 1; at <= calls[sort]; at++)
          for (const fault of faults) trials.push({ act, fault: `${sort} ${at} ${fault}` });
    }
    const chosen = some(trials, most, seed);
    const broken: string[] = [];
    for (const { act, fault } of chosen) {
      onTrial?.(`${act.args.join(' ')}: ${fault}`);
      const after = left.get(act) ?? before;
      for (const what of await trial(base, before, after, act, fault))
        broken.push(`sdx ${act.args.join(' ')} under "${fault}": ${what}`);
    }
    return { tried: chosen.length, broken };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

function some(trials: readonly Trial[], most: number, seed: number): readonly Trial[] {
  const random = randomStream(seed, 'faults');
  // Of the many calls that look, fewer are taken than of those that change something.
  const keyed = trials.map((trial) => ({
    trial,
    key: random.fraction() * (trial.fault.startsWith('write') ? 1 : 4),
  }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, most)
    .map(({ trial }) => trial);
}

function trial(base: string, before: Tree, after: Tree, act: Act, fault: string): Promise<readonly string[]> {
  return inCopy(base, async (copy) => {
    const ended = await run(act, copy, { fault });
    const killed = fault.endsWith('SIGKILL');
    const broken = [...brokenSayings(ended), ...brokenIn(copy, { act, way: fault, before, after }, killed)];
    if (/SIG(INT|TERM)$/.test(fault) && ended.code === null && ended.signal !== fault.split(' ')[2])
      broken.push(`ended by ${ended.signal}`);
    const again = await run(act, copy);
    broken.push(...brokenSayings(again).map((what) => `afterwards: ${what}`));
    broken.push(...leftovers(treeOf(copy), killed).map((name) => `afterwards ${name} is still there`));
    return broken;
  });
}

/** Files that only sdx wants. A process that was killed can't take its own away, and no other knows that it is gone. */
const leftovers = (tree: Tree, killed: boolean): readonly string[] =>
  [...tree.keys()].filter(
    (name) =>
      /(?:^|\/)\.[^/]*(?:\.tmp|-journal\.json|-lock[^/]*)$/.test(name) &&
      !(killed && /\.\d+\.tmp$/.test(name)),
  );
