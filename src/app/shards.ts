import { createHash } from 'node:crypto';
import { NotDone } from './exit.ts';

/** One of several machines that share the files of a run. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** More parts than anybody has machines for. */
const MOST = 1_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** How a scheduler tells a job which of its kind it is. */
interface Scheduler {
  /** The variable with the number, by which the scheduler is known. */
  readonly index: string;
  /** The one with the first number. */
  readonly first: (environment: Environment) => number;
  readonly step?: string;
  /** The variable with how many there are, where the scheduler says. */
  readonly total?: string;
}

const SCHEDULERS: readonly Scheduler[] = [
  // GitLab, and whoever took its names over.
  { index: 'CI_NODE_INDEX', first: () => 1, total: 'CI_NODE_TOTAL' },
  // Kubernetes; it tells no job how many there are.
  { index: 'JOB_COMPLETION_INDEX', first: () => 0 },
  { index: 'AWS_BATCH_JOB_ARRAY_INDEX', first: () => 0, total: 'AWS_BATCH_JOB_ARRAY_SIZE' },
  {
    index: 'SLURM_ARRAY_TASK_ID',
    first: (environment) => number(environment, 'SLURM_ARRAY_TASK_MIN') ?? 0,
    step: 'SLURM_ARRAY_TASK_STEP',
    total: 'SLURM_ARRAY_TASK_COUNT',
  },
];

/**
 * The shard that `--shard` asks for: `2/8`, or `auto` from what the scheduler says, or `auto/8` where it does not say
 * how many there are.
 * @throws NotDone where that is none
 */
export function parseShard(text: string, environment: Environment): Shard {
  const [, index, of] = /^(\d{1,9}|auto)(?:\/(\d{1,9}))?$/.exec(text) ?? [];
  const total = of === undefined ? undefined : Number(of);
  if (index === 'auto') return automatic(environment, total, text);
  if (index === undefined || total === undefined) {
    throw new NotDone(
      `--shard takes a part and how many there are, such as 2/8, or auto; not ${JSON.stringify(text)}`,
    );
  }
  return checked({ index: Number(index), of: total }, `--shard ${text}`);
}

function automatic(environment: Environment, total: number | undefined, text: string): Shard {
  const [scheduler, other] = SCHEDULERS.filter(({ index }) => (environment[index] ?? '') !== '');
  if (scheduler === undefined) {
    const names = SCHEDULERS.map(({ index }) => index).join(', ');
    throw new NotDone(
      `--shard ${text} finds none of ${names} in the environment; say which part this is, such as --shard 2/8`,
    );
  }
  if (other !== undefined) {
    throw new NotDone(
      `--shard ${text} finds both ${scheduler.index} and ${other.index} in the environment; say which part this is, such as --shard 2/8`,
    );
  }
  const said = scheduler.total === undefined ? undefined : number(environment, scheduler.total);
  if (said !== undefined && total !== undefined && said !== total) {
    throw new NotDone(
      `--shard ${text} and ${scheduler.total}=${said} contradict each other; leave the number out`,
    );
  }
  const of = total ?? said;
  if (of === undefined) {
    const where =
      scheduler.total === undefined ? 'the environment does not say' : `${scheduler.total} does not say`;
    throw new NotDone(`--shard auto: ${where} how many parts there are; say it, as in --shard auto/8`);
  }
  const step = scheduler.step === undefined ? 1 : (number(environment, scheduler.step) ?? 1);
  const at = (number(environment, scheduler.index) ?? -1) - scheduler.first(environment);
  return checked(
    { index: Math.floor(at / Math.max(1, step)) + 1, of },
    `${scheduler.index}=${environment[scheduler.index]}`,
  );
}

function number(environment: Environment, name: string): number | undefined {
  const text = environment[name] ?? '';
  if (text === '') return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new NotDone(`${name}=${text} is no number; say which part this is, such as --shard 2/8`);
  return Number(text);
}

function checked(shard: Shard, said: string): Shard {
  const { index, of } = shard;
  if (of < 1 || of > MOST) throw new NotDone(`${said}: there may be 1 to ${MOST} parts, not ${of}`);
  if (index < 1 || index > of) {
    throw new NotDone(`${said} is part ${index} of ${of}; parts are counted from 1 to ${of}`);
  }
  return shard;
}

/** Which of so many shards a file belongs to, by its name alone: every machine comes to the same. */
export function shardOf(name: string, of: number): number {
  return (createHash('sha256').update(name).digest().readUIntBE(0, 6) % of) + 1;
}

/** "shard 2/8" */
export function shardText({ index, of }: Shard): string {
  return `shard ${index}/${of}`;
}
