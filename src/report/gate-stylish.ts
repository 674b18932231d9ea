import type { Finding, Severity } from '../base/finding.ts';
import type { Check, Figure, JudgedSource, Judgement } from '../gate/artefact.ts';
import { visible, visibleName } from './escape.ts';
import type { GateResult } from './gate-json.ts';
import { NARROWEST, painter, type Style, type Terminal, wrap } from './terminal.ts';

const MARKS: Readonly<
  Record<Check['status'] | Judgement['status'], { readonly mark: string; readonly style: Style }>
> = {
  holds: { mark: '✓', style: 'green' },
  passed: { mark: '✓', style: 'green' },
  fails: { mark: '✗', style: 'red' },
  failed: { mark: '✗', style: 'red' },
  missing: { mark: '✗', style: 'red' },
  unread: { mark: '?', style: 'red' },
  attested: { mark: '~', style: 'yellow' },
  'not-judged': { mark: '?', style: 'yellow' },
};

const WEIGHT: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  hint: 'dim',
};

/** A gate for people at a terminal: each deliverable with what was asked of it, what was measured, what is wrong. */
export function gateStylish(gate: GateResult, terminal: Terminal): string {
  const width = Math.max(terminal.width, NARROWEST);
  const paint = painter(terminal);
  const lines: string[] = [paint('underline', visibleName(gate.file))];
  if (gate.title !== gate.file) lines.push(...wrap(visible(gate.title), width, 2));
  for (const judgement of gate.judgements) {
    const { mark, style } = MARKS[judgement.status];
    lines.push('', `${paint(style, `${mark} ${judgement.artefact}`)}  ${paint('dim', judgement.status)}`);
    for (const check of judgement.checks) {
      const { mark: sign, style: colour } = MARKS[check.status];
      const [first = '', ...rest] = wrap(`${sign} ${suffixed(check)}`, width, 2, 4);
      lines.push(first.replace(sign, paint(colour, sign)), ...rest);
    }
    lines.push(
      ...wrap(figures(judgement.figures), width, 4)
        .filter((line) => line.trim() !== '')
        .map((line) => paint('dim', line)),
    );
    for (const file of judgement.files) lines.push(...fileLines(file, width, paint));
  }
  lines.push('', ...summary(gate, width, paint));
  return `${lines.join('\n')}\n`;
}

type Paint = ReturnType<typeof painter>;

function suffixed({ says, status }: Check): string {
  if (status === 'attested') return `${says} (attested: the files can't show it)`;
  return status === 'not-judged' ? `${says} (not judged)` : says;
}

function figures(list: readonly Figure[]): string {
  return list
    .map(({ name, value, unit }) => `${name} ${grouped(value)}${unit === undefined ? '' : ` ${unit}`}`)
    .join(' · ');
}

/** `12,345.6` */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const shown = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? shown : `${shown}.${fraction}`;
}

function fileLines({ name, source, findings }: JudgedSource, width: number, paint: Paint): readonly string[] {
  return findings.flatMap((finding: Finding) => {
    const at = source?.lines.position(finding.span.start);
    const place = at === undefined ? name : `${name}:${at.line}:${at.column}`;
    const weight = paint(WEIGHT[finding.severity], finding.severity);
    const head = `${' '.repeat(4)}${paint('underline', visibleName(place))} ${weight} ${paint('dim', finding.rule)}`;
    const said = wrap(visible(finding.message), width, 6);
    const advice = finding.advice === undefined ? [] : wrap(`→ ${visible(finding.advice)}`, width, 6, 8);
    return [head, ...said, ...advice.map((line) => paint('dim', line))];
  });
}

function summary({ judgements }: GateResult, width: number, paint: Paint): readonly string[] {
  const short = judgements.filter(({ status }) => status !== 'passed').map(({ artefact }) => artefact);
  const attested = judgements
    .flatMap(({ checks }) => checks)
    .filter(({ status }) => status === 'attested').length;
  const rest =
    attested === 0
      ? ''
      : `; ${attested} ${attested === 1 ? 'thing is' : 'things are'} attested, not verified`;
  const text =
    short.length === 0
      ? `✓ the gate is passed${rest}`
      : `✗ the gate is not passed: ${short.join(', ')}${rest}`;
  return wrap(text, width).map((line) => paint(short.length === 0 ? 'green' : 'red', line));
}
