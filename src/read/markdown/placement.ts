import { bareTitle, meaningOf, type Section } from './sections.ts';
import { CAPACITY } from './worksheet.ts';

export function hasMeaning(section: Section): boolean {
  const meaning = meaningOf(section.title);
  return (
    (meaning !== undefined && meaning.target !== 'prose' && section.kind !== 'lead') ||
    isFlow(section) ||
    section.sections.some(hasMeaning)
  );
}

/** "Redirect", and below it a rate and numbered steps: a flow, whatever part of the document it stands in. */
export function isFlow({ kind, blocks }: Section): boolean {
  return (
    kind === 'heading' &&
    blocks.some((block) => block.type === 'list' && block.ordered && block.items.length > 1) &&
    blocks.some(
      (block) => block.type === 'text' && /^\W{0,2}(?:rate|peak)\b\W{1,5}\d/i.test(block.passage.text),
    )
  );
}

export function meaningIn(around: string, section: Section): ReturnType<typeof meaningOf> {
  const meaning = meaningOf(section.title);
  // A line that only leads a list is no heading: it has to be the very words.
  if (section.kind === 'lead' && meaning !== undefined && !meaning.exact) return undefined;
  if (around === 'prose' && section.kind !== 'heading') return undefined;
  return meaning;
}

/** Sub-headings that begin another part although they stand below this one. */
const FIRM: ReadonlySet<string> = new Set([
  'tradeoffs',
  'bottlenecks',
  'failures',
  'slos',
  'alternatives',
  'consistency',
  'capacity',
  'evolution',
]);
const KEEPS: ReadonlySet<string> = new Set([
  'tradeoffs',
  'alternatives',
  'bottlenecks',
  'failures',
  'consistency',
  'tests',
  'evolution',
]);

export function leaves(target: string, child: Section): boolean {
  const meaning = meaningOf(child.title);
  if (meaning === undefined || !meaning.exact || child.kind === 'lead') return false;
  const family = target.split('.')[0] ?? target;
  const other = meaning.target.split('.')[0] ?? meaning.target;
  if (meaning.item !== undefined) return other !== family;
  if (other === family || other === 'prose' || other === 'scope') return false;
  if (family === 'requirements') return other !== 'architecture' && child.kind === 'heading';
  if (CAPACITY.has(family))
    return child.kind === 'heading' && !CAPACITY.has(other) && other !== 'requirements' && other !== 'data';
  if (KEEPS.has(family) || child.kind !== 'heading') return false;
  if (FIRM.has(other)) return true;
  if (family === 'observability') return other === 'alerts';
  return (
    /\s/.test(bareTitle(child.title).line) &&
    ['api', 'data', 'flows', 'components', 'requirements'].includes(other)
  );
}

export function requirementIn(child: Section): string | undefined {
  const meaning = meaningOf(child.title);
  return meaning?.target.startsWith('requirements') && meaning.item === undefined
    ? meaning.target
    : undefined;
}
