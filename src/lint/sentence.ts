/** A clause made a sentence: a capital first, a full stop or what it ends in; undefined for none. */
export function sentence(clause: string | undefined): string | undefined {
  if (clause === undefined || clause === '') return undefined;
  const text = clause.charAt(0).toUpperCase() + clause.slice(1);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
