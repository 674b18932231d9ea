// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A design session as it stands: where it goes on when it is resumed.
 */
export interface PracticeSession {
  /**
   * The kind and version of this document.
   */
  sdx: 'practice-session/v1';
  /**
   * Which problem. Example: `url-shortener`
   */
  scenario: string;
  /**
   * What its givens were varied by. Example: `7`
   */
  seed?: number;
  /**
   * The design's file, from the root of the file system.
   */
  file: string;
  /**
   * Which part of the session. Example: `steps`
   */
  stage: 'brief' | 'questions' | 'steps' | 'graded' | 'followUp' | 'over';
  /**
   * Which step of the design, from 0. Example: `2`
   */
  step: number;
  /**
   * The clarifying questions that were asked, by number from 0.
   */
  asked: number[];
  /**
   * How many hints were asked for, by step. Example: `scale: 2`
   */
  hints: {
    [k: string]: number;
  };
  /**
   * How many hints on the problem itself were asked for. Example: `2`
   */
  problemHints?: number;
  /**
   * How long it has taken so far.
   */
  seconds: number;
  /**
   * The grades so far, the latest last.
   */
  scores: number[];
  /**
   * Which follow-up is next, from 0.
   */
  followUp: number;
}
