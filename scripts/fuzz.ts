/**
 * Tries made-up and damaged inputs on every way into sdx, and holds what comes of them against what sdx promises: it
 * never throws or hangs, says where, gives output that parses, and the same for the same input.
 *
 *   npm run fuzz                            the same inputs every time, in about five minutes on two cores
 *   npm run check:fuzz                      the first of them, made of the repository's own files alone
 *   npm run fuzz -- --long 30               for half an hour, each round with another seed
 *   npm run fuzz -- --seed 7 --target log   other inputs, for one target
 *   npm run fuzz -- --seed 7 --target log --index 12            one input once more
 *   npm run fuzz -- --target log --input FILE                   a file of your own
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Failure, runCampaign, type Tally } from '../tests/fuzz/campaign.ts';
import { hasSharedData } from '../tests/fuzz/corpus.ts';
import { TARGETS } from '../tests/fuzz/targets.ts';
import { targetNamed } from '../tests/fuzz/worker.ts';

const SEED = 20_251;
/** A short run tries one in so many inputs. */
const SHORTER = 25;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(SEED) },
    long: { type: 'string' },
    short: { type: 'boolean', default: false },
    target: { type: 'string', multiple: true },
    index: { type: 'string' },
    input: { type: 'string' },
    jobs: { type: 'string', default: String(Math.min(4, availableParallelism())) },
  },
});

const targets = values.target === undefined ? TARGETS : values.target.map(targetNamed);
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

if (values.input !== undefined) {
  // A file is tried in this process, so that it can be debugged.
  for (const target of targets)
    await target.check({ name: basename(values.input), bytes: readFileSync(values.input) });
  console.log(`${values.input}: every promise is kept`);
} else {
  const start = Date.now();
  const end = start + Number(values.long ?? 0) * 60_000;
  const { tallies, failures } = await runCampaign({
    targets,
    seed: Number(values.seed),
    oneIn: values.short ? SHORTER : 1,
    own: values.short,
    jobs: Number(values.jobs),
    more: (rounds) => rounds === 0 || Date.now() < end,
    onFailure: ({ target, seed, index, property }) =>
      console.error(`${target} --seed ${seed} --index ${index}: ${property}`),
    ...(values.index === undefined ? {} : { index: Number(values.index) }),
  });
  for (const failure of failures) print(failure);
  summarise(tallies, (Date.now() - start) / 1000);
  process.exitCode = tallies.some((tally) => tally.failures > 0) ? 1 : 0;
}

function print({ target, seed, index, property, message, smallest }: Failure): void {
  const file = join(mkdtempSync(join(tmpdir(), 'sdx-fuzz-')), `smallest${extname(smallest.name)}`);
  writeFileSync(file, smallest.bytes);
  const text = Buffer.from(smallest.bytes).toString('utf8');
  console.log(`\n${target}: ${property}\n${message.split('\n').slice(0, 8).join('\n')}`);
  console.log(`smallest input, ${smallest.bytes.length} bytes: ${JSON.stringify(text.slice(0, 1000))}`);
  console.log(
    `again: npm run fuzz -- --target ${target} --seed ${seed} --index ${index}${values.short ? ' --short' : ''}`,
  );
  console.log(`smallest again: npm run fuzz -- --target ${target} --input ${file}`);
}

function summarise(tallies: readonly Tally[], seconds: number): void {
  console.log(
    `\n${'target'.padEnd(18)}${'inputs'.padStart(9)}${'cpu s'.padStart(9)}${'failures'.padStart(10)}`,
  );
  for (const { target, inputs, seconds: cpu, failures } of tallies)
    console.log(
      target.padEnd(18) +
        grouped(inputs).padStart(9) +
        cpu.toFixed(1).padStart(9) +
        String(failures).padStart(10),
    );
  const sum = (of: 'inputs' | 'failures'): number => tallies.reduce((total, tally) => total + tally[of], 0);
  const data = hasSharedData && !values.short ? 'with' : 'without';
  const [inputs, failures] = [grouped(sum('inputs')), sum('failures')];
  console.log(
    `fuzz: ${inputs} inputs over ${tallies.length} targets, seed ${values.seed}, ${data} shared data, ${seconds.toFixed(0)} s: ${failures} ${failures === 1 ? 'failure' : 'failures'}`,
  );
}
