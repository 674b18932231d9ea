import Handlebars from 'handlebars';
import { readAsset } from './assets.ts';
import { pageIds } from './explain.ts';
import { scenarioIds } from './rubrics.ts';

/** One flag as a shell is told of it. */
export interface FlagWords {
  /** `--format`, `-o`. */
  readonly names: readonly string[];
  readonly what: string;
  /** Whether a value follows. */
  readonly takesValue: boolean;
  /** What the value may be; a file's name where there are none. */
  readonly values: readonly string[];
}

/** One command as a shell is told of it. */
export interface CommandWords {
  /** `new adr`. */
  readonly name: string;
  readonly what: string;
  readonly flags: readonly FlagWords[];
  /** What its arguments may be; a file's name where there are none. */
  readonly values: readonly string[];
}

/** The ids that arguments and flags take, as they are when the script is made: `lint --rule`, `explain`. */
export function knownValues(): Readonly<Record<string, readonly string[]>> {
  const rules = pageIds();
  const scenarios = scenarioIds();
  return {
    explain: rules,
    'lint --rule': rules,
    scenarios,
    'grade --scenario': scenarios,
    'new design --scenario': scenarios,
  };
}

/** A script that makes a shell complete sdx's commands, flags and values. */
export function completionScript(shell: string, commands: readonly CommandWords[]): string {
  const engine = Handlebars.create();
  engine.registerPartial('cases', readAsset('templates', 'completion/_cases.hbs'));
  engine.registerHelper(HELPERS);
  const nexts = nextWords(commands);
  const known = nexts.flatMap(({ before, words }) => words.map(({ name }) => `${before} ${name}`.trim()));
  const template = engine.compile(readAsset('templates', `completion/${shell}.hbs`), { noEscape: true });
  return template({ commands, nexts, known });
}

interface NextWords {
  readonly before: string;
  readonly words: readonly { readonly name: string; readonly what: string }[];
}

/** The words that may follow each beginning of a command: nothing → `new`, `lint`; `new` → `adr`, `design`. */
function nextWords(commands: readonly CommandWords[]): readonly NextWords[] {
  const all = new Map<string, Map<string, string>>();
  for (const { name, what } of commands) {
    const words = name.split(' ');
    for (const [depth, word] of words.entries()) {
      const before = words.slice(0, depth).join(' ');
      const next = all.get(before) ?? new Map<string, string>();
      const whole = depth === words.length - 1;
      if (whole || !next.has(word)) next.set(word, whole ? what : `sdx ${word} …`);
      all.set(before, next);
    }
  }
  return [...all].map(([before, words]) => ({
    before,
    words: [...words].map(([name, what]) => ({ name, what })),
  }));
}

/** Texts between single quotes: bash and zsh know no escape there, fish two. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const fishQuote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const HELPERS = {
  join: (words: readonly string[], separator: string) => words.join(separator),
  names: (words: readonly { readonly name: string }[]) => words.map(({ name }) => name).join(' '),
  spelt: (flags: readonly FlagWords[]) => flags.flatMap(({ names }) => names).join(' '),
  quote: (text: string) => quote(text),
  quoteFlag: (command: string, flag: string) => quote(`${command} ${flag}`),
  // Handlebars hands every helper its options last.
  fishQuote: (...given: readonly unknown[]) => fishQuote(given.slice(0, -1).join('').trim()),
  fishFlags: (names: readonly string[]) =>
    names.map((flag) => (flag.startsWith('--') ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`)).join(''),
};
