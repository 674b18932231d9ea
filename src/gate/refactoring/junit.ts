import { SaxesParser } from 'saxes';
import { counted } from '../artefact.ts';
import { MOST_TESTS, type NoResults, type TestResult, type TestResults, type TestStatus } from './results.ts';

/** Elements inside elements: suites nest a few levels, and then there are test cases. */
const DEEPEST = 50;

/**
 * Reads JUnit XML as Vitest, pytest, jest-junit and Maven's Surefire write it. The parser expands no entity but
 * the five of XML itself; a document type that declares others is refused.
 */
export function junitResults(text: string): TestResults | NoResults {
  const reader = new JunitReader();
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  parser.on('doctype', () =>
    reader.stop('it declares a document type, which no test runner writes', parser.position),
  );
  parser.on('error', (error) => reader.stop(wordOf(error.message), parser.position));
  parser.on('opentag', (tag) => reader.open(tag, text, parser.position));
  parser.on('closetag', (tag) => reader.close(tag));
  // In pieces, so that reading ends soon after something is wrong.
  for (let at = 0; at < text.length && reader.stopped === undefined; at += 65_536) {
    parser.write(text.slice(at, at + 65_536));
  }
  if (reader.stopped === undefined) parser.close();
  if (reader.stopped !== undefined) return reader.stopped;
  if (!reader.isJunit) return { what: 'it is XML and no JUnit report', at: { start: 0, end: 0 } };
  return { tests: reader.tests, mismatches: reader.mismatches };
}

/** What saxes says, without the position it begins with. */
function wordOf(message: string): string {
  return message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');
}

/** An element as the parser hands it on. */
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Suite {
  readonly start: number;
  readonly name: string;
  readonly stated: number | undefined;
  found: number;
}

class JunitReader {
  readonly tests: TestResult[] = [];
  readonly mismatches: TestResults['mismatches'][number][] = [];
  stopped: NoResults | undefined;
  isJunit = false;
  readonly #suites: Suite[] = [];
  #test:
    | { readonly name: string; readonly start: number; readonly end: number; status: TestStatus }
    | undefined;
  #depth = 0;

  stop(what: string, at: number): void {
    this.stopped ??= { what, at: { start: at, end: at } };
  }

  open(tag: Tag, text: string, end: number): void {
    if (this.stopped !== undefined) return;
    if (++this.#depth > DEEPEST) this.stop(`it is nested deeper than ${DEEPEST} elements`, end);
    const start = text.lastIndexOf(`<${tag.name}`, end - 1);
    if (tag.name === 'testsuite' || tag.name === 'testsuites') {
      this.isJunit = true;
      this.#suites.push({
        start,
        name: tag.attributes.name ?? '',
        stated: whole(tag.attributes.tests),
        found: 0,
      });
    } else if (tag.name === 'testcase') {
      if (this.tests.length >= MOST_TESTS) this.stop(`it holds more than ${MOST_TESTS} tests`, end);
      this.#test = { name: this.#nameOf(tag), start, end, status: 'passed' };
    } else if (this.#test !== undefined) {
      if (tag.name === 'failure' || tag.name === 'error') this.#test.status = 'failed';
      else if (tag.name === 'skipped' && this.#test.status === 'passed') this.#test.status = 'skipped';
    }
  }

  close(tag: Tag): void {
    if (this.stopped !== undefined) return;
    this.#depth--;
    if (tag.name === 'testcase' && this.#test !== undefined) {
      const { name, start, end, status } = this.#test;
      this.tests.push({ name, status, at: { start, end } });
      for (const suite of this.#suites) suite.found++;
      this.#test = undefined;
    } else if (tag.name === 'testsuite' || tag.name === 'testsuites') {
      const suite = this.#suites.pop();
      if (suite?.stated === undefined || suite.stated === suite.found) return;
      const at = { start: suite.start, end: suite.start + tag.name.length + 1 };
      this.mismatches.push({
        at,
        stated: counted(suite.stated, 'test'),
        found: counted(suite.found, 'test'),
      });
    }
  }

  /** Class and name. The suite's name stands for a class that is missing, or `test` as Node writes for all. */
  #nameOf({ attributes }: Tag): string {
    const { classname } = attributes;
    const isTelling = classname !== undefined && classname !== 'test';
    const suite = isTelling ? classname : (this.#suites.at(-1)?.name ?? '');
    const name = attributes.name ?? '';
    return suite === '' ? name : `${suite} > ${name}`;
  }
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
