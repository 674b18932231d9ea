/**
 * Whether a path (parts divided by `/`) is meant by a pattern: `*` is any part of a name, `?` one character, `**`
 * any folders, `{a,b}` either. A pattern without `/` is a name in any folder; one that ends in `/` is all below it.
 * No regular expression is built of it, so the cost is at most the product of both lengths, whoever wrote them.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const parts = path.split('/');
  return expand(pattern).some((each) => matchesParts(partsOf(each), parts));
}

/** Alternatives that one pattern may stand for: more are a mistake or an attack. */
const MOST_ALTERNATIVES = 256;

function partsOf(pattern: string): readonly string[] {
  const plain = pattern.replace(/^\.?\//, '');
  if (!plain.includes('/') && pattern === plain) return ['**', plain];
  return (plain.endsWith('/') ? `${plain}**` : plain).split('/');
}

/** The patterns without braces that a pattern with some stands for. */
function expand(pattern: string): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const close = next.indexOf('}');
    const start = close < 0 ? -1 : next.lastIndexOf('{', close);
    if (start < 0) done.push(next);
    else {
      const head = next.slice(0, start);
      const tail = next.slice(close + 1);
      for (const choice of next.slice(start + 1, close).split(',')) open.push(head + choice + tail);
    }
    if (done.length + open.length > MOST_ALTERNATIVES) return done;
  }
  return done;
}

/** Two pointers, and back to the last `**` when the rest does not fit. */
function matchesParts(pattern: readonly string[], path: readonly string[]): boolean {
  let p = 0;
  let at = 0;
  let star = -1;
  let retry = 0;
  while (at < path.length) {
    const part = pattern[p];
    if (part === '**') {
      star = p++;
      retry = at;
    } else if (part !== undefined && matchesName(part, path[at] ?? '')) {
      p++;
      at++;
    } else if (star >= 0) {
      p = star + 1;
      at = ++retry;
    } else return false;
  }
  // What is left must be able to stand for nothing; "all below a folder" is not the folder.
  return p === pattern.length;
}

function matchesName(pattern: string, name: string): boolean {
  let p = 0;
  let at = 0;
  let star = -1;
  let retry = 0;
  while (at < name.length) {
    const char = pattern[p];
    if (char === '*') {
      star = p++;
      retry = at;
    } else if (char !== undefined && (char === '?' || char === name[at])) {
      p++;
      at++;
    } else if (star >= 0) {
      p = star + 1;
      at = ++retry;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
