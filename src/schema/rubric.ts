// Generated from schemas/ by `npm run generate`. Do not edit.
export type Check =
  RuleCheck | PathCheck | ExpressionCheck | ConceptCheck | CarriedCheck | AnyCheck | AllCheck;
/**
 * From and to, of 100; or `ungradable`. Example: `90..100`
 */
export type Band = string;

/**
 * How designs (or decision records) of one scenario are scored: dimensions with weights, criteria with checks, gates, and the rubric's own tests. Only data; nothing in it is executed.
 */
export interface RubricDocument {
  /**
   * The kind and version of this document. Example: `rubric/v1`
   */
  sdx: 'rubric/v1';
  /**
   * Its name; the file's own. Example: `url-shortener`
   */
  id: string;
  /**
   * Its title. Example: `URL shortener`
   */
  title: string;
  /**
   * A rubric beside it, or a path inside the project, to build on. Example: `_base`
   */
  extends?: string;
  /**
   * What it grades: designs when absent, or decision records, whose paths follow `adr.schema.json`. Example: `record`
   */
  grades?: 'design' | 'record';
  /**
   * Names for the things every design of this scenario has.
   */
  bindings?: {
    [k: string]: Binding;
  };
  /**
   * What a design must say to be graded at all.
   */
  needs?: {
    /**
     * How many of the facts must be there. Example: `2`
     */
    atLeast: number;
    /**
     * The facts.
     */
    facts: {
      /**
       * One fact.
       */
      [k: string]: {
        /**
         * The fact. Example: `components`
         */
        title: string;
        /**
         * A JSONPath that finds it. Example: `$.components.*`
         */
        path: string;
        /**
         * How many. Example: `2`
         */
        want?: number;
      };
    };
  };
  /**
   * What is judged, by name.
   */
  dimensions?: {
    /**
     * A dimension; a rubric that extends another may give only what changes.
     */
    [k: string]: {
      /**
       * Its name. Example: `Trade-offs`
       */
      title?: string;
      /**
       * Its share of the grade against the other weights; 0 leaves it out. Example: `10`
       */
      weight?: number;
      /**
       * What it covers.
       */
      what?: string;
    };
  };
  /**
   * Criteria by name; null removes an inherited one.
   */
  criteria?: {
    [k: string]: Criterion | null;
  };
  /**
   * Gates: what limits the whole grade when it is absent.
   */
  caps?: {
    [k: string]: Cap | null;
  };
  /**
   * What contradicting oneself costs.
   */
  contradictions?: {
    /**
     * Rules whose findings are contradictions. Example: `[slo/feasible]`
     */
    rules: string[];
    /**
     * The highest grade with one contradiction, with two, and so on. Example: `[69, 49]`
     */
    caps: number[];
    /**
     * The most points that one contradiction takes off a grade, that two do, and so on: a level each. Without it whatever the caps take. Example: `[15, 30]`
     */
    costs?: number[];
  };
  /**
   * What score a share of the points is: straight lines between these, from 0 to 1 and 0 to 100. Without it the score is the share. Example: `[{ share: 0.5, score: 62 }]`
   *
   * Items: One point of the scale.
   */
  scale?: {
    /**
     * Of the points, weighted. Example: `0.5`
     */
    share: number;
    /**
     * What it scores. Example: `62`
     */
    score: number;
  }[];
  /**
   * How far a design gets that does not solve what its problem turns on: the dimensions that a scenario adds to its base.
   */
  core?: {
    /**
     * A dimension whose share counts as much: what is worked through elsewhere was seen. Example: `worked`
     */
    or?: string;
    /**
     * The highest grade with less than a share of those points, the lowest share first. Example: `[{ under: 0.1, at: 40 }]`
     *
     * Items: One limit.
     */
    caps: {
      /**
       * A share of the points. Example: `0.1`
       */
      under: number;
      /**
       * The highest grade. Example: `40`
       */
      at: number;
    }[];
    /**
     * What to do.
     */
    advice: string;
  };
  /**
   * Example designs and what they must score.
   */
  tests?: Test[];
}
/**
 * How to find one of the things every design of this scenario has, whatever its author called it.
 */
export interface Binding {
  /**
   * Where to look; `regions` is the one part on where it runs, `figures` are the quantities a record states in its sentences. Example: `flows`
   */
  part: 'components' | 'flows' | 'data' | 'slos' | 'variables' | 'regions' | 'figures';
  /**
   * Words in its name that speak for it, strongest first. Example: `[redirect, resolve, lookup]`
   */
  words?: string[];
  /**
   * Component kinds it may have. Example: `[database]`
   */
  kinds?: string[];
  /**
   * The binding of the datum it stores; where the design declares no such datum, what the words of that binding name. Example: `url`
   */
  holds?: string;
  /**
   * A field; things that state it are taken before any that do not. Example: `maxConnections`
   */
  states?: string;
  /**
   * The binding of the datum it caches. Example: `url`
   */
  caches?: string;
  /**
   * For figures: a unit of what is meant. Example: `s`
   */
  unit?: string;
  /**
   * Whether the only thing of its part (and kind) is taken when no word matches. Example: `true`
   */
  only?: boolean;
  /**
   * What it is called in feedback. Example: `the redirect flow`
   */
  title: string;
}
/**
 * One thing that is judged.
 */
export interface Criterion {
  /**
   * The dimension it counts towards. Example: `tradeoffs`
   */
  dimension: string;
  /**
   * Its name. Example: `Alternatives are real`
   */
  title: string;
  /**
   * What a good answer shows. Example: `Each decision names what was not chosen and why`
   */
  asks?: string;
  /**
   * Its weight within the dimension. Example: `4`
   */
  points: number;
  /**
   * How much work the missing part is; picks the next step. Example: `small`
   */
  effort?: 'small' | 'medium' | 'large';
  /**
   * What is looked for.
   */
  checks: Check[];
  /**
   * Whether it takes the place of the criterion that the base has under its name; without it such a name is an error. Example: `true`
   */
  replaces?: boolean;
  /**
   * Whether it rests on capacities and service times, which the catalogue bounds. Example: `true`
   */
  anchored?: boolean;
  /**
   * Feedback for each level.
   */
  levels: {
    /**
     * Said when nothing was shown.
     */
    none: string;
    /**
     * Said below half of the points.
     */
    some?: string;
    /**
     * Said from half of the points.
     */
    most?: string;
    /**
     * Said from nine tenths of the points.
     */
    all: string;
  };
  /**
   * Hints, each stronger than the one before.
   */
  hints?: string[];
}
/**
 * A lint rule that must hold, over things that must be there.
 */
export interface RuleCheck {
  /**
   * The lint rule that must have nothing to say. Example: `tradeoff/alternatives`
   */
  rule: string;
  /**
   * A JSONPath to the things the rule judges; without any, nothing is shown. Example: `$.tradeoffs[*]`
   */
  over: string;
  /**
   * How many must be clean for full credit. Example: `2`
   */
  want?: number;
  /**
   * Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`
   */
  worth?: number;
  /**
   * What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`
   */
  says?: string;
  /**
   * What to do when it does not hold. Example: `Name what each fix costs`
   */
  missing?: string;
  /**
   * The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`
   */
  at?: string;
  /**
   * Whether a claim found false is a contradiction, which caps the grade. Example: `true`
   */
  refutes?: boolean;
}
/**
 * Things a JSONPath finds that satisfy a predicate.
 */
export interface PathCheck {
  /**
   * An RFC 9535 JSONPath over the design. `$.bound.<name>` is what the rubric's bindings found and `$.ids.<name>` its id, `$.derived` what follows from references, `$.analysis` the capacity model. Example: `$.bottlenecks[*]`
   */
  path: string;
  each?: Predicate;
  /**
   * How many items give full credit; 1 when absent. Example: `3`
   */
  want?: number;
  /**
   * Whether each item that is there must count, not only `want` of them. Example: `true`
   */
  every?: boolean;
  /**
   * Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`
   */
  worth?: number;
  /**
   * What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`
   */
  says?: string;
  /**
   * What to do when it does not hold. Example: `Name what each fix costs`
   */
  missing?: string;
  /**
   * The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`
   */
  at?: string;
  /**
   * Whether a claim found false is a contradiction, which caps the grade. Example: `true`
   */
  refutes?: boolean;
}
/**
 * What an item must show to count.
 */
export interface Predicate {
  /**
   * Fields that must be there and filled in. Example: `[fix, tradeoff]`
   */
  has?: string | string[];
  /**
   * Fields of which one must be there. Example: `[gains, because]`
   */
  hasAny?: string | string[];
  /**
   * Prose fields that must name this design's things or numbers; `.` is the item itself. Example: `[givesUp]`
   */
  specific?: string | string[];
  /**
   * Prose fields that must state a quantity. Example: `[limit]`
   */
  numbers?: string | string[];
  /**
   * Fields that must name something declared; `.` is the item itself. Example: `{ component: components }`
   */
  refers?: {
    [k: string]: 'components' | 'flows' | 'data' | 'slos' | 'variables';
  };
  /**
   * Fields and the values allowed. Example: `{ kind: [cache, cdn] }`
   */
  is?: {
    [k: string]: (string | number | boolean)[];
  };
  /**
   * Fields that must be quantities that can be evaluated. Example: `[ttl]`
   */
  quantity?: string | string[];
  /**
   * Number fields, as the capacity model gives them, and what they must not exceed. Example: `{ utilisation.peak.value: 0.8 }`
   */
  below?: {
    [k: string]: number;
  };
  /**
   * Number fields, as the capacity model gives them, and what they must reach. Example: `{ saturatesAt: 2 }`
   */
  above?: {
    [k: string]: number;
  };
  /**
   * List fields and how many filled-in entries they need. Example: `{ over: 2 }`
   */
  count?: {
    [k: string]: number;
  };
}
/**
 * Numbers of the design that must agree.
 */
export interface ExpressionCheck {
  /**
   * Comparisons in the quantity language; all must hold. Example: `url.size * url.count >= 10 GB`
   */
  expression: string | string[];
  /**
   * The factor within which a comparison that fails still earns half. Example: `1.5`
   */
  near?: number;
  /**
   * Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`
   */
  worth?: number;
  /**
   * What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`
   */
  says?: string;
  /**
   * What to do when it does not hold. Example: `Name what each fix costs`
   */
  missing?: string;
  /**
   * The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`
   */
  at?: string;
  /**
   * Whether a claim found false is a contradiction, which caps the grade. Example: `true`
   */
  refutes?: boolean;
}
/**
 * An idea stated in words, about this design's own things.
 */
export interface ConceptCheck {
  /**
   * A concept of `concepts.yaml`; of several, any. Example: `collision-retry`
   */
  concept: string | string[];
  /**
   * Where it is looked for: JSONPaths, or parts, which say where it is expected; it counts wherever it is said, but among the requirements only where these are named. Example: `[tradeoffs, data]`
   */
  in: string | string[];
  /**
   * How many different sentences give full credit; 1 when absent. Example: `2`
   */
  want?: number;
  /**
   * Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`
   */
  worth?: number;
  /**
   * What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`
   */
  says?: string;
  /**
   * What to do when it does not hold. Example: `Name what each fix costs`
   */
  missing?: string;
  /**
   * The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`
   */
  at?: string;
  /**
   * Whether a claim found false is a contradiction, which caps the grade. Example: `true`
   */
  refutes?: boolean;
}
/**
 * Ideas that are carried by figures of the design's own: numbers that the problem did not give, in sentences that state the idea.
 */
export interface CarriedCheck {
  /**
   * Concepts of `concepts.yaml`; each counts once. Example: `[gives-out, stale-data]`
   *
   * @minItems 1
   */
  carried: [string, ...string[]];
  /**
   * How many different figures carry an idea in full; 2 when absent. Example: `2`
   */
  figures?: number;
  /**
   * How many carried ideas give full credit. Example: `6`
   */
  want: number;
  /**
   * Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`
   */
  worth?: number;
  /**
   * What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`
   */
  says?: string;
  /**
   * What to do when it does not hold. Example: `Name what each fix costs`
   */
  missing?: string;
  /**
   * The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`
   */
  at?: string;
}
/**
 * The best of several ways to show it.
 */
export interface AnyCheck {
  /**
   * The best of these counts.
   */
  any: Check[];
  /**
   * Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`
   */
  worth?: number;
  /**
   * What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`
   */
  says?: string;
  /**
   * What to do when it does not hold. Example: `Name what each fix costs`
   */
  missing?: string;
  /**
   * The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`
   */
  at?: string;
  /**
   * Whether a claim found false is a contradiction, which caps the grade. Example: `true`
   */
  refutes?: boolean;
}
/**
 * Several things that must be shown together.
 */
export interface AllCheck {
  /**
   * The weakest of these counts.
   */
  all: Check[];
  /**
   * Its share of the criterion, against the other checks' worth; 1 when absent. Example: `2`
   */
  worth?: number;
  /**
   * What it shows when it holds, in a few words. Example: `three bottlenecks, each with a fix and its price`
   */
  says?: string;
  /**
   * What to do when it does not hold. Example: `Name what each fix costs`
   */
  missing?: string;
  /**
   * The part of the design the advice stands at; taken from the path when absent. Example: `bottlenecks`
   */
  at?: string;
  /**
   * Whether a claim found false is a contradiction, which caps the grade. Example: `true`
   */
  refutes?: boolean;
}
/**
 * A gate.
 */
export interface Cap {
  /**
   * The highest grade while it holds. Example: `60`
   */
  at: number;
  /**
   * The most points that it takes off a grade, for a number that breaks a design which may be fine otherwise. Without it whatever `at` takes. Example: `15`
   */
  costs?: number;
  /**
   * What must be shown to lift it.
   */
  unless: RuleCheck | PathCheck | ExpressionCheck | ConceptCheck | CarriedCheck | AnyCheck | AllCheck;
  /**
   * Why. Example: `there is no objective to design for`
   */
  reason: string;
  /**
   * What lifts it. Example: `State one SLO with an objective and a window`
   */
  advice: string;
}
/**
 * One test.
 */
export interface Test {
  /**
   * A design or record, relative to the rubric. Example: `../examples/url-shortener/design.yaml`
   */
  design: string;
  score?: Band;
  /**
   * Criteria and the share of their points expected.
   */
  criteria?: {
    [k: string]: Band;
  };
}
