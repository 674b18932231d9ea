import type { DesignRule } from '../../rule.ts';

const SHOWS =
  /\b(?:show\w*|display\w*|report\w*|dashboard\w*|browse\w*|list\w*|search\w*|only read|view\w*)\b/i;

export const rule: DesignRule = {
  id: 'cqrs/decides-on-projection',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A projection of money, stock or identity is eventual, and nothing says that it only shows.',
  why: 'A projection is behind its source. Showing an old balance is a nuisance; paying out by it is a loss.',
  source: [
    {
      seed: '001_049dff768bafcf8e',
      section: 'Applying CQRS to a domain where stale data causes real-world damage',
    },
  ],
  examples: {
    bad: [
      'data: { balance: { class: financial }, view: { class: derived, source: balance } }\nconsistency:\n  - data: view\n    model: eventual # <-\n',
    ],
    good: [
      'data: { balance: { class: financial }, view: { class: derived, source: balance } }\nconsistency: [{ data: view, model: eventual, because: it only shows; transfers read balance itself }]\n',
      'data: { post: { class: content }, view: { class: derived, source: post } }\nconsistency: [{ data: view, model: eventual }]\n',
    ],
  },
  *check({ design }) {
    for (const [name, statements] of design.consistencyOf) {
      const datum = design.data.get(name);
      const source = datum?.source === undefined ? undefined : design.data.get(datum.source);
      const kind = source?.class;
      if (source === undefined || (kind !== 'financial' && kind !== 'inventory' && kind !== 'identity'))
        continue;
      for (const { at, model, because, notes, staleRead } of statements) {
        if (model !== 'eventual' && model !== 'bounded-staleness') continue;
        if (SHOWS.test(`${because ?? ''} ${notes ?? ''} ${staleRead ?? ''} ${datum?.why ?? ''}`)) continue;
        yield {
          at: [...at, 'model'],
          message: `\`${name}\` is made from \`${source.id}\`, which is ${kind} data, and may be old.`,
          advice: `Say that it only shows, or let decisions read \`${source.id}\`.`,
        };
      }
    }
  },
};
