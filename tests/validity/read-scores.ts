import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What somebody made of a design, before sdx was asked. */
export interface Judged {
  /** File under `designs/`. */
  readonly file: string;
  readonly scenario: string;
  /** 0 to 100, by the guide. */
  readonly score: number;
  readonly kind: 'honest' | 'terse' | 'adversarial' | 'twin';
  /** Of an adversarial document, what it tries. */
  readonly tries?: string;
  /** Of a twin, the design it was made from, and what was made false. */
  readonly of?: string;
  readonly broken?: readonly string[];
  /** Put aside until everything was tuned. */
  readonly aside?: boolean;
  /** Why this score, in a sentence. */
  readonly because: string;
}

/** Every judged design, in the order of the names of the files of scores. */
export function readScores(): readonly Judged[] {
  const folder = new URL('./scores/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as Judged[]);
}

/** 1 to 5, as the guide has them. */
export function levelOf(score: number): number {
  return [30, 50, 70, 85].filter((least) => score >= least).length + 1;
}
