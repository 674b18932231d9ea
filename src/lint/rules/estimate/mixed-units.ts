import { spanWithin } from '../../../estimate/worksheet.ts';
import { explainWarning } from '../../../quantity/messages.ts';
import type { DesignRule } from '../../rule.ts';
import { sentence } from '../../sentence.ts';

export const rule: DesignRule = {
  id: 'estimate/mixed-units',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'One sum mixes powers of 1000 with powers of 1024, or bits with bytes.',
  why: 'The units differ by 2 to 15 %, or by 8; side by side in one sum, one of them is usually not what was meant.',
  source: [
    { title: 'IEC 80000-13, Information science and technology', where: 'prefixes for binary multiples' },
  ],
  examples: {
    bad: ['estimates:\n  store: 5 MB + 5 MiB # <-\n'],
    good: ['estimates: { store: 5 MB + 5 GB }\n'],
  },
  *check({ design, worksheet }) {
    for (const entry of worksheet.entries()) {
      if (entry.status !== 'value') continue;
      for (const warning of entry.evaluation.warnings) {
        yield {
          at: spanWithin(design, entry, warning.span),
          message: `${sentence(explainWarning(warning))}`,
          advice: 'Write both in the same family of units.',
        };
      }
    }
  },
};
