import { marksFrom } from '../grade/likeness.ts';
import { TwinIndex } from '../grade/twins.ts';
import type { GradeItem } from '../report/grade-sheet.ts';
import type { Graded } from '../schema/grade.ts';

/** What of a graded file twins are told by. */
type Item = Omit<GradeItem, 'result'> & { readonly result?: GradeItem['result'] };

/**
 * Says of each design whether it is a twin of one before it, whoever that is from but its own author. Who copied from
 * whom is not known, so the later one by name says it.
 */
export async function* withTwins<T extends Item>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const index = new TwinIndex<string>();
  for await (const item of items) {
    const { result, marks, submission } = item;
    if (marks === undefined || result?.status !== 'graded') {
      yield item;
      continue;
    }
    const twin = index.add(result.file, submission.key, marksFrom(marks));
    yield twin === undefined ? item : { ...item, result: alike(result, 'submission', twin) };
  }
}

/** A grade that says what its design is a twin of. */
export function alike(
  result: Graded,
  of: NonNullable<Graded['twins']>[number]['of'],
  { name, share }: { readonly name: string; readonly share: number },
): Graded {
  return { ...result, twins: [...(result.twins ?? []), { of, name, share: Math.round(share * 100) / 100 }] };
}
