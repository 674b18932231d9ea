// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Who decided. Example: `[Ada, Grace]`
 */
export type AdrTexts = string | string[];
/**
 * Who was asked. Example: `[Operations]`
 */
export type AdrTexts1 = string | string[];
/**
 * Who was told. Example: `[Support]`
 */
export type AdrTexts2 = string | string[];
/**
 * What made a decision necessary, with the numbers that matter. Example: `The task list takes 800 ms because every view reads the database`
 */
export type AdrProse = string;
/**
 * What pulled the decision one way. Example: `[Lists load in 100 ms]`
 */
export type AdrTexts3 = string | string[];
/**
 * An option, alone or with its arguments.
 */
export type AdrOption =
  | string
  | {
      /**
       * What it is. Example: `Memcached`
       */
      name: string;
      good?: AdrTexts4;
      bad?: AdrTexts5;
      because?: AdrProse1;
    };
/**
 * What speaks for it. Example: `[simple]`
 */
export type AdrTexts4 = string | string[];
/**
 * What speaks against it. Example: `[no persistence]`
 */
export type AdrTexts5 = string | string[];
/**
 * Why it was not chosen. Example: `a restart empties it at peak`
 */
export type AdrProse1 = string;
/**
 * The option that was chosen. Example: `Redis with a TTL of 30 s`
 */
export type AdrProse2 = string;
/**
 * Why this one. Example: `it answers in 5 ms and all instances share it`
 */
export type AdrProse3 = string;
/**
 * What gets better. Example: `[Lists load in 5 ms]`
 */
export type AdrTexts6 = string | string[];
/**
 * What gets worse. Example: `[A list may be 30 s old]`
 */
export type AdrTexts7 = string | string[];
/**
 * What changes without getting better or worse. Example: `[Lists are read through one class]`
 */
export type AdrTexts8 = string | string[];
/**
 * How somebody sees that the decision is followed. Example: `a test counts the queries of a list view`
 */
export type AdrProse4 = string;
/**
 * What was given up for what. Example: `lists up to 30 s old in exchange for 5 ms`
 */
export type AdrProse5 = string;
/**
 * How hard it is to go back: easy, medium or hard, and what it takes. Example: `easy`
 */
export type AdrProse6 = string;
/**
 * What would make you decide again. Example: `hit ratio falls under 70 %`
 */
export type AdrProse7 = string;
/**
 * Anything else. Example: `Measured in March`
 */
export type AdrProse8 = string;
/**
 * Records whose place this one takes. Example: `["0003"]`
 */
export type AdrReferences = (string | number) | (string | number)[];
/**
 * Records that took the place of this one. Example: `["0012"]`
 */
export type AdrReferences1 = (string | number) | (string | number)[];
/**
 * Records that this one changes in part. Example: `["0005"]`
 */
export type AdrReferences2 = (string | number) | (string | number)[];
/**
 * Records that changed this one in part. Example: `["0009"]`
 */
export type AdrReferences3 = (string | number) | (string | number)[];
/**
 * Records that have to do with this one. Example: `["0002"]`
 */
export type AdrReferences4 = (string | number) | (string | number)[];
/**
 * Words to find it by. Example: `[caching]`
 */
export type AdrTexts9 = string | string[];

/**
 * An architecture decision record as YAML, version 1: what was decided, why, against what, and what follows. Only `sdx` and `title` are required; rules ask for the rest.
 */
export interface AdrDocument {
  /**
   * The kind and version of this document. Example: `adr/v1`
   */
  sdx: 'adr/v1';
  /**
   * The number or name by which other records refer to this one; the file's name says the same. Example: `"0007"`
   */
  id?: string | number;
  /**
   * What was decided, in a few words. Example: `Cache task lists in Redis`
   */
  title: string;
  /**
   * The exercise that this record answers, for grading. Example: `taskforge-cache`
   */
  scenario?: string;
  /**
   * Where the decision stands: draft, proposed, accepted, rejected, deprecated or superseded, or your log's own word. Example: `accepted`
   */
  status?: string;
  /**
   * The day of the decision as YYYY-MM-DD. Example: `2024-05-06`
   */
  date?: string;
  deciders?: AdrTexts;
  consulted?: AdrTexts1;
  informed?: AdrTexts2;
  context?: AdrProse;
  drivers?: AdrTexts3;
  /**
   * What could have been chosen, the chosen one included. Example: `[{ name: Redis, good: [shared by all instances], bad: [one more service] }]`
   */
  options?: AdrOption[];
  /**
   * What was decided. Example: `{ chosen: Redis, because: all instances share it }`
   */
  decision?: {
    chosen?: AdrProse2;
    because?: AdrProse3;
  };
  /**
   * What follows from the decision. Example: `{ positive: [5 ms], negative: [one more service] }`
   */
  consequences?: {
    positive?: AdrTexts6;
    negative?: AdrTexts7;
    neutral?: AdrTexts8;
  };
  confirmation?: AdrProse4;
  tradeOff?: AdrProse5;
  reversible?: AdrProse6;
  revisitWhen?: AdrProse7;
  notes?: AdrProse8;
  supersedes?: AdrReferences;
  supersededBy?: AdrReferences1;
  amends?: AdrReferences2;
  amendedBy?: AdrReferences3;
  relatesTo?: AdrReferences4;
  tags?: AdrTexts9;
}
