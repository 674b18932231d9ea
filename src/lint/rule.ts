import type { AdrLog } from '../adr/log.ts';
import type { Question } from '../analyse/question.ts';
import type { Edit, Severity } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import type { Worksheet } from '../estimate/worksheet.ts';
import type { Design } from '../model/design.ts';
import type { Path } from '../model/path.ts';
import type { JsonSchema } from '../read/shape.ts';
import type { Analysis } from '../schema/analysis.ts';
import type { Settings } from './settings.ts';

/**
 * A set of rules for a purpose. `recommended` is quiet: what is wrong, whoever wrote it. `strict` adds what a
 * finished design should say. `course` adds what a learner has to show.
 */
export type Preset = 'recommended' | 'strict' | 'course';

/** Where a rule's reason comes from: a course text by its file's name and section, or a publication. */
export type RuleSource =
  | { readonly seed: string; readonly section: string }
  | { readonly title: string; readonly where?: string };

/** What every rule tells about itself; its page and its line in the README are made from it. */
export interface RuleMeta {
  /** `area/name`. */
  readonly id: string;
  readonly severity: Severity;
  /** The smallest preset that has it: `recommended` rules are in all three. */
  readonly preset: Preset;
  /** What it finds, in one sentence. */
  readonly what: string;
  /** Why that matters, as an engineer would accept it. */
  readonly why: string;
  readonly source: readonly RuleSource[];
  /** Whether it can repair what it finds. */
  readonly fixable?: boolean;
  /** What a project may set for this rule alone, by name; every one has a default. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** The shape of one option and its value where a project sets none. */
export type RuleOption = JsonSchema & { readonly description: string; readonly default: unknown };

/** A rule's options, each set or by default, in the shape the rule declares. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** One thing a rule has to say about a design. */
export interface Remark {
  /** A path of the design, shown at its value or what lacks it; or a place in the text. */
  readonly at: Path | Span;
  /** Show the key and not the value: where the value is right and the key is what is wrong. */
  readonly atKey?: boolean;
  /** One sentence with this document's names and numbers. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly advice: string;
  readonly related?: readonly { readonly at: Path | Span; readonly message: string }[];
  readonly fix?: readonly Edit[];
}

/** What a rule may look at. Never the raw text alone. */
export interface DesignSubject {
  readonly design: Design;
  readonly settings: Settings;
  /** The design's inputs, estimates and every other quantity, evaluated. */
  readonly worksheet: Worksheet;
  /** What the design would do, every range at its median. Computed when a rule first looks. */
  readonly analysis: Analysis;
  /** The same in other conditions: more load, a component gone, a cache empty. */
  whatIf(question: Partial<Question>): Analysis;
  /** The decision log of the project, where there is one. */
  readonly log?: AdrLog;
}

/** A rule about designs. Judges the model; returns all it has to say, in any order. */
export interface DesignRule extends RuleMeta {
  readonly applies: 'design';
  readonly examples: Examples;
  check(subject: DesignSubject, options: RuleOptions): Iterable<Remark>;
}

/**
 * Designs as YAML without their first two lines (`sdx` and `title`), which the tests add. In a bad one every
 * line that carries a finding ends in `# <-`; the tests hold the rule to just these lines.
 */
export interface Examples {
  readonly bad: readonly string[];
  readonly good: readonly string[];
}
