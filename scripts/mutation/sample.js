/**
 * A checker for Stryker that lets a sample of mutants through. Which ones depends on nothing but where they stand
 * and what they change, so that two runs over the same sources judge the same mutants. Plain JavaScript, because
 * Stryker's processes load it without a transform.
 */
import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { CheckStatus } from '@stryker-mutator/api/check';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

/** A number from 0 to 1 that is this mutant's own. */
function draw(seed, file, { location, mutatorName, replacement }) {
  const { start, end } = location;
  const identity = [seed, file, start.line, start.column, end.line, end.column, mutatorName, replacement];
  return createHash('sha256').update(identity.join('\n')).digest().readUInt32BE(0) / 2 ** 32;
}

class SampleChecker {
  static inject = tokens(commonTokens.options);
  #sample;

  constructor({ sample }) {
    this.#sample = sample;
  }

  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#judge(mutant)]));
  }

  #judge(mutant) {
    const { seed, shares, notDrawn } = this.#sample;
    const file = relative(process.cwd(), mutant.fileName).split(sep);
    return draw(seed, file.join('/'), mutant) < (shares[file[1]] ?? 1)
      ? { status: CheckStatus.Passed }
      : { status: CheckStatus.CompileError, reason: notDrawn };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
