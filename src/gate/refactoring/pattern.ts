/**
 * Whether a path matches a pattern: `*` and `?` within a name, `**` for any folders, a folder's name for all that
 * is in it. For paths that are in no file system, such as those of a commit. Work is bounded by the product of
 * the lengths.
 */
export function matchesPattern(pattern: string, path: string): boolean {
  const steps = pattern.replace(/^\.\//, '').split('/');
  const names = path.split('/');
  // `reached` holds how many names the steps so far may have used.
  let reached = new Set([0]);
  for (const step of steps) {
    const next = new Set<number>();
    for (const at of reached) {
      if (step === '**') for (let i = at; i <= names.length; i++) next.add(i);
      else if (at < names.length && matchesName(step, names[at] ?? '')) next.add(at + 1);
    }
    reached = next;
  }
  const isFolder = !/[*?]/.test(pattern);
  return reached.has(names.length) || (isFolder && reached.size > 0);
}

/** Two fingers: the last star takes one character more whenever what follows it does not fit. */
function matchesName(step: string, name: string): boolean {
  let star = -1;
  let retry = 0;
  let s = 0;
  let n = 0;
  while (n < name.length) {
    if (step[s] === '*') {
      star = s++;
      retry = n;
    } else if (s < step.length && (step[s] === '?' || step[s] === name[n])) {
      s++;
      n++;
    } else if (star >= 0) {
      s = star + 1;
      n = ++retry;
    } else return false;
  }
  while (step[s] === '*') s++;
  return s === step.length;
}
