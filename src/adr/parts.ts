import type { DecisionRecord, Field, RecordSyntax, Section } from '../model/adr.ts';
import type { Source } from '../model/source.ts';
import type { Line } from './lines.ts';

/** What the steps of reading pass on to each other. */
export interface Parts {
  readonly source: Source;
  readonly syntax: RecordSyntax;
  readonly plain: string;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  readonly references: DecisionRecord['references'];
  readonly header: readonly Line[];
  /** Where front matter has ended. */
  readonly from: number;
}
