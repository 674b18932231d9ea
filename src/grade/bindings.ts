import { phraseAt, wordsOf } from '../base/words.ts';
import type { Design } from '../model/design.ts';
import { listOf } from '../model/design.ts';
import type { Path } from '../model/path.ts';
import type { Binding } from '../schema/rubric.ts';

interface Candidate {
  readonly id: string;
  readonly at: Path;
  /** What the thing is called, and then what is said about it. */
  readonly names: readonly string[];
  readonly about: readonly string[];
}

/**
 * Finds what a rubric talks about in a design whose author has never seen the rubric: the redirect flow may be
 * `redirect`, `resolve` or `GET /{code}`. A thing is taken when one of the binding's words is its name, or else in its
 * name, or else in what is said of it (of several words the earlier is stronger); or, with `only`, when there is no
 * other. With `states`, things that state that field go before all that do not. Ties go to the thing declared first.
 * A binding that finds nothing is left out.
 */
export function bind(design: Design, bindings: ReadonlyMap<string, Binding>): ReadonlyMap<string, Path> {
  const bound = new Map<string, Path>();
  for (const [name, binding] of bindings) {
    const candidates = stating(design, binding.states, candidatesFor(design, binding, bound));
    const best = strongest(candidates, wordsFor(design, binding, bindings, bound));
    const only = binding.only === true && candidates.length === 1 ? candidates[0] : undefined;
    const taken = best ?? only;
    if (taken !== undefined) bound.set(name, taken.at);
  }
  return bound;
}

/**
 * The words that a thing is known by. What holds data that are declared nowhere, or without a place, is known by what
 * the data are called.
 */
function wordsFor(
  design: Design,
  { words = [], holds }: Binding,
  bindings: ReadonlyMap<string, Binding>,
  bound: ReadonlyMap<string, Path>,
): readonly string[] {
  if (holds === undefined || words.length > 0 || holdersOf(design, bound.get(holds)).length > 0) return words;
  return bindings.get(holds)?.words ?? [];
}

/** Those that state a field; all, where none does. */
function stating(
  design: Design,
  field: string | undefined,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (field === undefined) return candidates;
  const those = candidates.filter(({ at }) => design.has([...at, ...field.split('.')]));
  return those.length > 0 ? those : candidates;
}

function strongest(candidates: readonly Candidate[], words: readonly string[]): Candidate | undefined {
  const phrases = words.map(wordsOf);
  const ways: readonly ((candidate: Candidate, phrase: readonly string[]) => boolean)[] = [
    ({ names }, phrase) =>
      names.some((name) => wordsOf(name).length === phrase.length && mentions(name, phrase)),
    ({ names }, phrase) => names.some((name) => mentions(name, phrase)),
    ({ about }, phrase) => about.some((text) => mentions(text, phrase)),
  ];
  for (const way of ways) {
    for (const phrase of phrases) {
      const found = candidates.find((candidate) => way(candidate, phrase));
      if (found !== undefined) return found;
    }
  }
  return words.length === 0 ? candidates[0] : undefined;
}

function mentions(text: string, phrase: readonly string[]): boolean {
  return phraseAt(wordsOf(text), phrase) >= 0;
}

function candidatesFor(
  design: Design,
  binding: Binding,
  bound: ReadonlyMap<string, Path>,
): readonly Candidate[] {
  switch (binding.part) {
    case 'figures':
      return [];
    case 'components':
      return componentCandidates(design, binding, bound);
    case 'flows':
      return flowCandidates(design);
    case 'data':
      return [...design.data.values()].map(({ id, at, fields, key, why }) =>
        candidate(id, at, [id], [...listOf(fields), key, why]),
      );
    case 'slos':
      return [...design.slos.values()].map(({ id, at, flow, sli }) =>
        candidate(id, at, [id], [...listOf(flow), sli]),
      );
    case 'regions':
      return design.document.regions === undefined
        ? []
        : [candidate('regions', ['regions'], ['regions'], [])];
    case 'variables':
      return (['inputs', 'estimates'] as const).flatMap((part) =>
        Object.entries(design.document[part] ?? {}).map(([id, said]) =>
          candidate(id, [part, id], [id], typeof said === 'object' ? [said.so, said.why] : []),
        ),
      );
  }
}

function componentCandidates(
  design: Design,
  binding: Binding,
  bound: ReadonlyMap<string, Path>,
): readonly Candidate[] {
  const holders = binding.holds === undefined ? [] : holdersOf(design, bound.get(binding.holds));
  const cached = binding.caches === undefined ? undefined : bound.get(binding.caches)?.[1];
  return [...design.components.values()]
    .filter(({ kind }) => binding.kinds === undefined || (kind !== undefined && binding.kinds.includes(kind)))
    .filter(({ id }) => holders.length === 0 || holders.includes(id))
    .filter(
      ({ cacheOf }) =>
        cached === undefined || cacheOf === undefined || listOf(cacheOf).includes(String(cached)),
    )
    .map(({ id, at, title, technology, does, why }) =>
      candidate(id, at, [id, title], [technology, does, why]),
    );
}

function holdersOf(design: Design, datum: Path | undefined): readonly string[] {
  return listOf(design.data.get(String(datum?.[1] ?? ''))?.in);
}

/** A flow is also known by the call that starts it: `GET /{code}`. */
function flowCandidates(design: Design): readonly Candidate[] {
  const calls = (design.document.api ?? []).flatMap((call) => (typeof call === 'string' ? [] : [call]));
  return [...design.flows.values()].map(({ id, at, title, does }) => {
    const started = calls.filter((call) => call.flow === id).flatMap((call) => [call.call, call.does]);
    return candidate(id, at, [id, title], [does, ...started]);
  });
}

function candidate(
  id: string,
  at: Path,
  names: readonly (string | undefined)[],
  about: readonly (string | undefined)[],
): Candidate {
  const said = (texts: readonly (string | undefined)[]): readonly string[] =>
    texts.filter((text) => text !== undefined);
  return { id, at, names: said(names), about: said(about) };
}
