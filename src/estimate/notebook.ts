import { suggest } from '../base/suggest.ts';
import { wordsOf } from '../quantity/ast.ts';
import { TRUTH } from '../quantity/dimension.ts';
import type { Environment } from '../quantity/environment.ts';
import type { QuantityError } from '../quantity/errors.ts';
import { compute, type Evaluation } from '../quantity/evaluate.ts';
import { FUNCTIONS } from '../quantity/functions.ts';
import { standardNouns } from '../quantity/nouns.ts';
import { SampleSpace } from '../quantity/sampling.ts';
import { keywordOf } from '../quantity/tokens.ts';
import { unitNames } from '../quantity/units.ts';

/** One line of a notebook with its value. */
export interface Cell {
  /** As the writer called it, else `r1`, `r2`, …. */
  readonly name: string;
  /** What was written to the right of the name. */
  readonly text: string;
  readonly evaluation: Evaluation;
}

/** What a line came to. */
export type Entered =
  | { readonly ok: true; readonly cell: Cell }
  | { readonly ok: false; readonly text: string; readonly error: QuantityError }
  /** A name that cannot be one. */
  | { readonly ok: false; readonly refusal: string };

/** Most lines of one notebook. */
const MOST_CELLS = 1000;

/**
 * Sums entered line by line, each with a name that later lines may use. A name given again takes the place of the
 * earlier one, and what rests on it is worked out anew.
 */
export class Notebook {
  readonly #base: Environment & { readonly space: SampleSpace };
  readonly #cells: Cell[] = [];

  /** @param base units, functions and draws; names are the notebook's own */
  constructor(base: Environment & { readonly space: SampleSpace }) {
    this.#base = base;
  }

  /** The draws that all lines share. */
  get space(): SampleSpace {
    return this.#base.space;
  }

  get cells(): readonly Cell[] {
    return this.#cells;
  }

  /** What a line would come to, without keeping it. */
  preview(line: string): Entered {
    const { name, text } = parted(line);
    return this.#computed(name ?? this.#nextName(), text);
  }

  /** Works a line out and keeps it where it has a value. */
  enter(line: string): Entered {
    const { name, text } = parted(line);
    if (name !== undefined) {
      const refusal = refused(name);
      if (refusal !== undefined) return { ok: false, refusal };
    }
    if (this.#cells.length >= MOST_CELLS)
      return { ok: false, refusal: `A session keeps ${MOST_CELLS} lines; save it and begin another` };
    const entered = this.#computed(name ?? this.#nextName(), text);
    if (entered.ok) this.#keep(entered.cell);
    return entered;
  }

  /** Names that a line may begin or go on with. */
  names(): readonly string[] {
    return [
      ...this.#cells.map(({ name }) => name),
      ...FUNCTIONS.keys(),
      ...(this.#base.functions?.keys() ?? []),
      ...[...(this.#base.references?.keys() ?? [])].map((id) => `ref.${id}`),
      ...standardNouns(),
      ...unitNames(),
    ];
  }

  /** The nearest name to a word that is none. */
  nearest(word: string): string | undefined {
    return suggest(word, this.names());
  }

  /**
   * The notebook as a worksheet that `sdx estimate` reads: lines without names of others are inputs, the others
   * are estimates.
   */
  worksheet(title: string, said: (cell: Cell) => string): string {
    const names = new Set(this.#cells.map(({ name }) => name));
    const isInput = ({ text, evaluation }: Cell): boolean =>
      !text.includes('(') && wordsOf(evaluation.expression).every((word) => !names.has(word));
    const inputs = this.#cells.filter(isInput);
    const estimates = this.#cells.filter((cell) => !isInput(cell));
    const lines = ['sdx: design/v1', `title: ${JSON.stringify(title)}`];
    if (inputs.length > 0)
      lines.push('inputs:', ...inputs.map(({ name, text }) => `  ${name}: ${JSON.stringify(text)}`));
    if (estimates.length > 0) {
      lines.push('estimates:');
      for (const cell of estimates) {
        lines.push(`  ${cell.name}:`, `    formula: ${JSON.stringify(cell.text)}`);
        if (cell.evaluation.quantity.dimension !== TRUTH) lines.push(`    is: ${JSON.stringify(said(cell))}`);
      }
    }
    return `${lines.join('\n')}\n`;
  }

  /** The first of `r1`, `r2`, … that no line has. */
  #nextName(): string {
    const names = new Set(this.#cells.map(({ name }) => name));
    let number = 1;
    while (names.has(`r${number}`)) number++;
    return `r${number}`;
  }

  /** A value in the world of the lines above it. */
  #computed(name: string, text: string): Entered {
    const at = this.#cells.findIndex((cell) => cell.name === name);
    const known = new Map((at < 0 ? this.#cells : this.#cells.slice(0, at)).map((cell) => [cell.name, cell]));
    const { seed, count } = this.#base.space;
    const result = compute(text, {
      ...this.#base,
      // The same draws anew, with all the work that one expression may take.
      space: new SampleSpace(seed, count),
      owner: name,
      lookup: (word) => known.get(word)?.evaluation.quantity,
      declares: (word) => known.has(word),
      names: () => known.keys(),
    });
    if (!result.ok) return { ok: false, text, error: result.error };
    return { ok: true, cell: { name, text, evaluation: result.value } };
  }

  #keep(cell: Cell): void {
    const at = this.#cells.findIndex(({ name }) => name === cell.name);
    if (at < 0) {
      this.#cells.push(cell);
      return;
    }
    this.#cells[at] = cell;
    for (let i = at + 1; i < this.#cells.length; i++) {
      const { name, text } = this.#cells[i] as Cell;
      const again = this.#computed(name, text);
      // What no longer has a value keeps the one it had: the writer sees it in the line itself.
      if (again.ok) this.#cells[i] = again.cell;
    }
  }
}

/** `name = text`; a line without a name is all text. */
function parted(line: string): { readonly name?: string; readonly text: string } {
  const found = /^\s*([A-Za-z_][\w-]{0,80})\s*=(?!=)\s*(.*)$/s.exec(line);
  return found === null ? { text: line.trim() } : { name: found[1] ?? '', text: (found[2] ?? '').trim() };
}

/** Why a word cannot name a line. */
function refused(name: string): string | undefined {
  return keywordOf(name) !== undefined
    ? `\`${name}\` is a word of the language; choose another name`
    : undefined;
}
