import type { DesignRule } from '../../rule.ts';

const PRIVATE: ReadonlySet<string> = new Set(['personal', 'financial']);

export const rule: DesignRule = {
  id: 'security/private-unprotected',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'Personal or financial data say nothing about how they are protected or when they go.',
  why: 'Who may read them, how they are encrypted and when they are deleted is law in most places, and cannot be added to a schema afterwards.',
  source: [{ title: 'Regulation (EU) 2016/679, GDPR', where: 'articles 5(1)(e) and 32' }],
  examples: {
    bad: ['data:\n  profile: { class: personal, in: db } # <-\ncomponents: { db: { kind: database } }\n'],
    good: [
      'data: { profile: { class: personal, in: db, encryption: at rest, retention: 30 days after leaving } }\ncomponents: { db: { kind: database } }\n',
    ],
  },
  *check({ design }) {
    for (const datum of design.data.values()) {
      if (datum.class === undefined || !PRIVATE.has(datum.class)) continue;
      const lacks = [
        datum.encryption === undefined ? '`encryption`' : undefined,
        datum.retention === undefined ? '`retention`' : undefined,
      ].filter((each) => each !== undefined);
      if (lacks.length === 0) continue;
      yield {
        at: datum.at,
        atKey: true,
        message: `\`${datum.id}\` is ${datum.class} data without ${lacks.join(' or ')}.`,
        advice: 'Say how it is encrypted, who may read it, and when it is deleted.',
      };
    }
  },
};
