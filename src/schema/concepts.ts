// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Ideas that rubrics look for in prose, and the ways people word them.
 */
export interface ConceptsDocument {
  /**
   * The kind and version of this document.
   */
  sdx: 'concepts/v1';
  /**
   * Concepts by name.
   */
  concepts: {
    /**
     * A concept.
     */
    [k: string]: {
      /**
       * The idea. Example: `Single-flight refill`
       */
      title: string;
      /**
       * What it is and why it matters, in a sentence or two.
       */
      means?: string;
      /**
       * Phrases, lower case; a word also matches its plural and other endings after `*`. Example: `[single-flight, coalesc*]`
       */
      wordings: string[];
      /**
       * Phrases of which one must stand in the same sentence.
       */
      also?: string[];
      /**
       * Where it is taught.
       */
      source?: string;
    };
  };
}
