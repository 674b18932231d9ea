/** What stands before a list of what is missing, of which any so many would do. */
export function needsText(needs: readonly string[], atLeast = needs.length): string {
  if (atLeast >= needs.length) return 'It needs';
  return `It needs ${atLeast === 1 ? 'one' : `any ${atLeast}`} of these`;
}
