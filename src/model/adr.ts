import type { Span } from '../base/span.ts';
import type { Source } from './source.ts';

/** Where a decision stands in its life. `other`: a status is written that fits none of these ("on hold until Q3"). */
export type StatusKind =
  | 'draft'
  | 'proposed'
  | 'deferred'
  | 'accepted'
  | 'rejected'
  | 'deprecated'
  | 'superseded'
  | 'other';

/** How a fact about a record is written down; edits keep to the form that is there. */
export type FieldForm =
  | 'front-matter'
  | 'heading' // a section of its own: "## Status", then text
  | 'heading-inline' // "## Status: Accepted"
  | 'bullet'
  | 'bold'
  | 'line'
  | 'table'
  | 'column' // a table whose first row names the columns
  | 'attribute' // AsciiDoc
  | 'field' // reStructuredText
  | 'yaml'
  | 'body'; // said in running text

/** What a key, whatever its language, speaks of. */
export type FieldRole =
  | 'status'
  | 'date'
  | 'title'
  | 'number'
  | 'people'
  | 'consulted'
  | 'informed'
  | 'tags'
  | Relation;

/** A `key: value` found in a record's header. Spans are exact: `value` covers the text without its markup. */
export interface Field {
  readonly role: FieldRole;
  readonly key: string;
  readonly form: FieldForm;
  readonly text: string;
  /** The value, trimmed; empty (at the place it would stand) where there is none. */
  readonly value: Span;
  /** From the start of the line (or row) to its end, without the line ending. */
  readonly line: Span;
}

export interface StatusMark {
  readonly kind: StatusKind;
  readonly form: FieldForm;
  /** All that is said of the status. */
  readonly text: string;
  readonly span: Span;
  /** The word or phrase that was recognised; the whole value where none was. */
  readonly word: Span;
  /** A template's choice that nobody made: `{proposed | accepted}`. */
  readonly leftover: boolean;
}

export interface DateMark {
  readonly text: string;
  readonly span: Span;
  readonly form: FieldForm;
  /** `YYYY-MM-DD`, where the text is one real day. */
  readonly iso?: string;
  /** How it is written; `none` where it is no date at all. */
  readonly style: DateStyle;
  readonly leftover: boolean;
}

export type DateStyle = 'iso' | 'slashed' | 'dotted' | 'long' | 'month' | 'none';

/** Relations come in pairs; `relates` and `other` are their own answer. */
export type Relation =
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

/** What one record says about another. */
export interface RecordLink {
  readonly relation: Relation;
  /** As written: "Superseded by", "Reverses". */
  readonly wording: string;
  readonly form: FieldForm;
  /** Only a part of the other record is meant. */
  readonly partial: boolean;
  readonly target: LinkTarget;
  readonly span: Span;
}

/** A link names a file, a number, or both. */
export interface LinkTarget {
  readonly text: string;
  readonly url?: string;
  readonly number?: number;
  /** Where the number stands, digits only. */
  readonly numberSpan?: Span;
}

/** A Markdown, AsciiDoc or reStructuredText link to anywhere. */
export interface TextLink {
  readonly text: string;
  readonly url: string;
  readonly span: Span;
  readonly urlSpan: Span;
  readonly textSpan: Span;
}

export type SectionRole =
  | 'status'
  | 'date'
  | 'context'
  | 'drivers'
  | 'options'
  | 'decision'
  | 'consequences'
  | 'confirmation'
  | 'pros-and-cons'
  | 'more-information'
  | 'links'
  | 'reversibility'
  | 'revisit'
  | 'trade-off';

export interface Section {
  readonly level: number;
  readonly text: string;
  readonly role?: SectionRole;
  /** The heading's own text. */
  readonly span: Span;
  /** What stands under it, up to the next heading of the same or a higher level. */
  readonly body: Span;
}

/** One considered option and what is said for and against it. */
export interface DecisionOption {
  readonly name: string;
  readonly span: Span;
  readonly good: number;
  readonly bad: number;
  /** Words that say something of it beside its name. */
  readonly words: number;
  /** What is said of it, in order. */
  readonly reasons: readonly OptionReason[];
}

/** Something said of an option. Without a side it is told as it is: "Memcached: a restart empties it". */
export interface OptionReason {
  readonly side?: 'good' | 'bad';
  readonly span: Span;
}

export type RecordSyntax = 'markdown' | 'asciidoc' | 'rst' | 'yaml';

/** What a file's name says. */
export interface RecordName {
  readonly style: 'number' | 'prefixed' | 'date' | 'plain';
  /** A folder with a README holds the record. */
  readonly folder: boolean;
  readonly prefix: string;
  readonly number?: number;
  readonly width: number;
  readonly date?: string;
  readonly slug: string;
  readonly separator: string;
  readonly extension: string;
  /** Letters between words: `-`, `_` or a blank. */
  readonly joint: string;
}

/** One decision record as it was written. Immutable. */
export interface DecisionRecord {
  readonly source: Source;
  readonly syntax: RecordSyntax;
  readonly name: RecordName;
  /** Without its number. */
  readonly title: string;
  readonly titleSpan: Span;
  /** The number the title states, and where. */
  readonly titleNumber?: { readonly value: number; readonly span: Span };
  /** The one that counts; undefined where none is written. */
  readonly status?: StatusMark;
  /** Every status written, in the order of the document. */
  readonly statuses: readonly StatusMark[];
  readonly date?: DateMark;
  readonly dates: readonly DateMark[];
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
  readonly options: readonly DecisionOption[];
  readonly links: readonly RecordLink[];
  readonly references: readonly TextLink[];
  /** The text with code and comments blanked out, offsets unchanged. */
  readonly plain: string;
  /** The front matter between its fences, where there is one. */
  readonly frontMatter?: Span;
}
