import { setFlagsFromString } from 'node:v8';

/** More documents than this get something out of optimised code. */
const FEW = 16;
/** So does one that is longer than this, in bytes: a long design has a few hundred lines. */
const SHORT = 100_000;
/** Where V8 is as it was once a flag is set back. That of Node 22 believes none of its compiled code from then on. */
const REVERSIBLE = /^v2[04]\./.test(process.version);

/**
 * Judges one of some documents. V8 optimises what is called often while it is called, which a run over few documents pays
 * for and is over before it gets anything out of it: a quarter of the CPU time of grading one design. Nothing may be
 * loaded meanwhile, as V8 believes compiled code only under the flags that it was compiled with.
 */
export function inShortRun<T>(documents: number, bytes: number, judge: () => T): T {
  if (!REVERSIBLE || documents > FEW || bytes > SHORT) return judge();
  setFlagsFromString('--no-opt');
  try {
    return judge();
  } finally {
    setFlagsFromString('--opt');
  }
}
