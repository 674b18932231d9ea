import { grouped, type JudgedSource } from '../artefact.ts';
import { gateFinding } from '../codes.ts';
import { Excerpt } from '../excerpt.ts';

/** How many places of each kind are shown; the others are counted. */
export const SHOWN = 5;

/** A place in a log, with the line it is in. Columns count UTF-16 code units from 0. */
export interface LogPlace {
  /** Which of the files, and its line from 1. */
  readonly file: number;
  readonly line: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Kept {
  readonly code: string;
  readonly place: LogPlace;
  readonly args: Readonly<Record<string, string>>;
}

/** What is wrong with logs: of each kind the first few places, and how many there are in all. */
export class LogReport {
  readonly #counts = new Map<string, number>();
  readonly #kept: Kept[] = [];

  /** Counts one place; `describe` is asked for it only where it will be shown. */
  note(code: string, describe: () => Omit<Kept, 'code'>): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= SHOWN) this.#kept.push({ code, ...describe() });
  }

  /** For what is counted elsewhere: how many there are in all. */
  setCount(code: string, count: number): void {
    this.#counts.set(code, count);
  }

  count(...codes: readonly string[]): number {
    return codes.reduce((sum, code) => sum + (this.#counts.get(code) ?? 0), 0);
  }

  /** The findings by file, each with the lines they stand in. */
  files(names: readonly string[]): readonly JudgedSource[] {
    return names.map((name, file) => {
      const kept = this.#kept.filter(({ place }) => place.file === file);
      const source = new Excerpt(name, new Map(kept.map(({ place }) => [place.line, place.text])));
      const findings = kept.map((each) => {
        const { line, from, to } = each.place;
        const found = gateFinding(each.code, source.place(line, from, to), each.args);
        const more = this.count(each.code) - SHOWN;
        if (more <= 0 || this.#isShownAfter(each)) return found;
        return {
          ...found,
          message: `${found.message.replace(/\.$/, '')} - and ${grouped(more)} more like it.`,
        };
      });
      return { name, source, status: 'read', findings };
    });
  }

  #isShownAfter(kept: Kept): boolean {
    return this.#kept.findLast(({ code }) => code === kept.code) !== kept;
  }
}
