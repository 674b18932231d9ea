import { Composer, type Document } from 'yaml';
import type { Finding } from '../base/finding.ts';
import { NOWHERE } from '../base/span.ts';
import type { Tree } from '../model/tree.ts';
import { finding } from './codes.ts';
import { checkText } from './limits.ts';
import { backFrom, movedFinding, movedTree } from './moved.ts';
import { explainSyntax } from './yaml-syntax.ts';
import { tokenise } from './yaml-tokens.ts';
import { TreeBuilder } from './yaml-tree.ts';

/** What a text says, or why that can't be told. With a tree, the findings are about single places in it. */
export interface TreeReading {
  readonly tree?: Tree;
  readonly findings: readonly Finding[];
}

export interface YamlOptions {
  /**
   * Whether a key in braces without a value is meant as a key. Any other, after a plain value, is the rest of
   * a value that YAML cut at its comma.
   */
  readonly isField?: (name: string) => boolean;
}

/**
 * One YAML 1.2 document, core schema, as a tree with the place of every key and value. `offset` is where `text`
 * begins in the file it is part of. Never throws; whatever is not plain data is a located error.
 */
export function parseYamlTree(text: string, offset = 0, options: YamlOptions = {}): TreeReading {
  const crlf = text.includes('\r\n');
  // The library finds other mistakes in a damaged text with CRLF than with LF. A lone carriage return ends a line for
  // people and editors, but not for it.
  const yaml = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const reading = readTree(yaml, options);
  if (offset === 0 && !crlf) return reading;
  const move = crlf ? backFrom(text, offset) : (at: number) => at + offset;
  return {
    ...(reading.tree && { tree: movedTree(reading.tree, move) }),
    findings: reading.findings.map((found) => movedFinding(found, move)),
  };
}

function readTree(yaml: string, options: YamlOptions): TreeReading {
  const tooMuch = checkText(yaml);
  if (tooMuch !== undefined) return { findings: [tooMuch] };
  const read = tokenise(yaml);
  if (!read.ok) return { findings: [read.error] };
  const { tokens, second } = read.value;
  if (second !== undefined) return { findings: [finding('read/several-documents', second, {})] };
  const document = compose(tokens, yaml.length);
  if (document === undefined) return { tree: NOTHING, findings: [] };
  if (document.errors.length > 0) return { findings: explainSyntax(document.errors, yaml) };
  if (document.contents === null) return { tree: NOTHING, findings: [] };
  const builder = new TreeBuilder(yaml, options.isField);
  const tree = builder.build(document.contents);
  return tree === undefined ? { findings: builder.findings } : { tree, findings: builder.findings };
}

type Tokens = Parameters<Composer['compose']>[0];

/**
 * Without the parser's own check for duplicate keys, which is quadratic: the tree is built of maps and sees
 * them anyway. Nothing is resolved that the core schema does not have.
 */
function compose(tokens: Tokens, length: number): Document | undefined {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  // Taken to its end though there is one document at most: what a generator holds that is left early outlives
  // collections of the young generation, and over many files piles up in the old one.
  let document: Document | undefined;
  for (const each of composer.compose(tokens, true, length)) document = each as unknown as Document;
  return document;
}

const NOTHING: Tree = { kind: 'scalar', value: null, span: NOWHERE };
