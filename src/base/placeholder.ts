/** "todo" is also what a task list is made of; only the shouted one stands for text to come. */
const SHOUTED = /\bTODO\b/;
const WORDS = /\b(?:TBD|FIXME|XXX|lorem ipsum)\b|^\s*(?:\.{3}|…|\?{2,})\s*$/i;

/** What in a text stands for text to come, in any template; undefined where nothing does. */
export function placeholderIn(text: string): string | undefined {
  return (SHOUTED.exec(text) ?? WORDS.exec(text))?.[0].trim();
}
