// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A design problem to practise: the brief, the givens, questions with answers, follow-ups and hints.
 */
export interface ScenarioDocument {
  /**
   * The kind and version of this document.
   */
  sdx: 'scenario/v1';
  /**
   * Its name; the file's own. Example: `url-shortener`
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * What it is answered with: a design when absent, or a decision record. Example: `record`
   */
  asks?: 'design' | 'record';
  /**
   * How hard it is.
   */
  level: 'beginner' | 'intermediate' | 'advanced';
  /**
   * The essential tension, in one line.
   */
  tension: string;
  /**
   * How long a first attempt takes.
   */
  minutes?: number;
  /**
   * The problem as it is handed out; Markdown.
   */
  brief: string;
  /**
   * Facts of the problem, by name.
   */
  givens: {
    /**
     * A fact of the problem.
     */
    [k: string]: {
      /**
       * The value without a seed. Example: `1000 redirects/s`
       */
      value: string;
      /**
       * What a seed may vary it over. Example: `200 redirects/s .. 5000 redirects/s`
       */
      range?: string;
      /**
       * In words. Example: `redirects at the daily mean`
       */
      title: string;
      /**
       * Where a design states it: fields of bindings. The design's value must be at least this. Example: `redirect.rate`
       */
      is?: string | string[];
      /**
       * The factor by which a design may differ; 1.5 when absent. Example: `2`
       */
      within?: number;
      /**
       * Whether the design's own value may be smaller but not larger: a latency, not a load. Example: `true`
       */
      atMost?: boolean;
    };
  };
  /**
   * Words a design for this problem can hardly avoid; without any it is probably the wrong scenario.
   */
  words?: string[];
  /**
   * Clarifying questions.
   *
   * Items: A clarifying question.
   */
  questions?: {
    /**
     * A question worth asking.
     */
    ask: string;
    /**
     * What the asker is told.
     */
    answer: string;
    /**
     * What the answer decides.
     */
    why?: string;
  }[];
  /**
   * Follow-ups once a design stands.
   *
   * Items: A follow-up.
   */
  followUps?: {
    /**
     * The follow-up.
     */
    ask: string;
    /**
     * What a good answer shows.
     */
    looksFor?: string;
    /**
     * Givens that change, and to what.
     */
    change?: {
      [k: string]: string;
    };
  }[];
  /**
   * Hints for the whole problem, each stronger than the one before.
   */
  hints?: string[];
  /**
   * Scenarios to try next.
   */
  related?: string[];
}
