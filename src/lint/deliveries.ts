import type { Design, Named } from '../model/design.ts';
import { walkSteps } from '../model/steps.ts';
import type { Component } from '../schema/design.ts';

interface Delivery {
  readonly broker: Named<Component>;
  readonly consumer: Named<Component>;
}

/** Every worker on a flow behind a queue or stream, with the one nearest before it. */
export function* deliveries(design: Design): Generator<Delivery> {
  for (const flow of design.flows.values()) {
    let broker: Named<Component> | undefined;
    for (const step of walkSteps(flow.steps)) {
      const component = step.kind === 'call' ? design.components.get(step.component) : undefined;
      if (component?.kind === 'queue' || component?.kind === 'stream') broker = component;
      else if (component?.kind === 'worker' && broker !== undefined) yield { broker, consumer: component };
    }
  }
}
