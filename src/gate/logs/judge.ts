import { grouped, type Judgement } from '../artefact.ts';
import type { ManifestFindings } from '../manifest.ts';
import { describeLogs, type LogTotals } from './describe.ts';
import { LOG_FIELDS, type LogField, SYNONYMS } from './fields.ts';
import { KeyTable } from './keys.ts';
import { fingerprint, Ledger, type RunStore, takeFingerprint } from './ledger.ts';
import { LineStream, LONGEST_LINE } from './lines.ts';
import { First, LineRecall } from './recall.ts';
import { type LogPlace, LogReport } from './report.ts';
import { LineScanner, type Outcome } from './scanner.ts';
import { LineValues } from './values.ts';

const [TIMESTAMP, LEVEL, METHOD, PATH, STATUS, DURATION, USER, CORRELATION] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;

/** How to read the logs: what `gate.yaml` says of them. */
export interface LogSettings {
  /** Names that a field goes by here, instead of the ones that are known. */
  readonly fields?: Readonly<Partial<Record<LogField, readonly string[]>>>;
  /** Fields and their values that tell a line which completes a request. */
  readonly completion?: Readonly<Record<string, string>>;
  /** How many requests there were, where something else counted them. */
  readonly requests?: number;
  /** How many requests may be under way where the log ends. */
  readonly unfinished?: number;
}

/** What a completion has to tell beside the ids, and what to do where it can't be. */
const COMPLETION_FIELDS = [
  {
    slot: METHOD,
    name: 'method',
    isRight: (values: LineValues) => values.isMethod(METHOD),
    how: 'Log the method of HTTP as it came: GET, POST, PUT, PATCH, DELETE.',
  },
  {
    slot: PATH,
    name: 'path',
    isRight: (values: LineValues) => values.isPath(PATH),
    how: 'Log the path as it came, beginning with /.',
  },
  {
    slot: STATUS,
    name: 'status code',
    isRight: (values: LineValues) => values.isStatus(STATUS),
    how: 'Log the status code of the answer, from 100 to 599.',
  },
  {
    slot: DURATION,
    name: 'duration',
    isRight: (values: LineValues) => values.isDuration(DURATION),
    how: 'Log the time the request took as a number, from a clock that never runs backwards.',
  },
] as const;

/** A completion tells at least this many of method, path, status and duration, where no field marks it. */
const ENOUGH = 3;

/** What a request's id says that completes twice or never, as far as the ledger knows it. */
interface Suspect {
  readonly first: number;
  readonly second: number;
}

/**
 * Judges request logs line by line. Memory does not grow with the log: lines pass through a buffer, ids through a
 * ledger that spills, and of what is wrong the first few places are kept and the rest counted.
 *
 * Stream the files through `lines`, each between `open` and `lines.end()`; then `settle`, and where it asks for
 * lines, stream the files once more through what it gives; then `judgement`.
 */
export class LogJudge {
  readonly lines: LineStream;
  readonly #settings: LogSettings;
  readonly #report = new LogReport();
  readonly #scanner: LineScanner;
  readonly #values: LineValues;
  readonly #ledger: Ledger;
  /** The slot and the value of each field that marks a completion. */
  readonly #markers: readonly (readonly [slot: number, value: string])[];
  readonly #files: { readonly name: string; readonly before: number }[] = [];
  #line = 0;
  #blank = 0;
  #completions = 0;
  #anonymous = 0;
  #withoutId = 0;
  #totals: LogTotals = { requests: 0, unfinished: 0, twice: 0, alone: 0 };

  constructor(settings: LogSettings, store: RunStore, ledgerBits?: number) {
    const names = LOG_FIELDS.map((field) => settings.fields?.[field] ?? SYNONYMS[field]);
    const table = new KeyTable([...names, ...Object.keys(settings.completion ?? {}).map((name) => [name])]);
    this.#settings = settings;
    this.#markers = Object.entries(settings.completion ?? {}).map(([name, value]) => [
      table.slotOf(name),
      value,
    ]);
    this.#scanner = new LineScanner(table, names.length + this.#markers.length);
    this.#values = new LineValues(this.#scanner);
    this.#ledger = new Ledger(store, ledgerBits);
    this.lines = new LineStream(
      (bytes, start, isLast) => this.#judge(bytes, start, isLast),
      () => this.#tooLong(),
    );
  }

  /** Begins a file, by the name it is shown under. */
  open(name: string): void {
    this.#files.push({ name, before: this.#line });
  }

  /** Lines so far, over all files. */
  get lineCount(): number {
    return this.#line;
  }

  #judge(bytes: Uint8Array, start: number, isLast: boolean): number {
    this.#line++;
    const isFirst = this.#line === (this.#files.at(-1)?.before ?? 0) + 1;
    const isMarked =
      isFirst && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
    const outcome = this.#scanner.scan(bytes, isMarked ? start + 3 : start);
    const { end } = this.#scanner;
    this.#values.bytes = bytes;
    if (end - start > LONGEST_LINE) this.#tooLong(bytes, start);
    else if (outcome === 'object') this.#object(start);
    else if (outcome === 'blank') this.#blank++;
    else this.#refuse(outcome, start, isLast);
    return end;
  }

  #tooLong(bytes?: Uint8Array, start = 0): void {
    // Without bytes the line was dropped before it was counted.
    if (bytes === undefined) this.#line++;
    const text = bytes === undefined ? '…' : decoded(bytes, start, start + 100);
    const what = `longer than ${grouped(LONGEST_LINE)} bytes`;
    this.#report.note('gate/log-line-refused', () => ({
      place: { ...this.#where(), text, from: 0, to: text.length },
      args: { what },
    }));
  }

  #refuse(outcome: Outcome, start: number, isLast: boolean): void {
    const { failedAt, end } = this.#scanner;
    const whole = () => this.#place(start, start, end);
    switch (outcome) {
      case 'partial': {
        const code = isLast ? 'gate/log-last-line-partial' : 'gate/log-partial-line';
        this.#report.note(code, () => ({ place: whole(), args: {} }));
        return;
      }
      case 'other':
        this.#report.note('gate/log-not-object', () => ({ place: whole(), args: {} }));
        return;
      case 'too-deep':
        this.#report.note('gate/log-line-refused', () => ({
          place: this.#place(start, failedAt, failedAt + 1),
          args: { what: 'nested deeper than 256 levels' },
        }));
        return;
      default:
        this.#report.note('gate/log-not-json', () => {
          const place = this.#place(start, failedAt, failedAt + 1);
          const wrong = place.text.slice(place.from, place.to);
          const what =
            outcome === 'not-utf8'
              ? 'it is not UTF-8'
              : `it goes wrong at column ${place.from + 1}, at \`${wrong}\``;
          return { place, args: { what } };
        });
    }
  }

  #object(start: number): void {
    const values = this.#values;
    this.#timestamp(start);
    if (!values.isLevel(LEVEL)) {
      this.#report.note('gate/log-level', () => ({
        place: this.#valuePlace(start, LEVEL),
        args: { what: values.has(LEVEL) ? `the level \`${values.text(LEVEL)}\`, which is none` : 'no level' },
      }));
    }
    const told =
      Number(values.has(METHOD)) +
      Number(values.has(PATH)) +
      Number(values.has(STATUS)) +
      Number(values.has(DURATION));
    const isCompletion = this.#markers.length > 0 ? this.#isMarked() : told >= ENOUGH;
    if (isCompletion) {
      this.#completions++;
      this.#completion(start);
    }
    if (values.says(CORRELATION)) {
      const { from, to } = this.#scanner;
      const [low, high] = [from[CORRELATION] as number, to[CORRELATION] as number];
      if (values.isEscaped(CORRELATION)) {
        const bytes = new TextEncoder().encode(values.text(CORRELATION));
        takeFingerprint(bytes, 0, bytes.length);
      } else takeFingerprint(values.bytes, low, high);
      this.#ledger.note(fingerprint.high, fingerprint.low, isCompletion, this.#line);
    } else if (isCompletion || (values.has(METHOD) && values.has(PATH))) {
      this.#report.note('gate/log-no-correlation-id', () => ({
        place: this.#valuePlace(start, CORRELATION),
        args: {
          what: isCompletion
            ? 'a completed request'
            : `the request ${values.text(METHOD)} ${values.text(PATH)}`,
          how: values.has(CORRELATION) ? 'an empty correlation id' : 'no correlation id',
        },
      }));
    } else this.#withoutId++;
  }

  #timestamp(start: number): void {
    const values = this.#values;
    const verdict = values.timestamp(TIMESTAMP);
    if (verdict === 'valid') return;
    if (verdict === 'no-zone') {
      this.#report.note('gate/log-no-zone', () => ({
        place: this.#valuePlace(start, TIMESTAMP),
        args: { value: values.text(TIMESTAMP) },
      }));
      return;
    }
    const what = () =>
      values.has(TIMESTAMP)
        ? `the timestamp \`${values.text(TIMESTAMP)}\`, which names no moment`
        : 'no timestamp';
    this.#report.note('gate/log-timestamp', () => ({
      place: this.#valuePlace(start, TIMESTAMP),
      args: { what: what() },
    }));
  }

  #isMarked(): boolean {
    return this.#markers.every(
      ([slot, value]) => this.#values.has(slot) && this.#values.text(slot) === value,
    );
  }

  /** Whether a completion has every field, and in it what can be. */
  #completion(start: number): void {
    const values = this.#values;
    const missing: string[] = [];
    for (const { slot, name, isRight, how } of COMPLETION_FIELDS) {
      if (!values.has(slot)) missing.push(name);
      else if (!isRight(values)) {
        this.#report.note('gate/log-bad-value', () => ({
          place: this.#valuePlace(start, slot),
          args: { value: values.text(slot), field: name, how },
        }));
      }
    }
    if (values.isNull(USER)) this.#anonymous++;
    else if (!values.says(USER)) missing.push('user id');
    if (missing.length === 0) return;
    this.#report.note('gate/log-missing-field', () => ({
      place: this.#place(start, start, this.#scanner.end),
      args: { fields: missing.join(', ') },
    }));
  }

  /** Where the value of a field stands; the whole line where it has none. */
  #valuePlace(start: number, slot: number): LogPlace {
    if (!this.#values.has(slot)) return this.#place(start, start, this.#scanner.end);
    return this.#place(start, this.#scanner.from[slot] as number, this.#scanner.to[slot] as number);
  }

  #place(start: number, from: number, to: number): LogPlace {
    const { bytes } = this.#values;
    return {
      ...this.#where(),
      text: decoded(bytes, start, this.#scanner.end),
      from: decoded(bytes, start, from).length,
      to: decoded(bytes, start, to).length,
    };
  }

  #where(line = this.#line): { readonly file: number; readonly line: number } {
    const file = Math.max(
      0,
      this.#files.findLastIndex(({ before }) => before < line),
    );
    return { file, line: line - (this.#files[file]?.before ?? 0) };
  }

  /**
   * Counts what each id had. Of ids that completed twice or never, the first lines have to be read again, as only
   * their numbers were kept: stream the files through the result, if there is one.
   */
  settle(): LineRecall | undefined {
    const twice = new First<Suspect>(({ second }) => second);
    const unfinished = new First<Suspect>(({ first }) => first);
    const totals = { requests: 0, unfinished: 0, twice: 0, alone: 0 };
    for (const entry of this.#ledger.close()) {
      if (entry.completions === 0) {
        totals.unfinished++;
        unfinished.add(entry);
        continue;
      }
      totals.requests++;
      if (entry.others === 0) totals.alone++;
      if (entry.completions > 1) {
        totals.twice++;
        twice.add(entry);
      }
    }
    this.#totals = totals;
    const isTooMany = totals.unfinished > (this.#settings.unfinished ?? 0);
    const never = isTooMany ? unfinished.list : [];
    if (never.length + twice.list.length === 0) return undefined;
    const wanted = [
      ...never.map(({ first }) => first),
      ...twice.list.flatMap(({ first, second }) => [first, second]),
    ];
    return new LineRecall(wanted, (texts) => {
      for (const { first } of never) this.#neverCompleted(first, texts);
      this.#report.setCount('gate/log-never-completed', totals.unfinished);
      for (const suspect of twice.list) this.#completedTwice(suspect, texts);
      if (totals.twice > 0) this.#report.setCount('gate/log-completed-twice', totals.twice);
    });
  }

  #neverCompleted(line: number, texts: ReadonlyMap<number, Uint8Array>): void {
    const id = this.#idOf(texts.get(line));
    this.#report.note('gate/log-never-completed', () => ({ place: this.#recalled(line), args: { id } }));
  }

  /** Two completions with one fingerprint: only the ids themselves show whether it is one id. */
  #completedTwice({ first, second }: Suspect, texts: ReadonlyMap<number, Uint8Array>): void {
    const other = this.#idOf(texts.get(first));
    const id = this.#idOf(texts.get(second));
    if (id !== other) {
      this.#totals.twice--;
      return;
    }
    const at = this.#where(first);
    const here = this.#where(second).file === at.file;
    const place = `${here ? 'line' : `\`${this.#files[at.file]?.name}\`, line`} ${grouped(at.line)}`;
    this.#report.note('gate/log-completed-twice', () => ({
      place: this.#recalled(second),
      args: { id, first: place },
    }));
  }

  /** Scans a line that was read again. */
  #idOf(line: Uint8Array | undefined): string {
    if (line === undefined) return '';
    this.#values.bytes = line;
    this.#scanner.scan(line, 0);
    return this.#values.has(CORRELATION) ? this.#values.text(CORRELATION) : '';
  }

  #recalled(line: number): LogPlace {
    return { ...this.#valuePlace(0, CORRELATION), ...this.#where(line) };
  }

  judgement(manifest: ManifestFindings): Judgement {
    return describeLogs(this.#report, this.#settings, manifest, {
      ...this.#totals,
      lines: this.#line - this.#blank,
      completions: this.#completions,
      anonymous: this.#anonymous,
      withoutId: this.#withoutId,
      names: this.#files.map(({ name }) => name),
    });
  }
}

const TEXT = new TextDecoder();

function decoded(bytes: Uint8Array, from: number, to: number): string {
  return TEXT.decode(bytes.subarray(from, to));
}
