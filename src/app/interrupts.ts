const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A piece of work that a signal may come into, and what has to be undone then; nothing once it is done. */
interface Guard {
  cleanup: (() => void) | undefined;
}

const guards = new Set<Guard>();

/**
 * Does a short piece of work whole: a signal that comes meanwhile ends the process after it, as it would have done
 * before. The work must not wait for anything.
 */
export function uninterrupted<T>(work: () => T): T {
  const over = onInterrupt(() => {});
  try {
    return work();
  } finally {
    over();
  }
}

/** Does `cleanup` where a signal ends the process before the function that is returned has been called. */
export function onInterrupt(cleanup: () => void): () => void {
  if (guards.size === 0) for (const signal of SIGNALS) process.on(signal, interrupted);
  const guard: Guard = { cleanup };
  guards.add(guard);
  return () => {
    guard.cleanup = undefined;
    // A signal is delivered when the event loop turns: it may still be on its way in this turn.
    setImmediate(() => setImmediate(() => forget(guard)));
  };
}

function forget(guard: Guard): void {
  if (guards.delete(guard) && guards.size === 0) stopListening();
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, interrupted);
}

function interrupted(signal: NodeJS.Signals): void {
  for (const { cleanup } of guards) cleanup?.();
  guards.clear();
  stopListening();
  // Whoever waits for signals of their own has had it as well, and decides when to end.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
