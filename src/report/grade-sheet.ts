import type { Submission } from '../grade/submission.ts';
import type { Graded, Result } from '../schema/grade.ts';
import type { Terminal } from './terminal.ts';

export interface GradeStyle extends Terminal {
  /** Whether criteria that earned everything, and all evidence, are shown too. */
  readonly verbose: boolean;
}

/** What the grades of a run have in common. */
export interface GradeRun {
  readonly version: string;
  /** How many files there are to grade, those among them that will turn out to be no design. */
  readonly files: number;
  /** The way from the repository's root to where sdx was started, `docs/` or empty: forges count from the root. */
  readonly folder: string;
  /** The score that was asked for. */
  readonly minScore?: number;
  /** The file of the earlier run that grades are held against. */
  readonly against?: string;
  /** What the column of a gradebook is called. */
  readonly assignment?: string;
  /** The one rubric that all are graded by, where it is one. */
  readonly rubric?: {
    readonly id: string;
    readonly title: string;
    readonly digest: string;
    readonly dimensions: readonly { readonly id: string; readonly title: string }[];
  };
  /** What tells whether other results are of the same run; there where they are to be merged. */
  readonly origin?: {
    readonly shard: { readonly index: number; readonly of: number };
    /** A digest of all that a grade depends on beside the document. */
    readonly basis: string;
    /** A digest of the names of all files, those of other parts too. */
    readonly listing: string;
  };
}

/** One document's grade, and whose document it is. */
export interface GradeItem {
  readonly result: Result;
  readonly submission: Submission;
  /** What twins are told by, as text; only of designs. */
  readonly marks?: string;
}

/** What the grades of a run came to. */
export interface GradeSummary {
  readonly graded: number;
  readonly ungradable: number;
  readonly failed: number;
  /** Of those that were graded. */
  readonly mean: number | undefined;
  readonly levels: Readonly<Record<Graded['level'], number>>;
  /** Whether every document was graded and reached the score that was asked for. */
  readonly passed: boolean;
}

/**
 * Grades as text, one after the other: what comes before the first, what each adds, and what comes after the last.
 * There may be a hundred thousand, so a format keeps of each only what it needs at the end.
 */
export interface GradeSheet {
  open(): string;
  add(item: GradeItem): string;
  close(summary: GradeSummary): string;
}

/** One format of grades. */
export type GradeReporter = (run: GradeRun, style: GradeStyle) => GradeSheet;

/** Counts the grades of a run. */
export class GradeTally {
  readonly #minScore: number;
  readonly #levels = { 'not yet': 0, developing: 0, competent: 0, strong: 0, expert: 0 };
  #graded = 0;
  #ungradable = 0;
  #failed = 0;
  #short = 0;
  /** In tenths, which add up without an error. */
  #tenths = 0;

  /** @param minScore without one every grade passes; what can't be graded falls short of any */
  constructor(minScore: number | undefined) {
    this.#minScore = minScore ?? 0;
  }

  add(result: Result): void {
    if (result.status === 'failed') this.#failed++;
    else if (result.status === 'ungradable') this.#ungradable++;
    else {
      this.#graded++;
      this.#tenths += Math.round(result.score * 10);
      this.#levels[result.level]++;
      if (result.score < this.#minScore) this.#short++;
    }
  }

  get count(): number {
    return this.#graded + this.#ungradable + this.#failed;
  }

  get summary(): GradeSummary {
    return {
      graded: this.#graded,
      ungradable: this.#ungradable,
      failed: this.#failed,
      mean: this.#graded === 0 ? undefined : Math.round(this.#tenths / this.#graded) / 10,
      levels: { ...this.#levels },
      passed: this.#failed + this.#ungradable + this.#short === 0,
    };
  }
}

/** Puts documents together to submissions, in the order of the first of each. Keeps of every one its best document. */
export class Submissions<Kept> {
  readonly #kept = new Map<string, { submission: Submission; rank: number; kept: Kept; others: number }>();
  readonly #keep: (result: Result) => Kept;

  /** @param keep what is needed of a document at the end */
  constructor(keep: (result: Result) => Kept) {
    this.#keep = keep;
  }

  add({ result, submission }: GradeItem): void {
    const rank = result.status === 'graded' ? result.score : result.status === 'ungradable' ? -1 : -2;
    const known = this.#kept.get(submission.key);
    if (known === undefined) {
      this.#kept.set(submission.key, { submission, rank, kept: this.#keep(result), others: 0 });
      return;
    }
    known.others++;
    if (rank <= known.rank) return;
    known.rank = rank;
    known.kept = this.#keep(result);
  }

  *all(): Generator<{ readonly submission: Submission; readonly kept: Kept; readonly others: number }> {
    yield* this.#kept.values();
  }
}

/** "78.5 / 100, strong", or why there is none. */
export function gradeText(result: Result): string {
  if (result.status === 'graded') return `${result.score} / 100, ${result.level}`;
  return result.status === 'ungradable' ? 'ungradable: it says too little' : 'not read';
}

/** A sentence with its full stop, which it may have already. */
export function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** `+3.5`, `−2`. */
export function signed(change: number): string {
  return change < 0 ? `−${-change}` : `+${change}`;
}

/** How a score has moved; empty where that is not known. */
export function changeText(was: number | null, change: number | null): string {
  if (was === null) return '';
  if (change === null) return `Was ${was}`;
  return change === 0 ? `As before, ${was}` : `Was ${was}, ${signed(change)}`;
}

/** What a design is a twin of, in a sentence. */
export function twinText({ of, name, share }: NonNullable<Graded['twins']>[number]): string {
  const percent = `${Math.floor(share * 100)} %`;
  const whose = of === 'example' ? `the example ${name}` : name;
  return `${percent} of its numbers and structure are those of ${whose}, under whatever names`;
}

/** A grade that names no other submission: for its student, and where the others are not known yet. */
export function withoutOthers(result: Result): Result {
  if (result.status !== 'graded' || result.twins === undefined) return result;
  const { twins, ...rest } = result;
  const own = twins.filter(({ of }) => of === 'example');
  return own.length === 0 ? rest : { ...rest, twins: own };
}
