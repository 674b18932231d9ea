// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * One file's result.
 */
export type Result = Graded | Ungradable | Failed;

/**
 * What `sdx grade --format json` prints.
 */
export interface GradeReport {
  /**
   * The kind and version of this document.
   */
  sdx: 'grade/v1';
  /**
   * The version of sdx that graded.
   */
  version: string;
  /**
   * One for each file, in order of name.
   */
  results: Result[];
  /**
   * Whether every file was graded and reached the minimum score.
   */
  passed: boolean;
}
/**
 * A grade.
 */
export interface Graded {
  status: 'graded';
  /**
   * The file.
   */
  file: string;
  against?: Against;
  /**
   * The design's title.
   */
  title: string;
  rubric: RubricRef;
  /**
   * Out of 100, one decimal.
   */
  score: number;
  /**
   * The share of the points, dimensions weighted, in percent: what the rubric's scale makes the score of.
   */
  earned: number;
  /**
   * Before caps.
   */
  uncapped: number;
  level: 'not yet' | 'developing' | 'competent' | 'strong' | 'expert';
  confidence: Confidence;
  caps: Cap[];
  notices: Notice[];
  dimensions: Dimension[];
  next: Next | null;
  /**
   * Designs that have nearly the same numbers and structure under other names; it costs nothing.
   */
  twins?: GradeTwin[];
}
/**
 * What has changed since an earlier grade of the same file; there with `--against`.
 */
export interface Against {
  /**
   * Whether it could be compared: another rubric, or other givens, are not; `new` was not graded then.
   */
  status: 'compared' | 'not compared' | 'new';
  /**
   * In a sentence; where it is not compared, why.
   */
  says: string;
  /**
   * The score then; null where there was none.
   */
  was: number | null;
  /**
   * How many points of the score more now; null where it is not compared.
   */
  change: number | null;
  /**
   * Criteria with other points than then, and those that still lack some, in the rubric's order.
   */
  criteria: AgainstCriterion[];
  /**
   * Limits on the grade that hold now and did not, or no longer.
   */
  caps: AgainstCap[];
}
/**
 * One criterion.
 */
export interface AgainstCriterion {
  /**
   * Its name.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * More or fewer points than then; `open` has the same, and not all.
   */
  is: 'better' | 'worse' | 'open';
  /**
   * Points then.
   */
  was: number;
  /**
   * Points now.
   */
  points: number;
  /**
   * Possible.
   */
  of: number;
}
/**
 * One limit.
 */
export interface AgainstCap {
  /**
   * Its name.
   */
  id: string;
  /**
   * Whether it holds now.
   */
  is: 'new' | 'lifted';
  /**
   * The highest grade while it holds.
   */
  at: number;
  /**
   * Why.
   */
  reason: string;
}
/**
 * The rubric.
 */
export interface RubricRef {
  /**
   * Its name.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * SHA-256 of the resolved rubric.
   */
  digest: string;
  /**
   * What varied the givens of its scenario; absent where nothing did.
   */
  seed?: number;
  /**
   * The file it was read from, and the commit where it was one; absent for one that is shipped. Example: `rubrics/costs.yaml at origin/main (1a2b3c4)`
   */
  from?: string;
}
/**
 * How much of the grade was evidenced.
 */
export interface Confidence {
  level: 'high' | 'medium' | 'low';
  /**
   * The share of the rubric that could be judged.
   */
  judged: number;
  /**
   * The share of the earned points that rests on numbers and structure.
   */
  structural: number;
  /**
   * In a sentence.
   */
  says: string;
}
/**
 * A limit on the grade.
 */
export interface Cap {
  /**
   * Its name.
   */
  id: string;
  /**
   * The highest grade while it holds.
   */
  at: number;
  /**
   * Why.
   */
  reason: string;
  /**
   * What lifts it.
   */
  advice: string;
  /**
   * Whether the score would be higher without it.
   */
  bites: boolean;
  places: Location[];
}
/**
 * A place in the document.
 */
export interface Location {
  /**
   * The file.
   */
  file?: string;
  /**
   * The part of the design. Example: `components.db`
   */
  path: string;
  /**
   * From 1.
   */
  line: number;
  /**
   * From 1, in UTF-16 code units.
   */
  column: number;
  /**
   * From 1.
   */
  endLine: number;
  /**
   * From 1, exclusive.
   */
  endColumn: number;
}
/**
 * Something a reader of the grade should know.
 */
export interface Notice {
  /**
   * What kind.
   */
  id: string;
  /**
   * In a sentence.
   */
  says: string;
  places: Location[];
}
/**
 * A dimension.
 */
export interface Dimension {
  /**
   * Its name.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * Its weight.
   */
  weight: number;
  /**
   * Of its points; null when nothing in it could be judged.
   */
  share: number | null;
  criteria: Criterion[];
}
/**
 * A criterion.
 */
export interface Criterion {
  /**
   * Its name.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * Earned.
   */
  points: number;
  /**
   * Possible.
   */
  of: number;
  /**
   * How much was shown.
   */
  level: 'none' | 'some' | 'most' | 'all' | 'unavailable';
  /**
   * What that means.
   */
  feedback: string;
  evidence: Evidence[];
  missing: Missing[];
  /**
   * Items: What could not be judged and why.
   */
  unavailable: string[];
  /**
   * Items: Why fewer points were given than earned.
   */
  limited: string[];
}
/**
 * What earned points.
 */
export interface Evidence {
  /**
   * What was shown.
   */
  says: string;
  /**
   * Points of the criterion it earned.
   */
  points: number;
  /**
   * How it was found.
   */
  kind: 'rule' | 'path' | 'expression' | 'concept' | 'carried';
  /**
   * Whether it rests on words alone.
   */
  text: boolean;
  /**
   * Where.
   */
  places: Location[];
}
/**
 * What earned nothing yet.
 */
export interface Missing {
  /**
   * What to do.
   */
  says: string;
  /**
   * Points it would add to the criterion.
   */
  points: number;
  /**
   * What was found instead.
   */
  why?: string;
  place: Location;
}
/**
 * The one next step.
 */
export interface Next {
  /**
   * The criterion, or the cap.
   */
  criterion: string;
  /**
   * What to do.
   */
  says: string;
  /**
   * Points of the grade it would add.
   */
  gain: number;
  effort: 'small' | 'medium' | 'large';
  place: Location;
}
/**
 * One design.
 */
export interface GradeTwin {
  /**
   * Whether it is an example of the scenario, or was graded in the same run.
   */
  of: 'example' | 'submission';
  /**
   * The file. Example: `submissions/ann.yaml`
   */
  name: string;
  /**
   * How much of the smaller one the other has too.
   */
  share: number;
}
/**
 * A design that says too little.
 */
export interface Ungradable {
  status: 'ungradable';
  /**
   * The file.
   */
  file: string;
  against?: Against;
  /**
   * The design's title.
   */
  title: string;
  rubric: RubricRef;
  /**
   * Items: A fact that is missing.
   */
  needs: string[];
  /**
   * How many of these facts would do.
   */
  atLeast?: number;
  /**
   * In a sentence.
   */
  says: string;
  notices: Notice[];
}
/**
 * A file that could not be read.
 */
export interface Failed {
  status: 'failed';
  /**
   * The file.
   */
  file: string;
  against?: Against;
  /**
   * Items: A problem.
   */
  problems: {
    /**
     * What kind.
     */
    rule: string;
    /**
     * In a sentence.
     */
    says: string;
    /**
     * What to do.
     */
    advice?: string;
    place?: Location;
  }[];
}
