import type { Finding, Severity } from '../../src/base/finding.ts';
import { Source } from '../../src/model/source.ts';
import type { JudgedFile, LintResult } from '../../src/report/lint-result.ts';

/** A page such as a rule has. */
const page = (id: string) =>
  id === 'no/page'
    ? undefined
    : {
        id,
        tags: ['error', 'recommended'],
        what: `What ${id} finds.`,
        why: 'Because it hurts later.',
        bad: ['slos: []  # <-'],
        good: ['slos: [{ flow: a, target: 99.9 % }]'],
        sources: ['A book, chapter 2'],
      };

export const resultOf = (...files: readonly JudgedFile[]): LintResult => ({
  version: '1.2.3',
  files,
  folder: '',
  page,
});

/** A finding at the first place where `marked` stands in the text. */
export function at(text: string, marked: string, given: Partial<Finding> = {}): Finding {
  const start = text.indexOf(marked);
  if (start < 0) throw new Error(`${JSON.stringify(marked)} is not in the text`);
  const span = { start, end: start + marked.length };
  return { rule: 'slo/incomplete', severity: 'error', span, message: 'It lacks a window.', ...given };
}

export function judged(name: string, text: string, ...findings: readonly Finding[]): JudgedFile {
  return { name, status: 'read', source: new Source(name, text, 'yaml'), findings };
}

const TEXT = 'sdx: design/v1\ntitle: Shop\nslos:\n  - flow: order\n    target: 99.9 %\n';

export const clean = resultOf(judged('docs/shop.yaml', TEXT));

export const failing = resultOf(
  judged(
    'docs/shop.yaml',
    TEXT,
    at(TEXT, 'Shop', { rule: 'doc/title', severity: 'warning', message: 'The title is one word.' }),
    at(TEXT, '99.9 %', {
      message: 'The objective of `order` has no window.',
      advice: 'Add `window: 30 d`.',
      related: [
        { span: { start: TEXT.indexOf('order'), end: TEXT.indexOf('order') + 5 }, message: 'This flow.' },
      ],
      fix: [{ span: { start: TEXT.length - 1, end: TEXT.length - 1 }, text: '\n    window: 30 d' }],
    }),
    at(TEXT, 'slos:\n  - flow', { rule: 'slo/single-window', severity: 'hint', message: 'One window only.' }),
  ),
  judged('docs/clean.yaml', TEXT),
  {
    name: 'docs/latin1.yaml',
    status: 'unreadable',
    source: undefined,
    findings: [
      {
        rule: 'read/encoding',
        severity: 'error',
        span: { start: 0, end: 0 },
        message: 'This is not UTF-8.',
        advice: 'Save the file as UTF-8.',
      },
    ],
  },
);

const SEVERITY_OF: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/** Ten thousand findings of all weights in forty files. */
export const huge = resultOf(
  ...Array.from({ length: 40 }, (_, file) => {
    const lines = Array.from({ length: 250 }, (_, line) => `  part${line}: value ${line}`);
    const text = lines.join('\n');
    return judged(
      `designs/${String(file).padStart(2, '0')}.yaml`,
      text,
      ...lines.map((line, index) =>
        at(text, line.trim(), {
          rule: `area/rule-${index % 20}`,
          severity: SEVERITY_OF[index % 4] ?? 'error',
          message: `The part \`part${index}\` of this design says ${index} where ${index * 2} follows from it.`,
          advice: 'Say what follows, or change what it follows from.',
        }),
      ),
    );
  }),
);

/** What strangers write to be obeyed by a terminal, a runner, a forge, a browser or a spreadsheet. */
export const ATTACKS = {
  escape: '\u001b[31mred\u001b]0;title\u0007',
  bidi: 'user\u202eresu\u2066x\u2069',
  commands: '::error file=x.yaml::pwned',
  newCommand: 'fine\n::set-output name=a::b\r\n::add-mask::x',
  oldCommand: '##[add-mask]secret and ##vso[task.setvariable variable=a]b',
  percent: 'done%0A::error::x%25',
  mention: '@octocat and @acme/everyone, see #1 and acme/shop#2, GH-3, !4',
  link: '[click](https://evil.example/a) <https://evil.example> https://evil.example www.evil.example a@evil.example',
  image: '![x](https://evil.example/p.png)',
  html: '<img src=x onerror=alert(1)><script>alert(1)</script></testcase><!-- &lt;b&gt; -->',
  table: 'a | b | c \\| d',
  ticks: '`` ` ``` <b> ` | *x* _y_ ~~z~~ $1$ `',
  formula: '=HYPERLINK("https://evil.example","x")',
  plus: "+1+cmd|' /C calc'!A0",
  atSign: '@SUM(A1)',
  cdata: ']]><![CDATA[ &amp; "q" \'s\'',
  notXml: 'a\u0000b\u0008c\ufffed\uffffe',
  halves: 'a\ud800b\udc00c',
  wide: 'größe 漢字 🚀\t👩‍💻',
  braces: '{0} {{x}} {code}',
} as const;

/** One file whose text and findings, rule by rule, hold every attack; and files named like them. */
export const hostile: LintResult = (() => {
  const attacks = Object.entries(ATTACKS);
  const text = `${attacks.map(([name, attack]) => `${name}: ${attack}`).join('\n')}\n`;
  const inText = judged(
    'docs/hostile.yaml',
    text,
    ...attacks.map(([name, attack]) =>
      at(text, `${name}: `, {
        rule: 'area/attack',
        message: `${attack}`,
        advice: `Take \`${attack}\` out.`,
        related: [{ span: { start: 0, end: 1 }, message: attack }],
      }),
    ),
  );
  const asNames = attacks.map(([, attack]) =>
    judged(`${attack}.yaml`, TEXT, at(TEXT, 'Shop', { rule: 'no/page', severity: 'warning' })),
  );
  return resultOf(inText, ...asNames);
})();
