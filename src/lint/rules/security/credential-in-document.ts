import type { DesignRule } from '../../rule.ts';
import { texts } from '../../texts.ts';

const CREDENTIAL =
  /\bAKIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bxox[abprs]-[A-Za-z0-9-]{10,}|:\/\/[^\s:/@]{1,60}:[^\s:/@<>${}]{4,60}@[\w.-]+/;

export const rule: DesignRule = {
  id: 'security/credential-in-document',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'The document contains what looks like a credential.',
  why: 'Documents are copied, mailed and kept for ever in version control; a secret in one is a secret no longer.',
  source: [{ title: 'CWE-798, Use of Hard-coded Credentials' }],
  examples: {
    bad: [
      'components:\n  db: { kind: database, notes: "postgres://app:hunter2secret@db.example/app" } # <-\n',
    ],
    good: [
      'components: { db: { kind: database, notes: "postgres://app:<password>@db.example/app, from the vault" } }\n',
    ],
  },
  *check({ design }) {
    for (const { at, text } of texts(design)) {
      if (!CREDENTIAL.test(text)) continue;
      yield {
        at,
        message: 'This looks like a credential.',
        advice: 'Take it out, replace it in the history, and change the credential itself.',
      };
    }
  },
};
