// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What somebody has practised: one file, readable and portable.
 */
export interface ProgressDocument {
  /**
   * The kind and version of this document.
   */
  sdx: 'progress/v1';
  /**
   * Drills by skill.
   */
  skills: {
    /**
     * How a skill stands.
     */
    [k: string]: {
      /**
       * From 1, asked again at once, to 6, asked again after 35 days. Example: `2`
       */
      box: number;
      /**
       * When it is to be practised again.
       */
      due: string;
      /**
       * When it was practised last.
       */
      last: string;
      /**
       * Right answers in all. Example: `17`
       */
      right: number;
      /**
       * Wrong answers in all. Example: `3`
       */
      wrong: number;
      /**
       * Shares right of the last rounds, the latest last. Example: `[0.5, 0.8]`
       */
      rounds: number[];
    };
  };
  /**
   * Design sessions by scenario.
   */
  scenarios: {
    /**
     * Its attempts, the latest last.
     *
     * Items: One attempt that was graded.
     */
    [k: string]: {
      /**
       * When it was graded.
       */
      on: string;
      /**
       * Out of 100. Example: `72`
       */
      score: number;
      /**
       * Hints that were asked for. Example: `2`
       */
      hints: number;
      /**
       * What the givens were varied by. Example: `7`
       */
      seed?: number;
    }[];
  };
}
