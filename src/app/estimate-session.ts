import { resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { assumptionsIn, driversIn, refusedOf, saidValue, warningsIn } from '../estimate/answer.ts';
import { exampleCall } from '../estimate/call.ts';
import { FACTS, REFERENCES } from '../estimate/facts.ts';
import { type Cell, type Entered, Notebook } from '../estimate/notebook.ts';
import { CALCULATORS } from '../estimate/registry.ts';
import { derivationLines } from '../quantity/derivation.ts';
import { format, formatRange } from '../quantity/format.ts';
import { FUNCTIONS } from '../quantity/functions.ts';
import { standardNoun } from '../quantity/nouns.ts';
import { numberText } from '../quantity/numerals.ts';
import { SampleSpace } from '../quantity/sampling.ts';
import { unitOf } from '../quantity/units.ts';
import type { EstimateResult } from '../schema/estimate-result.ts';
import { calculatorFunctions, type EstimateOptions, formatOf } from './estimate.ts';
import { type ExitCode, NotDone } from './exit.ts';
import { writeAtomically } from './files.ts';

/** A person at a terminal, and how things are shown there. */
export interface Conversation {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly columns?: number };
  readonly cwd: string;
  readonly options: EstimateOptions;
  /** A result as text. */
  readonly show: (result: EstimateResult, explain: boolean) => string;
  /** Text that is there to help and no result. */
  readonly dim: (text: string) => string;
}

const PROMPT = '> ';

/** Sums entered one after the other until the writer has had enough; the exit code. */
export async function estimateSession(conversation: Conversation): Promise<ExitCode> {
  const functions = await calculatorFunctions(conversation.options);
  const { seed, samples } = conversation.options;
  const notebook = new Notebook({ functions, references: REFERENCES, space: new SampleSpace(seed, samples) });
  return new Session(conversation, notebook).run();
}

class Session {
  readonly #conversation: Conversation;
  readonly #notebook: Notebook;
  readonly #lines: Interface;

  constructor(conversation: Conversation, notebook: Notebook) {
    this.#conversation = conversation;
    this.#notebook = notebook;
    const { input, output } = conversation;
    this.#lines = createInterface({
      input,
      output,
      terminal: true,
      prompt: PROMPT,
      historySize: 1000,
      removeHistoryDuplicates: true,
      completer: (line: string) => completions(line, notebook),
    });
  }

  run(): Promise<ExitCode> {
    const lines = this.#lines;
    this.#say(this.#conversation.dim('A sum on each line; `name = sum` names it. `?` helps, Ctrl-D ends.'));
    lines.prompt();
    const preview = (): void => {
      setImmediate(() => this.#preview());
    };
    this.#conversation.input.on('keypress', preview);
    return new Promise((done) => {
      let exit: ExitCode = 0;
      lines.on('line', (line) => {
        this.#clearBelow();
        if (this.#obey(line.trim()) === 'end') lines.close();
        else lines.prompt();
      });
      lines.on('SIGINT', () => {
        this.#clearBelow();
        // As in a shell: what is being written is given up; with nothing written, the session is.
        if (lines.line === '') {
          exit = 130;
          lines.close();
        } else {
          this.#write('^C\n');
          // readline has no call that only empties its line.
          lines.write(null, { ctrl: true, name: 'e' });
          lines.write(null, { ctrl: true, name: 'u' });
          lines.prompt();
        }
      });
      lines.on('close', () => {
        this.#conversation.input.off('keypress', preview);
        this.#clearBelow();
        this.#write('\n');
        done(exit);
      });
    });
  }

  /** Does what a line asks for. */
  #obey(line: string): 'end' | undefined {
    if (line === '') return undefined;
    if (/^(?:quit|exit|:q)$/.test(line)) return 'end';
    const [word = '', ...rest] = line.split(/\s+/);
    if (line.startsWith('?') || word === 'help') this.#help(line.replace(/^(?:\?|help)\s*/, ''));
    else if (word === 'save') this.#save(rest.join(' '));
    else if (word === 'list' && rest.length === 0) this.#list();
    else if (word === 'explain' && rest.length === 1) this.#explain(rest[0] ?? '');
    else this.#enter(line);
    return undefined;
  }

  #enter(line: string): void {
    const entered = this.#notebook.enter(line);
    if (!entered.ok) this.#refuse(entered);
    else this.#show(entered.cell, false);
  }

  #refuse(entered: Extract<Entered, { ok: false }>): void {
    if ('refusal' in entered) this.#say(`${entered.refusal}.`);
    else this.#write(this.#conversation.show(refusedOf(entered.text, entered.error), false));
  }

  #show(cell: Cell, explain: boolean): void {
    const { quantity, warnings } = cell.evaluation;
    const style = formatOf(this.#conversation.options);
    const value = saidValue(quantity, style);
    const result: EstimateResult = {
      kind: 'value',
      expression: cell.text,
      value: { ...value, text: `${cell.name} = ${value.text}` },
      warnings: warningsIn(warnings),
      assumptions: assumptionsIn([quantity]),
      drivers: driversIn(quantity, this.#notebook.space, style),
      derivation: [...derivationLines(cell.evaluation, style)],
    };
    this.#write(this.#conversation.show(result, explain));
  }

  #explain(name: string): void {
    const cell = this.#notebook.cells.find((one) => one.name === name);
    if (cell === undefined) this.#say(`No line is called \`${name}\`; \`list\` shows those there are.`);
    else this.#show(cell, true);
  }

  #list(): void {
    for (const { name, text, evaluation } of this.#notebook.cells)
      this.#say(`${name} = ${text}  ${this.#conversation.dim(formatRange(evaluation.quantity))}`);
    if (this.#notebook.cells.length === 0) this.#say('Nothing has been entered yet.');
  }

  /** What a name stands for. */
  #help(name: string): void {
    if (name === '') {
      for (const line of GENERAL_HELP) this.#say(line);
      return;
    }
    for (const line of helpOn(name, this.#notebook) ?? this.#unknown(name)) this.#say(line);
  }

  #unknown(name: string): readonly string[] {
    const near = this.#notebook.nearest(name);
    return [`Nothing is called \`${name}\`${near === undefined ? '' : ` - did you mean \`${near}\`?`}`];
  }

  #save(file: string): void {
    if (file === '' || this.#notebook.cells.length === 0) {
      this.#say(file === '' ? 'Say where: save sums.yaml' : 'There is nothing to save yet.');
      return;
    }
    const path = resolve(this.#conversation.cwd, file);
    const text = this.#notebook.worksheet('Worksheet', ({ evaluation }) => format(evaluation.quantity));
    try {
      writeAtomically(path, text);
      const count = this.#notebook.cells.length;
      this.#say(
        `Saved ${count} ${count === 1 ? 'line' : 'lines'}; sdx estimate ${file} works them out again.`,
      );
    } catch (problem) {
      if (!(problem instanceof NotDone)) throw problem;
      this.#say(`\`${file}\` exists or may not be written, and was left as it is; choose another name.`);
    }
  }

  /** What the line would come to, dimmed below it, where both fit on one row. */
  #preview(): void {
    const { line } = this.#lines;
    const { output, dim } = this.#conversation;
    const columns = output.columns ?? 80;
    if (line === undefined || this.#lines.getCursorPos().rows > 0 || PROMPT.length + line.length >= columns)
      return;
    const text = this.#previewText(line.trim());
    const column = this.#lines.getCursorPos().cols;
    const shown = text === undefined ? '' : dim(`  ${text}`.slice(0, columns - 1));
    // Down and up again is right even where the terminal scrolls, which a saved position would not be.
    output.write(`\n\u001b[2K${shown}\u001b[1A\u001b[${column + 1}G`);
  }

  #previewText(line: string): string | undefined {
    // Long lines are not worked out at every key.
    if (line === '' || line.length > 500 || /^(?:\?|help|save|list|explain|quit|exit)/.test(line))
      return undefined;
    const entered = this.#notebook.preview(line);
    return entered.ok ? `= ${formatRange(entered.cell.evaluation.quantity)}` : undefined;
  }

  #clearBelow(): void {
    this.#write('\u001b[0J');
  }

  #say(text: string): void {
    this.#write(`${text}\n`);
  }

  #write(text: string): void {
    this.#conversation.output.write(text);
  }
}

const GENERAL_HELP: readonly string[] = [
  '  10M users * 10% * 2 uploads/user/day   a sum; its result is called r1',
  '  peak = r1 * 3                          names a sum; a name given again replaces it',
  '  r1 in uploads/h                        in another unit',
  '  2..5 MB, ~3 MB, 3 MB ± 1 MB            ranges',
  '  ?mmc  ?MiB  ?ref.ssd-read  ?peak       what a name stands for',
  '  list, explain NAME                     what was entered, and how it came about',
  '  save FILE                              a worksheet that `sdx estimate FILE` reads',
];

/** What is known about a name, line by line; undefined where nothing is called so. */
function helpOn(name: string, notebook: Notebook): readonly string[] | undefined {
  const cell = notebook.cells.find((one) => one.name === name);
  if (cell !== undefined) return [`  ${name} = ${cell.text} = ${formatRange(cell.evaluation.quantity)}`];
  const calculator = CALCULATORS.find(({ id }) => id === name.replace(/\..*$/, ''));
  if (calculator !== undefined) {
    const width = Math.max(
      ...[...calculator.parameters, ...calculator.results].map((one) => one.name.length),
    );
    return [
      `  ${calculator.title}: ${calculator.use}`,
      ...calculator.parameters.map((one) => `    ${one.name.padEnd(width)}  ${one.about}`),
      '  gives',
      ...calculator.results.map((one) => `    ${one.name.padEnd(width)}  ${one.about}`),
      `  ${exampleCall(calculator)}`,
    ];
  }
  const fact = FACTS.find(({ id }) => `ref.${id}` === name || id === name);
  if (fact !== undefined)
    return [`  ref.${fact.id} = ${fact.value}: ${fact.about} (${fact.source}, ${fact.year})`];
  const builtIn = FUNCTIONS.get(name);
  if (builtIn !== undefined) {
    const parameters = builtIn.parameters.map((one) => one.name).join(', ');
    return [`  ${name}(${parameters}${builtIn.variadic === true ? ', …' : ''}), a function`];
  }
  const unit = unitOf(name);
  if (unit !== undefined) {
    const base = unit.base === 'data' ? 'B' : unit.base === 'time' ? 's' : undefined;
    const size = base === undefined || unit.factor === 1 ? '' : `, ${numberText(unit.factor)} ${base}`;
    return [`  ${name}: ${unit.description}${size}`];
  }
  const noun = standardNoun(name);
  return noun === undefined
    ? undefined
    : [`  ${name}: counts of ${noun}; something else cannot be added to them`];
}

/** Most names that are offered at once. */
const MOST_OFFERED = 60;

function completions(line: string, notebook: Notebook): [string[], string] {
  const word = /[A-Za-z][\w.-]*$/.exec(line)?.[0] ?? '';
  if (word === '') return [[], ''];
  const found = [...new Set(notebook.names())].filter((name) => name.startsWith(word)).sort();
  return [found.slice(0, MOST_OFFERED), word];
}
