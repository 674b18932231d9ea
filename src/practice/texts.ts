import type { DrillsDocument } from '../schema/drills.ts';

/** A generator's text of a name. */
export type Texts = (name: string) => string;

/** The texts of a file, of which a missing one is a broken installation and throws. */
export function textsOf({ id, texts = {} }: DrillsDocument): Texts {
  return (name) => {
    const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
    if (text === undefined) throw new Error(`the drills of ${id} lack the text \`${name}\``);
    return text;
  };
}
