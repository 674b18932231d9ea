import fc from 'fast-check';
import { bundle } from '../target.ts';

const STATUSES = [
  'Proposed',
  'Accepted',
  'Superseded by [ADR-2](0002-b.md)',
  'superseded',
  'Rejected',
  '~~Draft~~ Accepted',
  'accepted, 2024-05-06',
  'Akzeptiert',
  '',
];
const SECTIONS = [
  'Context',
  'Context and Problem Statement',
  'Decision',
  'Decision Outcome',
  'Considered Options',
  'Consequences',
  'Pros and Cons of the Options',
  'Status',
  'Links',
  'More Information',
  'Confirmation',
];
const LINKS = [
  'Supersedes [1. A](0001-a.md)',
  'Amends ADR-0003',
  'see [x](../README.md#y)',
  '[broken](nowhere.md)',
  'Superseded by #2',
  '[[2]]',
  '[ADR](ADR-2)',
];
const PROSE = [
  'We need more reads.',
  'Chosen option: "Redis", because it is fast.',
  '* Good, because simple',
  '* Bad, because one more thing',
  '- Redis\n- Memcached',
  '1. one\n2. two',
  '| a | b |\n|---|---|\n| c | d |',
  '```\n# Status\n```',
  '<!-- note -->',
  '> quoted',
  '{placeholder}',
  'We accept stale reads of 5 s.',
  'Revisit when 10k req/s.',
  '\t',
  '**Bold**: x',
];

const section = fc
  .tuple(
    fc.constantFrom('## ', '### ', '# ', '', '**'),
    fc.constantFrom(...SECTIONS),
    fc.array(fc.constantFrom(...PROSE, ...LINKS), { maxLength: 4 }),
  )
  .map(([mark, title, body]) => {
    const heading =
      mark === '' ? `${title}\n${'-'.repeat(title.length)}` : mark === '**' ? `**${title}**` : mark + title;
    return `${heading}\n\n${body.join('\n\n')}\n`;
  });

const matter = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    date: fc.constantFrom('2024-05-06', '2024-02-30', '06/05/2024', 'May 6, 2024', '~'),
  })
  .map(({ status, date }) => `---\nstatus: "${status}"\ndate: ${date}\nsupersedes: [1, "0002-b.md"]\n---\n`);

const header = fc
  .tuple(
    fc.constantFrom('* Status: ', '- **Status:** ', 'Status: ', '| Status | '),
    fc.constantFrom(...STATUSES),
    fc.constantFrom('* Date: 2024-05-06', 'Date: 2024-13-01', ''),
  )
  .map(([mark, status, date]) => `${mark}${status}\n${date}\n`);

const title = fc.tuple(
  fc.constantFrom('# ', '# 3. ', '# ADR-0003: ', '= ', ''),
  fc.constantFrom('Use Redis', 'Nutze 漢字 🚀', '[x](y)', '`a` | b', ''),
);

/** A record in one of the forms that people use, most of it in place. */
export const records: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(matter, { nil: '' }),
    title,
    fc.option(header, { nil: '' }),
    fc.array(section, { maxLength: 7 }),
  )
  .map(
    ([front, [mark, name], head, sections]) => `${front}${mark}${name}\n\n${head}\n${sections.join('\n')}`,
  );

const NAMES = [
  '0001-a.md',
  '0002-b.md',
  '0003-c.md',
  '0003-d.md',
  '4-e.adoc',
  'adr-005-f.rst',
  '20240506-g.md',
  'README.md',
  'template.md',
  'sub/0007-h.md',
  '0008-i.yaml',
];

/** A folder of records that speak of each other. */
export const logs: fc.Arbitrary<string> = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 })
  .chain((names) =>
    fc.tuple(...names.map((name) => records.map((text) => [`docs/adr/${name}`, text] as const))),
  )
  .map(bundle);
