import type { Design, Named } from '../model/design.ts';
import type { Component } from '../schema/design.ts';

/** Whether the design says what happens, and what is done, when a component fails. */
export function toldOf(design: Design, component: string): boolean {
  return (design.document.failures ?? []).some(
    (failure) =>
      failure.component === component &&
      (failure.response ?? '').trim() !== '' &&
      (failure.effect ?? '').trim() !== '',
  );
}

const SITE = String.raw`(?:regions?|sites?|data ?cent(?:er|re)s?)`;
const OF_ONE = new RegExp(String.raw`^(?:in )?(?:an?|per|each|every) ${SITE}\b`, 'i');
const COUNTS = ',one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');

/**
 * Whether a component's replicas are those of one region, as its author says beside them: "a region: 48k", "six nodes a
 * region". How much of the load comes to one is then not known.
 */
export function isOfOneRegion({ replicas, why = '', does = '' }: Named<Component>): boolean {
  const count = [String(replicas), COUNTS[Number(replicas)]].filter(Boolean).join('|');
  const counted = new RegExp(
    String.raw`\b(?:${count})(?: [a-z]+){0,3} (?:an?|per|in (?:an?|each|every)|each) ${SITE}\b`,
    'i',
  );
  return [why, does].some((text) => OF_ONE.test(text) || (replicas !== undefined && counted.test(text)));
}
