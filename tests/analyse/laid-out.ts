import { layOut, type Network } from '../../src/analyse/network.ts';
import type { Facts, Slot } from '../../src/model/facts.ts';
import { type Path, showPath } from '../../src/model/path.ts';
import { readDesign } from '../../src/read/design.ts';

/** One number, whatever the document says there. */
export type Given = Omit<Slot, 'at'> & { readonly meaning?: 'rate' | 'factor' };

/** The network of a design, wrong names and all, with just the numbers that are given for its places. */
export function laidOut(
  { components, flows }: { readonly components: string; readonly flows: string },
  given: Readonly<Record<string, Given>> = {},
  draws = 0,
): Network {
  const text = `sdx: design/v1\ntitle: Net\ncomponents:\n${components}\nflows:\n${flows}\n`;
  const { design } = readDesign({ name: 'design.yaml', text });
  if (design === undefined) throw new Error(text);
  const slot = (at: Path): Slot => ({ at, value: undefined, ...given[showPath(at)] });
  const facts: Facts = { draws, slot, peak: (at) => ({ meaning: 'factor', ...slot(at) }) };
  return layOut(design, facts);
}
