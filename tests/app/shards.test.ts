import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShard, shardOf } from '../../src/app/shards.ts';

describe('--shard', () => {
  it.each([
    ['2/8', {}, [2, 8]],
    // GitLab counts from 1 and says how many.
    ['auto', { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '5' }, [1, 5]],
    // Kubernetes counts from 0 and does not.
    ['auto/4', { JOB_COMPLETION_INDEX: '3' }, [4, 4]],
    ['auto', { AWS_BATCH_JOB_ARRAY_INDEX: '0', AWS_BATCH_JOB_ARRAY_SIZE: '10' }, [1, 10]],
    // An array of Slurm's may begin anywhere and leave numbers out: --array=10-40:10
    [
      'auto',
      {
        SLURM_ARRAY_TASK_ID: '30',
        SLURM_ARRAY_TASK_MIN: '10',
        SLURM_ARRAY_TASK_STEP: '10',
        SLURM_ARRAY_TASK_COUNT: '4',
      },
      [3, 4],
    ],
    ['auto', { SLURM_ARRAY_TASK_ID: '0', SLURM_ARRAY_TASK_MIN: '0', SLURM_ARRAY_TASK_COUNT: '8' }, [1, 8]],
    ['auto/3', { SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '3' }, [3, 3]],
    // Set and empty is not set.
    ['auto', { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '3', JOB_COMPLETION_INDEX: '' }, [2, 3]],
  ])('%s with %j', (text, environment, [index, of]) => {
    expect(parseShard(text, environment)).toEqual({ index, of });
  });

  it.each([
    ['0/8', {}, /counted from 1 to 8/],
    ['9/8', {}, /part 9 of 8/],
    ['1/0', {}, /1 to 1000 parts/],
    ['1/1001', {}, /1 to 1000 parts/],
    ['half', {}, /such as 2\/8/],
    ['3', {}, /such as 2\/8/],
    ['auto', {}, /finds none of CI_NODE_INDEX, JOB_COMPLETION_INDEX/],
    ['auto', { JOB_COMPLETION_INDEX: '0' }, /auto\/8/],
    ['auto/2', { JOB_COMPLETION_INDEX: '2' }, /part 3 of 2/],
    ['auto', { CI_NODE_INDEX: '0', CI_NODE_TOTAL: '2' }, /part 0 of 2/],
    ['auto/3', { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '2' }, /contradict/],
    [
      'auto',
      { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '2', SLURM_ARRAY_TASK_ID: '1' },
      /both CI_NODE_INDEX and SLURM_ARRAY_TASK_ID/,
    ],
    ['auto', { CI_NODE_INDEX: 'x', CI_NODE_TOTAL: '2' }, /CI_NODE_INDEX=x is no number/],
  ])('%s with %j is refused', (text, environment, says) => {
    expect(() => parseShard(text, environment)).toThrow(says);
  });
});

describe('the part that a file belongs to', () => {
  it('is one of them, and the same everywhere', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (name, of) => {
        const shard = shardOf(name, of);
        expect(shard).toBeGreaterThanOrEqual(1);
        expect(shard).toBeLessThanOrEqual(of);
        expect(shardOf(name, of)).toBe(shard);
      }),
    );
    // Worked out with sha256sum: the first twelve digits as a number, modulo 7, and one.
    expect(shardOf('class/ann.yaml', 7)).toBe(1);
  });

  it('has its fair share of many files', () => {
    const counts = new Map<number, number>();
    for (let i = 0; i < 8_000; i++) {
      const shard = shardOf(`class/s${i}/design.yaml`, 8);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }
    // Five standard deviations of a binomial of 8,000 and an eighth are 148.
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(148);
  });
});
