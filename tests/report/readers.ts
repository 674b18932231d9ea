import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A line that a runner obeys, read as GitHub's runner reads it: `::` at the start of a line, `##[` anywhere. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export function commandsIn(output: string): readonly (Command | string)[] {
  return output.split(/\r\n|\r|\n/).flatMap((line): readonly (Command | string)[] => {
    const modern = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/.exec(line);
    if (modern !== null) {
      const [, name = '', given = '', message = ''] = modern;
      const pairs = given.split(',').map((pair) => pair.split('='));
      const properties = Object.fromEntries(
        pairs.map(([key = '', ...value]) => [key, unescaped(value.join('='), true)]),
      );
      return [{ name, properties, message: unescaped(message, false) }];
    }
    const old = /##(?:vso)?\[.*/.exec(line)?.[0];
    return old === undefined ? [] : [old];
  });
}

function unescaped(text: string, property: boolean): string {
  const codes: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%25': '%' };
  if (property) Object.assign(codes, { '%3A': ':', '%2C': ',' });
  return text.replace(/%(?:0D|0A|25|3A|2C)/g, (code) => codes[code] ?? code);
}

export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const nodes = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
/** All nodes of a text as GitHub's Markdown. */
export const parseMarkdown = (text: string): readonly Node[] =>
  nodes(unified().use(remarkParse).use(remarkGfm).parse(text) as Node);

/** What GitHub would make of text after parsing: mentions, references to issues, bare addresses. */
export const LIVE =
  /(?<![\p{L}\p{N}])@[a-z0-9]|(?:^|[\s(])[\w/-]*#\d|\bGH-\d|(?<![\p{L}\p{N}])!\d|https?:\/\/|www\.[a-z]|[\w.]@[a-z]/iu;

/** Reads CSV by RFC 4180's grammar. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
