/** What is asked of the model beside the design as it stands. */
export interface Question {
  /** All rates are multiplied by it; 1 for the design as written. */
  readonly scale: number;
  /** Components that are not there: a cache that is gone is a miss, anything else is left out. */
  readonly without: ReadonlySet<string>;
  /** Caches that hold nothing. */
  readonly cold: ReadonlySet<string>;
}

export const AS_WRITTEN: Question = { scale: 1, without: new Set(), cold: new Set() };
