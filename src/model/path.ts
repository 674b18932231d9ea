/** Where a value stands in a document: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** As people write it: `components.api.calls.db.timeout`, `tradeoffs[0].over[1]`. */
export function showPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** Reads `tradeoffs[0].adr`, `tradeoffs/0/adr` and `/tradeoffs/0/adr`. Total: any text gives some path. */
export function parsePath(text: string): Path {
  return text
    .split(/[./[\]]/)
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : part));
}
