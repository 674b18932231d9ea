/** A promise of sdx that an input breaks. */
export class Violation extends Error {
  /** Which promise: what a smaller input has to break as well to count as the same failure. */
  readonly property: string;

  constructor(property: string, detail: string) {
    super(`${property}: ${detail}`);
    this.name = 'Violation';
    this.property = property;
  }
}

/** @param detail shown with the failure; a function where it costs something to say */
export function ensure(
  holds: boolean,
  property: string,
  detail: string | (() => string) = '',
): asserts holds {
  if (!holds) throw new Violation(property, typeof detail === 'string' ? detail : detail());
}

/** Both texts alike, or a violation that shows the first line that differs. */
export function ensureSame(one: string, other: string, property: string): void {
  if (one === other) return;
  const [a, b] = [one.split('\n'), other.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  const line = at < 0 ? a.length : at;
  const cut = (text: string | undefined): string => JSON.stringify(text?.slice(0, 300) ?? null);
  throw new Violation(property, `line ${line + 1}: ${cut(a[line])} against ${cut(b[line])}`);
}

/** The name of the promise that an error shows broken; a throw of sdx's own is told from others by its message. */
export function propertyOf(error: unknown): string {
  if (error instanceof Violation) return error.property;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  // Numbers and quoted parts of a message change with the input.
  return `throws ${name} ${message.replace(/[`"'][^`"']*[`"']|\d+/g, '…').slice(0, 80)}`;
}
