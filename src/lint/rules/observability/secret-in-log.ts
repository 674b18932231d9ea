import { wordsOf } from '../../../base/words.ts';
import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

const SECRET =
  /\b(?:password|passwd|secret|authorization|access token|auth token|bearer|api key|card(?: number)?|pan|cvv|cvc|ssn|private key|cookie)\b/i;
const HIDDEN = /\b(?:hash\w*|mask\w*|redact\w*|truncat\w*|last (?:4|four)|fingerprint)\b/i;

export const rule: DesignRule = {
  id: 'observability/secret-in-log',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'Logs are to contain passwords, tokens or card numbers.',
  why: 'Logs are copied to more places and read by more people than any database; what is in them has leaked.',
  source: [{ title: 'OWASP Logging Cheat Sheet', where: 'Data to exclude' }],
  examples: {
    bad: ['observability:\n  logs:\n    fields: [timestamp, path, authToken] # <-\n'],
    good: ['observability: { logs: { fields: [timestamp, path, userId, cardLast4] } }\n'],
  },
  *check({ design }) {
    const logs = design.document.observability?.logs;
    if (typeof logs !== 'object') return;
    const found = listOf(logs.fields).find(
      (field) =>
        SECRET.test(wordsOf(field).join(' ')) &&
        !HIDDEN.test(wordsOf(field).join(' ')) &&
        !/last4/i.test(field),
    );
    if (found === undefined) return;
    yield {
      at: ['observability', 'logs', 'fields'],
      message: `\`${found}\` is to be written to the logs.`,
      advice: 'Leave it out, or log a hash or its last digits.',
    };
  },
};
