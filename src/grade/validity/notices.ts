import type { Span } from '../../base/span.ts';
import type { Path } from '../../model/path.ts';
import type { Gradable } from '../gradable.ts';
import type { Prose, Sentence } from '../prose.ts';

/** Something a reader of the grade should know; it costs nothing by itself. */
export interface RaisedNotice {
  readonly id: string;
  readonly says: string;
  readonly places: readonly (Path | Span)[];
}

const WORDING: Readonly<
  Record<NonNullable<Sentence['void']>, (count: string, kind: Gradable['kind']) => string>
> = {
  instruction: (count, kind) => `${count} to the grader instead of about the ${kind}; ignored`,
  template: (count) => `${count} still as the template left it; counts for nothing`,
  repeated: (count) => `${count} said before in the same words; counted once`,
  keywords: (count) => `${count} of keywords that state nothing; counts for nothing`,
  generic: (count, kind) => `${count} that could stand in any ${kind}; counts for nothing`,
};

/** Every design has generic sentences; they are worth a word when they are many and the greater part. */
const MANY_GENERIC = 8;

/** Says which text was not counted as evidence and why, once a kind. */
export function textNotices(
  prose: Prose,
  { kind, repeated }: Pick<Gradable, 'kind' | 'repeated'>,
): readonly RaisedNotice[] {
  const notices: RaisedNotice[] = [];
  for (const reason of ['instruction', 'template', 'repeated', 'keywords', 'generic'] as const) {
    const places: (Path | Span)[] = prose.sentences.flatMap((one) => (one.void === reason ? [one.at] : []));
    if (reason === 'repeated') places.push(...repeated);
    if (places.length === 0) continue;
    if (reason === 'generic' && (places.length < MANY_GENERIC || places.length * 2 < prose.sentences.length))
      continue;
    const verb =
      reason === 'instruction' ? ' speaks' : reason === 'template' || reason === 'repeated' ? ' is' : '';
    const verbs =
      reason === 'instruction' ? ' speak' : reason === 'template' || reason === 'repeated' ? ' are' : '';
    const count = places.length === 1 ? `1 sentence${verb}` : `${places.length} sentences${verbs}`;
    notices.push({ id: reason, says: WORDING[reason](count, kind), places: places.slice(0, 5) });
  }
  return notices;
}
