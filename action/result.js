// Fails the job where the documents fall short, after everything else has been said.
import { input } from './runner.js';

const code = Number(input('exit-code', '2'));
if (code === 1)
  console.log('The documents fall short; the findings are in the log, the annotations and the summary.');
if (code > 1) console.log('sdx could not finish; the log of the lint step says why.');
process.exitCode = input('fail', 'true') === 'true' || code > 1 ? code : 0;
