/** An answer that is wrong, as one would type it, and what it gives away. */
export interface WrongAnswer {
  readonly answer: string;
  readonly because: string;
}

/** What is asked for, with the right one. */
export type DrillAnswer =
  /** A value, taken in any unit of its kind; `unit` is that of the question. */
  | {
      readonly kind: 'quantity';
      readonly right: string;
      readonly unit: string;
      /** `exact`: no tolerance. `nines`: compared by what it lacks of 1. Absent: as on the back of an envelope. */
      readonly as?: 'exact' | 'nines';
    }
  /** One of several, answered by letter or in words. */
  | { readonly kind: 'choice'; readonly right: string; readonly options: readonly string[] }
  /** All of several in an order, answered by letters. */
  | { readonly kind: 'order'; readonly right: string; readonly items: readonly string[] };

/** One exercise. The same skill, seed and number always give the same one. */
export interface Drill {
  /** The skill's id. */
  readonly skill: string;
  /** Which of the skill's exercises it was drawn from. */
  readonly id: string;
  readonly seed: number;
  /** From 1, in the series of the seed. */
  readonly number: number;
  readonly ask: string;
  /** What is to be read, line by line as it stands: a log, a trace, a design. */
  readonly material?: string;
  readonly answer: DrillAnswer;
  readonly explanation: string;
  readonly wrong: readonly WrongAnswer[];
}

/** What a generator makes: the exercise without its name. */
export type Exercise = Omit<Drill, 'skill' | 'seed' | 'number'>;

/** The letter of an option or item by its place. */
export const letterOf = (index: number): string => String.fromCharCode(97 + index);
