import type { Random } from '../base/random.ts';
import { numberText } from '../quantity/numerals.ts';
import { choiceOf, type Option } from './choices.ts';
import { filled, shuffled } from './drawn.ts';
import { type Exercise, letterOf } from './drill.ts';
import { type Busy, drawSystem, shownDesign } from './systems.ts';
import type { Texts } from './texts.ts';

const percent = (share: number): string => `${numberText(share * 100, 2)} %`;
const rate = (perSecond: number): string => `${numberText(perSecond)} req/s`;
const multiple = ({ utilisation }: Busy): string => `${numberText(1 / utilisation, 2)}×`;

/** Which component of a drawn system saturates first, as the capacity model says. */
export function makeBottleneck(texts: Texts, random: Random): Exercise {
  const { text, components } = drawSystem(random);
  const [first] = components as readonly [Busy, ...Busy[]];
  const smallest = most(components, ({ capacity }) => -capacity);
  const busiest = most(components, ({ load }) => load);
  const options = components.map((one): Option => {
    if (one === first) return { text: one.id };
    const why = one === smallest ? 'smallest' : one === busiest ? 'busiest' : 'wrong';
    const values = {
      id: `\`${one.id}\``,
      use: percent(one.utilisation),
      load: rate(one.load),
      first: `\`${first.id}\``,
      most: percent(first.utilisation),
    };
    return { text: one.id, because: filled(texts(why), values) };
  });
  const table = components.map(
    ({ id, load, capacity, utilisation }) =>
      `\`${id}\` ${rate(load)} of ${rate(capacity)}, ${percent(utilisation)}`,
  );
  return {
    id: 'saturates-first',
    ask: texts('ask'),
    material: shownDesign(text),
    ...choiceOf(shuffled(options, random)),
    explanation: filled(texts('explain'), { table: table.join('; ') }),
  };
}

/** In which order three components of a drawn system have to grow. */
export function makeFixes(texts: Texts, random: Random): Exercise {
  const { text, components } = drawSystem(random);
  const three = components.slice(0, 3);
  const items = shuffled(three, random);
  const letters = (order: readonly Busy[]): string =>
    order.map((one) => letterOf(items.indexOf(one))).join(' ');
  const right = letters(three);
  const byCapacity = letters([...three].sort((a, b) => a.capacity - b.capacity));
  const [first, , last] = three as [Busy, Busy, Busy];
  const wrong = permutations(three).flatMap((order) => {
    const answer = letters(order);
    if (answer === right) return [];
    if (answer === letters([...three].reverse()))
      return [{ answer, because: filled(texts('reversed'), { last: `\`${last.id}\`` }) }];
    if (answer === byCapacity)
      return [
        {
          answer,
          because: filled(texts('capacity'), { first: `\`${first.id}\``, most: percent(first.utilisation) }),
        },
      ];
    const at = order.findIndex((one, i) => (order[i + 1]?.utilisation ?? 0) > one.utilisation);
    const [after, before] = [order[at], order[at + 1]] as [Busy, Busy];
    const values = {
      before: `\`${before.id}\``,
      after: `\`${after.id}\``,
      low: multiple(before),
      high: multiple(after),
    };
    return [{ answer, because: filled(texts('swapped'), values) }];
  });
  return {
    id: 'order',
    ask: texts('ask'),
    material: shownDesign(text),
    answer: { kind: 'order', right, items: items.map(({ id }) => filled(texts('fix'), { id: `\`${id}\`` })) },
    explanation: filled(texts('explain'), {
      table: three.map((one) => `\`${one.id}\` at ${multiple(one)} today's peak`).join(', '),
    }),
    wrong,
  };
}

function most<T>(values: readonly T[], measure: (value: T) => number): T | undefined {
  let best: T | undefined;
  for (const value of values) if (best === undefined || measure(value) > measure(best)) best = value;
  return best;
}

function permutations<T>(values: readonly T[]): T[][] {
  if (values.length <= 1) return [[...values]];
  return values.flatMap((value, i) =>
    permutations([...values.slice(0, i), ...values.slice(i + 1)]).map((rest) => [value, ...rest]),
  );
}
