import type { Path } from '../../model/path.ts';
import type { Prose, Sentence } from '../prose.ts';

/** Something a reader of the grade should know; it costs nothing by itself. */
export interface RaisedNotice {
  readonly id: string;
  readonly says: string;
  readonly places: readonly Path[];
}

const WORDING: Readonly<Record<NonNullable<Sentence['void']>, (count: string) => string>> = {
  instruction: (count) => `${count} to the grader instead of about the design; ignored`,
  template: (count) => `${count} still as the template left it; counts for nothing`,
  repeated: (count) => `${count} said before in the same words; counted once`,
  keywords: (count) => `${count} of keywords that state nothing; counts for nothing`,
  generic: (count) => `${count} that could stand in any design; counts for nothing`,
};

/** Every design has generic sentences; they are worth a word when they are many and the greater part. */
const MANY_GENERIC = 8;

/** Says which text was not counted as evidence and why, once a kind. */
export function textNotices(prose: Prose): readonly RaisedNotice[] {
  const notices: RaisedNotice[] = [];
  for (const kind of ['instruction', 'template', 'repeated', 'keywords', 'generic'] as const) {
    const sentences = prose.sentences.filter((sentence) => sentence.void === kind);
    if (sentences.length === 0) continue;
    if (
      kind === 'generic' &&
      (sentences.length < MANY_GENERIC || sentences.length * 2 < prose.sentences.length)
    )
      continue;
    const verb = kind === 'instruction' ? ' speaks' : kind === 'template' || kind === 'repeated' ? ' is' : '';
    const verbs =
      kind === 'instruction' ? ' speak' : kind === 'template' || kind === 'repeated' ? ' are' : '';
    const count = sentences.length === 1 ? `1 sentence${verb}` : `${sentences.length} sentences${verbs}`;
    notices.push({ id: kind, says: WORDING[kind](count), places: sentences.slice(0, 5).map(({ at }) => at) });
  }
  return notices;
}
