// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Exercises of one skill, as they are asked or as they were answered.
 */
export interface PracticeResult {
  /**
   * The kind and version of this document.
   */
  sdx: 'practice/v1';
  /**
   * The version of sdx. Example: `0.1.0`
   */
  version: string;
  /**
   * Which skill. Example: `estimate`
   */
  skill: string;
  /**
   * The skill in a few words. Example: `Sums with units`
   */
  title: string;
  /**
   * The series: the same seed gives the same exercises. Example: `7`
   */
  seed: number;
  /**
   * The exercises in order.
   *
   * Items: One exercise.
   */
  drills: {
    /**
     * Its kind within the skill. Example: `uploads`
     */
    id: string;
    /**
     * From 1. Example: `1`
     */
    number: number;
    /**
     * What an answer is: a value in any unit, a letter, or letters in order. Example: `choice`
     */
    kind: 'quantity' | 'choice' | 'order';
    /**
     * The question.
     */
    ask: string;
    /**
     * What is to be read: a log, a trace, a design.
     */
    material?: string;
    /**
     * What to choose from or to order; a, b, c and so on.
     */
    choices?: string[];
    /**
     * What the question is asked in. Example: `uploads/s`
     */
    unit?: string;
    /**
     * The right answer. Example: `23.15 uploads/s`
     */
    answer?: string;
    /**
     * Why it is right.
     */
    explanation?: string;
    /**
     * The answer that was given.
     */
    given?: string;
    /**
     * Whether it was right. Example: `true`
     */
    right?: boolean;
    /**
     * What went wrong, where something did.
     */
    because?: string;
  }[];
}
