// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Where the decision stands; `other` where a status is written that is none of these.
 */
export type RecordStatus =
  'draft' | 'proposed' | 'deferred' | 'accepted' | 'rejected' | 'deprecated' | 'superseded' | 'other';
/**
 * What one record is to another; `other` where it is worded freely.
 */
export type RelationName =
  | 'supersedes'
  | 'superseded-by'
  | 'amends'
  | 'amended-by'
  | 'clarifies'
  | 'clarified-by'
  | 'extends'
  | 'extended-by'
  | 'depends-on'
  | 'required-by'
  | 'relates'
  | 'other';

/**
 * What `sdx adr list`, `show`, `graph` and `export` print with `--format json`: the records of a decision log as sdx understands them.
 */
export interface AdrLogReport {
  /**
   * Kind and version of this result.
   */
  sdx: 'adr-log/v1';
  /**
   * The version of sdx that made it.
   */
  version: string;
  /**
   * Where the log is, relative to where sdx was started.
   */
  folder: string;
  /**
   * How many records the log has, listed here or not.
   */
  total: number;
  /**
   * By number, or as `--sort` says.
   */
  records: RecordReport[];
  /**
   * From `sdx adr graph`: each relation once, in its active voice.
   */
  arcs?: ArcReport[];
  /**
   * Files of the log that could not be read.
   */
  unread: UnreadFile[];
}
export interface RecordReport {
  /**
   * What people call it: `0012`, `ADR-0012`, or the name of its file.
   */
  id: string;
  /**
   * The number in its file's name; null where it has none.
   */
  number: number | null;
  /**
   * Without its number.
   */
  title: string;
  /**
   * Null where none is written.
   */
  status: RecordStatus | null;
  /**
   * The status as it is written.
   */
  statusText: string | null;
  /**
   * YYYY-MM-DD; null where no full day is written.
   */
  date: string | null;
  /**
   * Relative to where sdx was started.
   */
  path: string;
  /**
   * What it says of other records.
   */
  links: LinkReport[];
  /**
   * What others say of it, in their words.
   */
  linkedFrom: LinkReport[];
  /**
   * From `show` and `export`.
   */
  sections?: SectionReport[];
  /**
   * From `show` and `export`.
   */
  options?: OptionReport[];
}
export interface LinkReport {
  relation: RelationName;
  /**
   * As written. Example: `Superseded by`
   */
  wording: string;
  /**
   * Whether only a part of the other record is meant.
   */
  partial: boolean;
  /**
   * The other record's id; null where this log has none such.
   */
  record: string | null;
  /**
   * The other record's title.
   */
  title: string | null;
  /**
   * The link's address, or its text where it has none.
   */
  target: string;
  /**
   * The other record's file.
   */
  path: string | null;
}
export interface SectionReport {
  /**
   * As written.
   */
  heading: string;
  /**
   * What sdx takes it for: context, decision, consequences and so on; null for none.
   */
  role: string | null;
  /**
   * What stands under it, sub-sections included.
   */
  text: string;
}
export interface OptionReport {
  /**
   * What was considered.
   */
  name: string;
  /**
   * Arguments found for it.
   */
  good: number;
  /**
   * Arguments found against it.
   */
  bad: number;
}
export interface ArcReport {
  /**
   * A record's id.
   */
  from: string;
  /**
   * Another's.
   */
  to: string;
  relation: RelationName;
  /**
   * How it is said.
   */
  wording: string;
  /**
   * Whether only a part of the other record is meant.
   */
  partial: boolean;
}
export interface UnreadFile {
  /**
   * Relative to where sdx was started.
   */
  path: string;
  /**
   * Why, in a sentence.
   */
  reason: string;
}
