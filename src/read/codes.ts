import type { Finding, Related, Severity } from '../base/finding.ts';
import type { Span } from '../base/span.ts';

/** A kind of finding that reading can give, with its wording; `sdx explain` shows it. */
export interface ReadCode {
  readonly id: string;
  readonly severity: Severity;
  /** What it says, in general. */
  readonly what: string;
  readonly why: string;
  /** Text that gives it. */
  readonly example: string;
  /** The sentences for one place; `{name}` stands for an argument. */
  readonly message: string;
  readonly advice?: string;
}

const code = (
  id: string,
  severity: Severity,
  text: Omit<ReadCode, 'id' | 'severity'>,
): readonly [string, ReadCode] => [id, { id, severity, ...text }];

export const READ_CODES: ReadonlyMap<string, ReadCode> = new Map([
  code('read/unreadable', 'error', {
    what: 'The file is there by name, but its bytes could not be had.',
    why: 'A file that is not judged must not look like one that has no findings.',
    example: 'a file without permission to read it, or a link that leads nowhere',
    message: '{what}',
  }),
  code('read/encoding', 'error', {
    what: 'The file is not UTF-8.',
    why: 'Guessing an encoding changes what a document says; every position after the guess is wrong too.',
    example: 'a file saved as Latin-1 or UTF-16',
    message: 'This is not UTF-8: {what}.',
    advice: 'Save the file as UTF-8.',
  }),
  code('read/nul', 'error', {
    what: 'The file has a NUL character.',
    why: 'Text has none; a file with one is binary, or made to look different to different programs.',
    example: 'title: "a\u2400b"',
    message: 'There is a NUL character here, so this is not a text file.',
    advice: 'Remove it, or check that this is the file you meant.',
  }),
  code('read/limit', 'error', {
    what: 'The file is larger or deeper than sdx reads.',
    why: 'Documents come from anyone; a bound on each file keeps one of them from stopping the others.',
    example: '[[[[[[[[ … a hundred and one of them',
    message: 'This goes beyond {most} {of}, so the file was not read.',
    advice: 'Split the document, or take out what is not part of the design.',
  }),
  code('read/yaml-syntax', 'error', {
    what: 'The YAML does not parse.',
    why: 'Nothing after a broken line can be trusted to mean what it seems to.',
    example: 'summary: Links: how they are made',
    message: '{what}.',
    advice: '{how}.',
  }),
  code('read/yaml-version', 'error', {
    what: 'The YAML asks for another version than 1.2.',
    why: 'In YAML 1.1 `no` is false and `1:30` is 90: the same text would mean something else.',
    example: '%YAML 1.1',
    message: 'This asks for {version}; sdx reads YAML 1.2.',
    advice: 'Remove the line.',
  }),
  code('read/yaml-tag', 'error', {
    what: 'A value has a tag that is not of the YAML core schema.',
    why: 'A tag asks the reader to build something; sdx reads plain data and nothing else.',
    example: 'summary: !env HOME',
    message: '`{tag}` is no tag of the YAML core schema.',
    advice: 'Remove the tag and write the value itself.',
  }),
  code('read/merge-key', 'error', {
    what: 'A map is merged into another with `<<`.',
    why: 'Merge keys are not part of YAML 1.2, and a value that is written nowhere has no place to point at.',
    example: 'x-defaults: &defaults { replicas: 2 }\ncomponents:\n  api: { <<: *defaults, kind: service }',
    message: '`<<` merges maps, which YAML 1.2 does not have.',
    advice: 'Write the keys out.',
  }),
  code('read/several-documents', 'error', {
    what: 'The file holds several YAML documents.',
    why: 'One file is one design, so that a place is a file and a line.',
    example: 'title: One\n---\ntitle: Two',
    message: 'A second YAML document starts here.',
    advice: 'Put it into a file of its own, or remove the `---`.',
  }),
  code('read/duplicate-key', 'error', {
    what: 'A map has the same key twice.',
    why: 'Readers disagree on which one counts.',
    example: 'components:\n  api:\n    replicas: 2\n    replicas: 3',
    message: '`{key}` is given twice; the first one was read.',
    advice: 'Remove one of them.',
  }),
  code('read/alias', 'error', {
    what: 'An alias names no anchor above it, or the value it stands in.',
    why: 'What it stands for is unknown, or endless.',
    example: 'components:\n  api: *missing',
    message: '`*{name}` {what}.',
    advice: 'Write the value itself.',
  }),
  code('read/yaml-key', 'error', {
    what: 'A key is a list, a map, an alias or empty.',
    why: 'Keys of a design are names.',
    example: 'inputs:\n  [a, b]: 1',
    message: 'This key is {what}, and must be a name.',
    advice: 'Write a name, in quotes if it has brackets or braces.',
  }),
  code('read/split-value', 'warning', {
    what: 'A value in braces holds a comma, and YAML cut it there.',
    why: 'Between `{` and `}` a comma starts the next key: `{ rate: 10,000 req/s }` says rate 10 and a key `000 req/s`.',
    example: 'tradeoffs:\n  - { decision: How codes are made, because: guessable, and a single writer }',
    message: 'YAML cuts this value at the comma; it was read as `{value}`.',
    advice: 'Put it in quotes{number}.',
  }),
  code('read/not-a-design', 'error', {
    what: 'The file is not a design document.',
    why: 'Another kind of file has its own command.',
    example: 'sdx: adr/v1',
    message: '{what}.',
    advice: '{how}.',
  }),
  code('read/no-version', 'hint', {
    what: 'The document does not say which format it is in.',
    why: 'A later version of sdx reads it as it is meant only if it says so; folders are searched by this line.',
    example: 'title: URL shortener\nauthors: [Ada]\ninputs: { urls: 100M urls }',
    message: 'This does not say `sdx: design/v1`; it was read as that.',
    advice: 'Add the line `sdx: design/v1` at the top (in Markdown between two lines of `---`).',
  }),
  code('read/unknown-version', 'error', {
    what: 'The document is of a version that this sdx does not know.',
    why: 'Reading it as another version would judge something that was not written.',
    example: 'sdx: design/v9',
    message: '`{version}` is unknown; this sdx reads {known}.',
    advice: '{how}.',
  }),
  code('read/unknown-key', 'error', {
    what: 'A key is none that belongs there.',
    why: 'What it says is not read, so nothing is computed from it.',
    example: 'components:\n  api: { kind: service, replica: 3 }',
    message: '`{key}` is no field of {owner}{near}',
    advice: '{how}.',
  }),
  code('read/key-spelling', 'warning', {
    what: 'A key is spelt with other capitals, hyphens or underscores.',
    why: 'It is understood here; editors that check the schema will not accept it.',
    example: 'requirements:\n  out-of-scope: [billing]',
    message: '`{key}` was read as `{field}`.',
    advice: 'Write `{field}`.',
  }),
  code('read/missing-key', 'error', {
    what: 'Something lacks a field without which it means nothing.',
    why: 'It is left out of the design, because half of it would be a guess.',
    example: 'components:\n  api: { kind: service, pool: { size: 10 } }',
    message: '{owner} lacks {fields}, and was not read.',
    advice: 'Add {example}.',
  }),
  code('read/no-title', 'error', {
    what: 'The design has no title.',
    why: 'Reports, gradebooks and decision records call it by its title.',
    example: 'sdx: design/v1',
    message: 'The design has no `title`.',
    advice: 'Add `title: ` and what is designed, in a few words.',
  }),
  code('read/wrong-type', 'error', {
    what: 'A value is of another shape than its field takes.',
    why: 'It was left out, so nothing is computed from it.',
    example: 'components: [edge, api]',
    message: '{owner} is {found}, and must be {wanted}.',
    advice: '{how}.',
  }),
  code('read/wrong-value', 'error', {
    what: 'A value is none of those its field allows.',
    why: 'It was left out, so nothing is computed from it.',
    example: 'components:\n  db: { kind: databse }',
    message: '{owner} is `{value}`, {what}{near}',
    advice: '{how}.',
  }),
  code('read/broken-rule', 'error', {
    what: 'A value breaks a rule of its schema that has no sentence of its own.',
    why: 'A file that does not keep to its schema is not obeyed.',
    example: 'weights: {}',
    message: '{owner} breaks the rule `{keyword}` of its schema.',
    advice: 'Compare it with the schema.',
  }),
  code('read/single-item', 'warning', {
    what: 'One value stands where a list is expected.',
    why: 'It is read as a list of one; editors that check the schema will not accept it.',
    example: 'components:\n  db: { kind: database }\nflows:\n  read: { path: db }',
    message: '{owner} is a list; this was read as its only item.',
    advice: 'Put it in `[ ]`, or on a line of its own after `- `.',
  }),
  code('read/listed-ids', 'warning', {
    what: 'A list of named things stands where a map from ids is expected.',
    why: 'It is read by the names; editors that check the schema will not accept it.',
    example: 'components:\n  - name: db\n    kind: database',
    message: '{owner} is a map from ids; this list was read as one, by its ids and names.',
    advice: 'Write each item under its id: `db: { kind: database }`.',
  }),
  code('read/joined-list', 'warning', {
    what: 'A list stands where one text is expected.',
    why: 'It is read as one text; editors that check the schema will not accept it.',
    example: 'components:\n  db: { kind: database, why: [fast, cheap] }',
    message: '{owner} is one text; the list was read as `{value}`.',
    advice: 'Write it as one text.',
  }),
  code('read/colon-in-text', 'warning', {
    what: 'A text holds `: `, and YAML made a map of it.',
    why: 'In YAML `: ` ends a key, wherever it stands in a plain text.',
    example: 'requirements:\n  functional:\n    - Limit: 10 req/s for each key',
    message: 'YAML makes a map of this text; it was read as `{value}`.',
    advice: 'Put it in quotes.',
  }),
  code('read/yaml-boolean', 'warning', {
    what: '`yes`, `no`, `on` or `off` stands where true or false is expected.',
    why: 'In YAML 1.2 these are text, so another reader takes them as text.',
    example: 'components:\n  db: { kind: database }\nflows:\n  read: { path: [db], critical: yes }',
    message: '`{value}` is text in YAML 1.2; it was read as `{meant}`.',
    advice: 'Write `{meant}`.',
  }),
  code('read/empty-value', 'hint', {
    what: 'A key has no value.',
    why: 'It counts as not written.',
    example: 'components:\n  db:\n    kind: database\n    why:',
    message: '`{key}` is empty.',
    advice: 'Write its value, or remove the line.',
  }),
  code('read/bad-id', 'error', {
    what: 'A name is not one that others can refer to.',
    why: 'Names stand in formulas and references: letters, digits, `-` and `_`, a letter first.',
    example: 'components: { "App servers": { kind: service } }',
    message: '`{id}` is no id: {what}.',
    advice: '{how}.',
  }),
  code('read/duplicate-name', 'error', {
    what: 'Two variables, or two parts, go by the same name.',
    why: 'A formula or reference that uses the name could mean either.',
    example: 'inputs: { storage: 1 GB }\nestimates: { storage: 2 * 3 }',
    message: '`{name}` is both {first} and {second}.',
    advice: 'Rename one of them.',
  }),
  code('read/unknown-reference', 'error', {
    what: 'A reference names something that is not there.',
    why: 'A step, pool or objective that leads nowhere can not be computed.',
    example: 'components:\n  api: { kind: service }\nflows:\n  read: { path: [ap] }',
    message: '{owner} names `{id}`, but there is no such {kind}{near}',
    advice: '{how}.',
  }),
  code('read/unknown-name', 'hint', {
    what: 'A name that may be free text is none of those declared.',
    why: 'It is read as words; what is known of the thing it means is not used.',
    example: 'data:\n  url: { key: code }\nconsistency:\n  - { data: the like counters, model: eventual }',
    message: '{owner} says `{id}`, which is no {kind}{near}',
    advice: '{how}.',
  }),
  code('read/not-understood', 'hint', {
    what: 'A piece of a Markdown document was not understood.',
    why: 'It is kept as text, and nothing is computed from it.',
    example:
      '# Chat\n\n## Components\n\n| Component | Kind | Vibe |\n|---|---|---|\n| api | service | calm |',
    message: '{what}.',
    advice: 'Its text is kept as notes; use a name from the schema to have it read.',
  }),
  code('read/more', 'hint', {
    what: 'There are more findings than are shown.',
    why: 'The first ones are usually the cause of the others.',
    example: 'a file with two hundred misspelt keys',
    message: '{count} more findings of reading are not shown.',
    advice: 'Repair those above first.',
  }),
]);

/** A finding of reading: `args` fill the wording of `id`. */
export function finding(
  id: string,
  span: Span,
  args: Readonly<Record<string, string>>,
  more: {
    readonly severity?: Severity;
    readonly related?: readonly Related[];
    readonly fix?: Finding['fix'];
  } = {},
): Finding {
  const known = READ_CODES.get(id);
  if (known === undefined) throw new Error(`unknown finding ${id}`);
  return worded(known, span, args, more);
}

/** The finding of a code at one place, in the code's words. */
export function worded(
  known: ReadCode,
  span: Span,
  args: Readonly<Record<string, string>>,
  more: {
    readonly severity?: Severity;
    readonly related?: readonly Related[];
    readonly fix?: Finding['fix'];
  } = {},
): Finding {
  return {
    rule: known.id,
    severity: more.severity ?? known.severity,
    span,
    message: sentence(fill(known.message, args)),
    ...(known.advice === undefined ? {} : { advice: fill(known.advice, args) }),
    ...(more.related === undefined ? {} : { related: more.related }),
    ...(more.fix === undefined ? {} : { fix: more.fix }),
  };
}

/** Starts with a capital, unless it starts with something quoted. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fill(wording: string, args: Readonly<Record<string, string>>): string {
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(args, name) ? (args[name] ?? '') : whole,
  );
}

/** A value from a document, short enough for a sentence and on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 57)}...`;
}
