import type { Design } from '../model/design.ts';
import { componentsOf, walkSteps } from '../model/steps.ts';

/**
 * The components that requests reach: those on a flow, the hosts of parts that are, and the queues that take what
 * those could not handle. Empty where no flow has a path.
 */
export function visited(design: Design): ReadonlySet<string> {
  const reached = new Set<string>();
  for (const { steps } of design.flows.values()) {
    for (const step of walkSteps(steps)) {
      for (const { component } of componentsOf(step)) reached.add(component);
    }
  }
  // Reaching a part reaches its host; a set grows while it is gone through, so hosts of hosts are found too.
  for (const id of reached) {
    const component = design.components.get(id);
    if (component?.within !== undefined) reached.add(component.within);
    const dead = component?.deadLetter;
    if (typeof dead === 'string') reached.add(dead);
    else if (typeof dead === 'object' && dead.to !== undefined) reached.add(dead.to);
    if (component?.rateLimit?.store !== undefined) reached.add(component.rateLimit.store);
  }
  return reached;
}
