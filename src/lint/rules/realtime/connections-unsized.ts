import type { DesignRule } from '../../rule.ts';
import { texts } from '../../texts.ts';

export const rule: DesignRule = {
  id: 'realtime/connections-unsized',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'Connections are kept open, and nothing says how many or what each costs.',
  why: 'Open connections are bounded by memory and file descriptors long before requests a second matter.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: "Check your machine's limits" }],
  examples: {
    bad: ['components:\n  chat: { kind: service, does: holds WebSockets } # <-\n'],
    good: [
      'inputs: { connections: 1M connections }\ncomponents: { chat: { kind: service, does: holds WebSockets } }\n',
    ],
  },
  *check({ design }) {
    const names = [
      ...Object.keys(design.document.inputs ?? {}),
      ...Object.keys(design.document.estimates ?? {}),
    ];
    if (names.some((name) => /connect|socket|concurrent|online|session/i.test(name))) return;
    if (
      [...texts(design)].some(({ text }) =>
        /\d[\d,.]*\s*[kM]?\s*(?:open |concurrent )?(?:connections|sockets)/i.test(text),
      )
    )
      return;
    for (const { id, at, kind, does, technology } of design.components.values()) {
      if (kind !== 'service' && kind !== 'gateway') continue;
      if (
        !/\b(?:web ?sockets?|wss|socket\.io|server-sent events)\b/i.test(`${does ?? ''} ${technology ?? ''}`)
      )
        continue;
      yield {
        at,
        atKey: true,
        message: `Nothing says how many connections \`${id}\` keeps open.`,
        advice: 'State the connections as an input and what one replica holds (memory, file descriptors).',
      };
      return;
    }
  },
};
