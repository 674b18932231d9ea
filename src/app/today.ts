/** Today where the person is; `ADR_DATE` (as adr-tools knows it) says otherwise. */
export function dateOfToday(): string {
  const stated = process.env['ADR_DATE'];
  if (stated !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(stated)) return stated;
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
