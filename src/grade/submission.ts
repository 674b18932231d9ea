/** Whose document it is, as its name tells. */
export interface Submission {
  /** One for all documents of a submission: what it is called under the folder that was graded. */
  readonly key: string;
  /** The student, as well as the name says. */
  readonly student: string;
  /** Its number in the system that it was handed in at: Canvas's user, Moodle's participant. */
  readonly id?: string;
}

/** How the systems that students hand in at name what they give out. */
const DOWNLOADS: readonly { readonly pattern: RegExp; readonly id: (digits: string) => string }[] = [
  // Moodle: Jane Doe_98765_assignsubmission_file, a folder or the beginning of a file's name.
  { pattern: /^(.{1,200}?)_(\d{1,20})_assignsubmission_/s, id: (digits) => `Participant ${digits}` },
  // Canvas: doejane_LATE_1234_98765_design.yaml, of which 1234 is the student.
  { pattern: /^([^_]{1,200})_(?:LATE_)?(?:LTI_)?(\d{1,20})_\d{1,20}_/s, id: (digits) => digits },
];

/**
 * Reads a submission off the first part of a document's way below the folder that was graded.
 *
 * @param name that part: a folder's name, or a file's without its ending
 * @param pattern where the student's name stands in it: text with `{student}` and perhaps `{id}` and `*`
 */
export function submissionOf(name: string, pattern?: RegExp): Submission {
  const own = pattern?.exec(name)?.groups;
  if (own?.student !== undefined) {
    const { student, id } = own;
    return { key: name, student, ...(id === undefined ? {} : { id }) };
  }
  for (const download of DOWNLOADS) {
    const [, student, digits] = download.pattern.exec(name) ?? [];
    if (student !== undefined && digits !== undefined)
      return { key: `${student}_${digits}`, student, id: download.id(digits) };
  }
  return { key: name, student: name };
}

/** The longest pattern, and how often `*` or a name may stand in it: names are short, so that it stays quick. */
const LONGEST = 200;
const MOST_GAPS = 4;

/** What `submissionOf` looks for; undefined where a pattern is none. */
export function studentPattern(text: string): RegExp | undefined {
  const parts = text.split(/(\{student\}|\{id\}|\*)/);
  const gaps = parts.filter((_, i) => i % 2 === 1);
  const names = gaps.filter((gap) => gap !== '*');
  if (text.length > LONGEST || gaps.length > MOST_GAPS || new Set(names).size !== names.length)
    return undefined;
  if (!names.includes('{student}')) return undefined;
  const pattern = parts.map((part, i) => {
    if (i % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    return part === '*' ? '.*?' : `(?<${part.slice(1, -1)}>.+?)`;
  });
  return new RegExp(`^${pattern.join('')}$`, 's');
}
