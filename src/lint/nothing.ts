/**
 * Ways to say that something costs nothing, as whole answers. "No data is lost, but …" is not among them: only an
 * answer that ends there claims that there is no price.
 */
const NOTHING =
  /^(?:(?:there (?:is|are|was|were)|we (?:see|have|made)|it has|has) )?(?:none|nothing|n\/?a|not applicable|zero|no|-|—|(?:no|not any|without(?: any)?|none of the) (?:real |significant |major |known |obvious |further )?(?:trade-?offs?|downsides?|costs?|disadvantages?|drawbacks?|negatives?|cons)(?: (?:at all|really|here|known|were made|was made|identified|to speak of))?)(?:[ ,]+(?:really|at all|important|significant|much|here|so far|known|i think|of note))*$/i;

/** Whether an answer to "what does it cost?" says that it costs nothing. */
export function saysNothing(answer: string): boolean {
  const plain = answer
    .trim()
    .replace(/[.!\s]+$/, '')
    .replace(/\s+/g, ' ');
  return plain.length <= 80 && NOTHING.test(plain);
}
