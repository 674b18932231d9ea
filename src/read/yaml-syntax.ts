import { compareFindings, type Finding } from '../base/finding.ts';
import { finding } from './codes.ts';

interface SyntaxError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

interface Wording {
  readonly what: string;
  readonly how: string;
}

/** Most errors after the first are its echoes. */
const SHOWN = 3;

/** The parser's errors in words that say what to do: the first of a line, at most three lines. */
export function explainSyntax(errors: readonly SyntaxError[], yaml: string): readonly Finding[] {
  const findings: Finding[] = [];
  let lineEnd = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.max(0, Math.min(error.pos[0], yaml.length));
    if (start <= lineEnd) continue;
    lineEnd = endOfLine(yaml, start);
    const end = Math.max(start, Math.min(error.pos[1], lineEnd));
    const { what, how } = wordingOf(error);
    findings.push(finding('read/yaml-syntax', { start, end }, { what, how }));
    if (findings.length === SHOWN) break;
  }
  return findings.sort(compareFindings);
}

const QUOTE = 'Put text that holds `: `, ` #`, a comma in braces, or brackets in quotes';

const WORDINGS: Readonly<Record<string, Wording>> = {
  BAD_ALIAS: {
    what: '`*` starts an alias here, and this is none',
    how: 'Put text that starts with `*` or `&` in quotes',
  },
  BAD_DIRECTIVE: {
    what: '`%` starts a directive here, and this is none',
    how: 'Put text that starts with `%` in quotes',
  },
  BAD_DQ_ESCAPE: {
    what: 'A backslash in double quotes starts an escape, and this is none',
    how: 'Use single quotes, or write `\\\\`',
  },
  BAD_INDENT: {
    what: 'This line is indented differently from those it belongs to',
    how: 'Align it with the other keys or items',
  },
  BAD_SCALAR_START: {
    what: 'A value can not start with this character',
    how: 'Put the value in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'There is a second `: ` on this line, so it reads as a map inside a map',
    how: 'Put the value in quotes',
  },
  BLOCK_IN_FLOW: {
    what: 'A list or map over several lines can not stand inside `[ ]` or `{ }`',
    how: 'Close the bracket first, or use brackets inside too',
  },
  KEY_OVER_1024_CHARS: {
    what: 'This key is longer than 1,024 characters',
    how: 'Check for a missing line break',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'This text runs over several lines and then a `:` makes it a key',
    how: QUOTE,
  },
  MULTIPLE_ANCHORS: { what: 'A value can have one anchor only', how: 'Remove one of them' },
  MULTIPLE_TAGS: { what: 'A value can have one tag only', how: 'Remove one of them' },
  TAB_AS_INDENT: { what: 'Tabs can not indent YAML', how: 'Use spaces' },
  TAG_RESOLVE_FAILED: { what: 'The tag does not fit this value', how: 'Remove the tag' },
  BAD_COLLECTION_TYPE: { what: 'The tag does not fit this value', how: 'Remove the tag' },
};

const UNCLOSED: Wording = {
  what: 'A bracket is opened and not closed',
  how: 'Close it, or put text with brackets in quotes',
};

/** What the parser's sentences share, where its code does not tell enough. The first one that fits counts. */
const BY_MESSAGE: readonly (readonly [RegExp, Wording])[] = [
  [/closing ["']/, { what: 'A quote is opened and not closed', how: 'Close it' }],
  [/end with a [\]}]/, UNCLOSED],
  [/^Missing , /, { what: 'A comma or a closing bracket is missing here', how: QUOTE }],
  [
    /Block scalar header|^Not a YAML token/,
    {
      what: 'A value that starts with `>` or `|` is a block of text over the next lines',
      how: 'Put the value in quotes',
    },
  ],
  [/at node end$/, { what: 'The value has ended, and there is more text', how: QUOTE }],
  // The parser's sentence goes on with the text itself, line ends included.
  [
    /^Unexpected scalar token in YAML/,
    { what: 'This text belongs to no key and to no item of a list', how: QUOTE },
  ],
  [/^Unexpected (?:flow|comma)/, { what: 'A bracket or comma stands where none can', how: QUOTE }],
];

function wordingOf({ code, message }: SyntaxError): Wording {
  const byMessage = BY_MESSAGE.find(([pattern]) => pattern.test(message.slice(0, 200)));
  return byMessage?.[1] ?? WORDINGS[code] ?? { what: sentence(message), how: QUOTE };
}

/** The parser's own sentence, without the full stop that ours brings. */
function sentence(message: string): string {
  const line = message.split('\n', 1)[0]?.slice(0, 160).trim() ?? '';
  let end = line.length;
  while (end > 0 && '.: '.includes(line[end - 1] ?? '')) end--;
  return end === 0 ? 'This is not YAML' : line.slice(0, end);
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
