import type { Design } from '../model/design.ts';

/** Whether the design says what happens, and what is done, when a component fails. */
export function toldOf(design: Design, component: string): boolean {
  return (design.document.failures ?? []).some(
    (failure) =>
      failure.component === component &&
      (failure.response ?? '').trim() !== '' &&
      (failure.effect ?? '').trim() !== '',
  );
}
