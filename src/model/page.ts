/** The page behind an id, for a reporter to show. */
export interface Page {
  readonly id: string;
  /** "error · recommended · can be repaired": what it is at a glance. */
  readonly tags: readonly string[];
  readonly what: string;
  readonly why: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
  readonly sources: readonly string[];
}
