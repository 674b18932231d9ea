import fc from 'fast-check';
import { stringify } from 'yaml';
import type { DesignDocument, Step } from '../../src/schema/design.ts';

/** How one part is put into Markdown. */
export type Layout = 'table' | 'headings' | 'list' | 'lines' | 'yaml';

export interface MarkdownStyle {
  /** Parts take their layouts from here in turn. */
  readonly layouts: readonly Layout[];
  readonly numbered: boolean;
  /** Inner objects as `key: value, key: value` where that is possible, else in braces. */
  readonly pairs: boolean;
  readonly titleInHeading: boolean;
  readonly bold: boolean;
  readonly newline: '\n' | '\r\n';
}

export function markdownStyles(): fc.Arbitrary<MarkdownStyle> {
  return fc.record({
    layouts: fc.array(fc.constantFrom<Layout>('table', 'headings', 'list', 'lines', 'yaml'), {
      minLength: 1,
      maxLength: 6,
    }),
    numbered: fc.boolean(),
    pairs: fc.boolean(),
    titleInHeading: fc.boolean(),
    bold: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n'),
  });
}

type Fields = Readonly<Record<string, unknown>>;

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  summary: ['Summary', 'TL;DR'],
  requirements: ['Requirements', 'Goals and non-goals'],
  inputs: ['Inputs', 'Traffic assumptions'],
  estimates: ['Estimates', 'Derived numbers'],
  api: ['API', 'API design'],
  data: ['Data model', 'Schema'],
  components: ['Components', 'Building blocks'],
  flows: ['Flows', 'Request paths'],
  consistency: ['Consistency', 'Consistency model'],
  bottlenecks: ['Bottlenecks', 'Where it breaks'],
  tradeoffs: ['Trade-offs', 'Key decisions'],
  slos: ['SLOs', 'Service level objectives'],
  alerts: ['Alerts', 'Alerting'],
  failures: ['Failure modes', 'What can go wrong'],
  observability: ['Observability', 'Monitoring'],
  security: ['Security', 'Security considerations'],
  regions: ['Regions', 'Disaster recovery'],
  tests: ['Tests', 'Test plan'],
  team: ['Team', 'On-call'],
  evolution: ['Evolution', 'Scaling plan'],
  decisions: ['Decisions', 'ADRs'],
};

const MAPS: ReadonlySet<string> = new Set(['components', 'data', 'flows', 'slos', 'inputs', 'estimates']);
const REQUIREMENTS: Readonly<Record<string, string>> = {
  functional: 'Functional requirements',
  quality: 'Non-functional requirements',
  outOfScope: 'Out of scope',
  constraints: 'Constraints',
  assumptions: 'Assumptions',
};

/** The document as a person might write it: front matter, then a heading for each part. */
export function toMarkdown(document: DesignDocument, style: MarkdownStyle): string {
  const printer = new Printer(style);
  const { sdx, title, scenario, status, authors, notes, ...parts } = document;
  const front = { sdx, ...(style.titleInHeading ? {} : { title }), scenario, status, authors };
  const lines = ['---', stringify(front, { lineWidth: 0 }).trimEnd(), '---', ''];
  if (style.titleInHeading) lines.push(`# ${title}`, '');
  for (const [index, [part, value]] of Object.entries(parts).entries()) {
    const layout = style.layouts[index % style.layouts.length] ?? 'yaml';
    const wording = HEADINGS[part]?.[index % 2] ?? part;
    lines.push(`## ${style.numbered ? `${index + 1}. ` : ''}${wording}`, '');
    const note = typeof notes === 'object' ? notes[part] : undefined;
    if (note !== undefined) lines.push(note, '');
    lines.push(...printer.part(part, value, layout), '');
  }
  return lines.join('\n').split('\n').join(style.newline);
}

class Printer {
  readonly #style: MarkdownStyle;

  constructor(style: MarkdownStyle) {
    this.#style = style;
  }

  part(part: string, value: unknown, layout: Layout): string[] {
    if (layout === 'yaml') return fence(value);
    if (part === 'summary') return [String(value)];
    if (part === 'requirements') return this.#requirements(value as Fields, layout);
    if (part === 'decisions')
      return Array.isArray(value) ? value.map((item) => `- ${item}`) : [String(value)];
    if (MAPS.has(part)) return this.#map(part, value as Fields, layout);
    if (Array.isArray(value)) return this.#list(value, layout);
    return this.#fields(value as Fields, '', layout === 'lines' ? 'lines' : 'list');
  }

  #requirements(value: Fields, layout: Layout): string[] {
    return Object.entries(value).flatMap(([key, texts]) => {
      const title = REQUIREMENTS[key] ?? key;
      const head =
        layout === 'headings' || layout === 'table'
          ? `### ${title}`
          : layout === 'lines'
            ? `**${title}:**`
            : `${title}:`;
      if (Array.isArray(texts)) return [head, '', ...texts.map((text) => `* ${text}`), ''];
      return head.startsWith('#')
        ? [head, '', String(texts), '']
        : [`**${title}:** ${quotedTexts(String(texts))}`, ''];
    });
  }

  #map(part: string, value: Fields, layout: Layout): string[] {
    const items = Object.entries(value);
    if (layout === 'table' && items.every(([, item]) => isFields(item))) {
      const keys = [...new Set(items.flatMap(([, item]) => Object.keys(item as Fields)))];
      // A table can't say the difference between `x` and `{ value: x }`.
      const table = this.#table(
        ['id', ...keys],
        items.map(([id, item]) => [id, item as Fields]),
      );
      if (
        table !== undefined &&
        keys.length > 1 &&
        items.every(([, item]) => Object.keys(item as Fields).length > 1)
      )
        return table;
    }
    // What needs only a line comes before the first sub-heading, which would take it in.
    const short = ([, item]: readonly [string, unknown]): number =>
      !isFields(item) || Object.keys(item).length === 1 ? 0 : 1;
    const ordered =
      part === 'inputs' || part === 'estimates' ? [...items].sort((a, b) => short(a) - short(b)) : items;
    return ordered.flatMap(([id, item]) => {
      if (!isFields(item)) return [`- ${id}: ${this.#inline(item, 'quantity') ?? ''}`];
      if (Object.keys(item).length === 1 && (part === 'inputs' || part === 'estimates'))
        return [`- ${id}: ${JSON.stringify(item)}`];
      if (layout === 'list') return [`- **${id}**`, ...this.#fields(item, '  ', 'list')];
      const { title, ...rest } = item;
      const heading = this.#style.titleInHeading && typeof title === 'string';
      const shown = heading && part !== 'inputs' ? `### \`${id}\` – ${title}` : `### ${id}`;
      const style = layout === 'lines' && part !== 'inputs' && part !== 'estimates' ? 'lines' : 'list';
      return ['', shown, '', ...this.#fields(heading ? rest : item, '', style), ''];
    });
  }

  #list(items: readonly unknown[], layout: Layout): string[] {
    if (layout === 'table' && items.every((item) => isFields(item) && !Object.hasOwn(item, 'over'))) {
      const keys = [...new Set(items.flatMap((item) => Object.keys(item as Fields)))];
      const table = this.#table(
        keys,
        items.map((item): readonly [string, Fields] => ['', item as Fields]),
      );
      if (table !== undefined) return table;
    }
    return items.flatMap((item) => {
      if (!isFields(item)) return [`- ${item}`];
      const [first = '', ...rest] = this.#fields(item, '  ', 'lines').filter((line) => line !== '');
      return [`- ${first.trim()}`, ...rest];
    });
  }

  #table(keys: readonly string[], rows: readonly (readonly [string, Fields])[]): string[] | undefined {
    const lines = [`| ${keys.map(words).join(' | ')} |`, `|${keys.map(() => '---').join('|')}|`];
    for (const [id, item] of rows) {
      const cells = keys.map((key) => {
        if (key === 'id' && id !== '') return this.#style.bold ? `**${id}**` : `\`${id}\``;
        return item[key] === undefined ? '' : this.#inline(item[key], key);
      });
      if (cells.some((cell) => cell === undefined || cell.includes('|'))) return undefined;
      lines.push(`| ${cells.join(' | ')} |`);
    }
    return lines;
  }

  /** `- key: value` items with nested lists, or `**Key:** value` lines. */
  #fields(item: Fields, indent: string, style: 'list' | 'lines'): string[] {
    return Object.entries(item).flatMap(([key, value]) => {
      const label = this.#style.bold || style === 'lines' ? `**${words(key)}:**` : `${words(key)}:`;
      const bullet = style === 'list' ? '- ' : '';
      if (key === 'path' && style === 'list') {
        return [
          `${indent}- ${label}`,
          ...(value as Step[]).map((step, i) => `${indent}  ${i + 1}. ${this.step(step)}`),
        ];
      }
      if (
        Array.isArray(value) &&
        value.every((each) => typeof each === 'string') &&
        style === 'list' &&
        key !== 'path'
      ) {
        return [`${indent}- ${label}`, ...value.map((each) => `${indent}  - ${each}`)];
      }
      const inline = this.#inline(value, key) ?? JSON.stringify(value);
      return [`${indent}${bullet}${label} ${inline}`, ...(style === 'lines' && indent === '' ? [''] : [])];
    });
  }

  /** A value in a cell or behind a label; undefined where it does not fit on a line. */
  #inline(value: unknown, key: string): string | undefined {
    if (typeof value === 'number') return String(value);
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (typeof value === 'string') {
      if (/^[\d.]+$/.test(value)) return `"${value}"`;
      return TEXTS.has(key) ? quotedTexts(value) : value;
    }
    if (key === 'path' && Array.isArray(value))
      return value.map((step) => this.step(step as Step)).length === 1 ||
        value.some((step) => typeof step !== 'string')
        ? JSON.stringify(value)
        : value.join(' -> ');
    if (
      Array.isArray(value) &&
      value.every((each) => typeof each === 'string' && /^[\w-]+$/.test(each)) &&
      value.length > 1 &&
      key !== 'over'
    )
      return value.join(', ');
    if (this.#style.pairs && isFields(value) && PAIRED.has(key)) {
      const entries = Object.entries(value);
      if (
        entries.length > 1 &&
        entries.every(
          ([, inner]) =>
            typeof inner === 'number' ||
            (typeof inner === 'string' && /^[\w.%-]+( \w+)?$/.test(inner) && !/^[\d.]+$/.test(inner)),
        )
      ) {
        return entries.map(([name, inner]) => `${name}: ${inner}`).join(', ');
      }
    }
    return JSON.stringify(value);
  }

  /** A step in the words of a numbered list. */
  step(step: Step): string {
    if (typeof step === 'string') return step;
    if ('call' in step)
      return `call ${step.call}${bracket([option('times', step.times), step.op, option('time', step.time)])}`;
    if ('try' in step) {
      const options = bracket([option('hit', step.hit), step.down && `down: ${step.down}`, step.op]);
      return `try ${step.try}${options}${step.miss === undefined ? '' : `, else [${this.#steps(step.miss)}]`}`;
    }
    if ('async' in step) return `async: [${this.#steps(step.async)}]`;
    if ('parallel' in step)
      return `parallel: ${step.parallel.map((branch) => `[${this.#steps(branch)}]`).join(', ')}`;
    if ('either' in step) {
      const choices = step.either.map(
        ({ share, path }) => `${share === undefined ? '' : `${plain(share)}: `}[${this.#steps(path)}]`,
      );
      return `either ${choices.join(', ')}`;
    }
    if ('optional' in step) {
      return `optional: ${typeof step.optional === 'string' ? step.optional : `[${this.#steps(step.optional)}]`}`;
    }
    const actions = step.saga.map((action) => {
      const { do: component, ...rest } = action;
      return `${component}${bracket(Object.entries(rest).map(([key, value]) => option(words(key).toLowerCase(), value)))}`;
    });
    const limit = step.rateLimit === undefined ? '' : ` (rate limit ${plain(step.rateLimit)})`;
    return `saga${limit}: [${actions.join(', ')}]`;
  }

  #steps(steps: readonly Step[]): string {
    return steps.map((step) => this.step(step)).join(' -> ');
  }
}

const TEXTS: ReadonlySet<string> = new Set([
  'access',
  'errors',
  'fields',
  'metrics',
  'labels',
  'dashboards',
  'region',
  'authors',
]);
const PAIRED: ReadonlySet<string> = new Set(['time', 'pool', 'replication', 'rateLimit', 'retries']);

function quotedTexts(text: string): string {
  return /[,;]/.test(text) ? (text.includes('"') ? JSON.stringify([text]).slice(1, -1) : `"${text}"`) : text;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `givesUp` as "Gives up". */
function words(key: string): string {
  const spaced = key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

const bracket = (options: readonly (string | undefined)[]): string => {
  const given = options.filter((each) => each !== undefined && each !== '');
  return given.length === 0 ? '' : ` (${given.join(', ')})`;
};

function option(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === true) return name === 'times' ? undefined : `${name}: yes`;
  if (value === false) return `${name}: no`;
  if (typeof value === 'object') return `${name}: ${JSON.stringify(value)}`;
  return typeof value === 'string' && (/^[\d.]+$/.test(value) || /[a-z] /i.test(value))
    ? `${name}: ${JSON.stringify(value)}`
    : `${name} ${value}`;
}

const plain = (value: string | number): string => String(value);

function fence(value: unknown): string[] {
  return ['```yaml', stringify(value, { lineWidth: 0 }).trimEnd(), '```'];
}
