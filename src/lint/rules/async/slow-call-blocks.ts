import { timeText } from '../../numbers.ts';
import { waitedFor } from '../../reach.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

/** From here on people notice, and a thread is held that a hundred quick requests could have used. */
const SLOW = 1;
/** Work that a caller rarely needs the result of. */
const DEFERRABLE =
  /\b(?:e-?mail\w*|mail\w*|smtp|sms|notif\w*|push|webhook\w*|report\w*|export\w*|pdf|thumbnail\w*|resiz\w*|transcod\w*|analytic\w*|newsletter)\b/i;

export const rule: DesignRule = {
  id: 'async/slow-call-blocks',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Callers wait for slow work whose result they do not need, such as an e-mail.',
  why: 'An e-mail of three seconds in a request makes every such request three seconds long and holds a server for it; a queue makes it nobody\u2019s wait.',
  source: [
    { seed: '003_a161ba9f4e2a3b93', section: 'Compare sync vs async throughput' },
    { seed: '000_62e6f912dbab43bb', section: 'Identify the Bottleneck' },
  ],
  examples: {
    bad: [
      'components: { api: { kind: service, time: 50 ms }, smtp: { kind: external, does: sends e-mail, time: 3 s } }\nflows:\n  create:\n    rate: 1 req/s\n    path: [api, smtp] # <-\n',
    ],
    good: [
      'components: { api: { kind: service, time: 50 ms }, q: { kind: queue }, smtp: { kind: external, does: sends e-mail, time: 3 s } }\nflows: { create: { rate: 1 req/s, path: [api, { async: [q, smtp] }] } }\n',
      // A payment is waited for because its answer matters.
      'components: { api: { kind: service }, bank: { kind: external, does: authorises payments, time: 2 s } }\nflows: { pay: { rate: 1 req/s, path: [api, bank] } }\n',
    ],
  },
  *check(subject) {
    for (const [id, flows] of waitedFor(subject.design)) {
      const component = subject.design.components.get(id);
      if (
        component === undefined ||
        !DEFERRABLE.test(
          `${id.replaceAll(/[-_]/g, ' ')} ${component.title ?? ''} ${component.does ?? ''} ${component.technology ?? ''}`,
        )
      )
        continue;
      const time =
        numberAt(subject, [...component.at, 'time']) ?? numberAt(subject, [...component.at, 'time', 'mean']);
      const flow = subject.design.flows.get(flows[0] ?? '');
      if (time === undefined || time < SLOW || flow === undefined) continue;
      // A worker's own flow is where slow work belongs.
      const [start] = flow.steps;
      if (
        start?.kind === 'call' &&
        ['worker', 'scheduler', 'queue', 'stream'].includes(
          subject.design.components.get(start.component)?.kind ?? '',
        )
      )
        continue;
      yield {
        at: [...flow.at, 'path'],
        message: `\`${flow.id}\` waits ${timeText(time)} for \`${id}\`.`,
        advice: `Queue it: \`{ async: [queue, ${id}] }\`.`,
      };
    }
  },
};
