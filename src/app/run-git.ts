import { type ExecFileOptions, execFile } from 'node:child_process';

/**
 * What git prints.
 * @throws what `execFile` gives: `code` is the exit code or the name of what went wrong, `stderr` what git said
 */
export function runGit(args: readonly string[], options: ExecFileOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    execFile('git', args, { ...options, encoding: 'buffer' }, (problem, stdout, stderr) => {
      if (problem === null) resolve(stdout);
      else reject(Object.assign(problem, { stderr: stderr.toString('utf8') }));
    });
  });
}
