import type { Block, ListBlock } from './blocks.ts';
import { fillObject, readBody } from './bodies.ts';
import { type Kind, readVariableLine } from './capacity.ts';
import { kindOf } from './component-kind.ts';
import { type Draft, LIST_PARTS, MAP_PARTS, OBJECT_PARTS } from './draft.ts';
import type { Expected } from './expected.ts';
import { isMermaid, isYaml } from './fenced.ts';
import { matchKey, segments } from './labels.ts';
import { readListPart } from './lists.ts';
import { namesTold } from './narration.ts';
import { listNode, MapBuilder, slug, textNode } from './nodes.ts';
import { noteBlock } from './notes.ts';
import { readMapPart } from './parts.ts';
import type { Passage } from './passage.ts';
import type { Assignment } from './placing.ts';
import { type Body, bareTitle } from './sections.ts';
import { takeDecisionSentences } from './sentences.ts';
import { columnsOf } from './tables.ts';
import { readTexts } from './texts.ts';
import { CAPACITY, capacityTable, isField, readCapacity } from './worksheet.ts';

/** Reads a piece of the document as the part that it was found to be about. */
export function readAssigned({ target, title, body }: Assignment, draft: Draft): void {
  const [part = target, field] = target.split('.');
  const notes = part === 'alternatives' ? 'tradeoffs' : part === 'capacity' ? 'estimates' : part;
  draft.context.within(notes, () => {
    if (part === 'architecture') readArchitecture(body, draft);
    else if (MAP_PARTS.has(part)) readMap(part, title, body, draft);
    else if (LIST_PARTS.has(part))
      draft.list(part).push(...readListPart(draft.expected(part), part, body, draft.context));
    else if (part === 'alternatives') readAlternatives(body, draft);
    else if (CAPACITY.has(part)) readCapacity(draft.capacity, part as Kind, body);
    else if (part === 'requirements') readRequirements(field, title, body, draft);
    else if (OBJECT_PARTS.has(part)) readSingleObject(part, field, title, body, draft);
    else readValue(part, title, body, draft);
  });
}

function readArchitecture(body: Body, draft: Draft): void {
  const { context } = draft;
  const rest: Block[] = [];
  for (const block of body.blocks) {
    if (isMermaid(block)) draft.diagrams.push(block);
    else if (isYaml(block)) {
      if (!draft.mergeFence(block)) rest.push(block);
    } else if (block.type === 'table' || (block.type === 'list' && listsComponents(block))) rest.push(block);
    else noteBlock(block, context);
  }
  const item = draft.expected('components');
  const map = { part: 'components', item, builder: draft.map('components'), context };
  readMapPart(map, { ...body, blocks: rest });
}

/** Names with what they are, and no sentences: "- **API**: …". */
function listsComponents(list: ListBlock): boolean {
  return (
    !list.ordered &&
    list.items.length > 1 &&
    list.items.every((item) =>
      /^(?:\*\*[^*\n]{1,60}\*\*|`[^`\n]{1,60}`)\s*(?::|\*\*|\(|[–—-]\s|$)/.test(item.passage.text),
    )
  );
}

function readMap(part: string, title: Passage, body: Body, draft: Draft): void {
  const { context } = draft;
  const item = draft.expected(part);
  const blocks = body.blocks.filter((block) => {
    if (!isMermaid(block) || part !== 'components') return true;
    draft.diagrams.push(block);
    return false;
  });
  if (part === 'flows' && context.natural)
    for (const { blocks: told } of [body, ...body.sections]) declareTold(told, draft);
  const map = { part, item, builder: draft.map(part), context };
  // Fields or steps right below the heading are one thing that has no name but the heading's.
  const path = part === 'flows' && blocks.some((block) => block.type === 'list' && block.ordered);
  const fields = blocks.some(
    (block) =>
      block.type === 'list' &&
      block.items.length > 0 &&
      block.items.every((entry) => isField(entry.passage, item)),
  );
  if (!path && !fields) {
    readMapPart(map, { ...body, blocks });
    return;
  }
  const builder = new MapBuilder();
  fillObject(builder, item, { ...body, blocks, sections: [] }, context);
  const id = slug(bareTitle(title).line) ?? part;
  if (builder.has('path') || fields) map.builder.set(id, title.span, builder.build(title.span));
  readMapPart(map, { blocks: [], sections: body.sections, span: body.span });
}

/** Components that only the sentences of a flow name, in bold and after what they are: "**Web Server**". */
function declareTold(blocks: readonly Block[], draft: Draft): void {
  const components = draft.map('components');
  const kinds = draft.expected('components').fields?.get('kind');
  for (const name of namesTold(blocks)) {
    const id = slug(name.line);
    const kind = kindOf(name.line, kinds);
    if (
      id === undefined ||
      kind === undefined ||
      draft.context.resolve('components', name.line) !== undefined
    )
      continue;
    const builder = new MapBuilder();
    if (name.line !== id) builder.set('title', name.span, textNode(name));
    builder.set('kind', name.span, textNode(name, kind));
    components.set(id, name.span, builder.build(name.span));
    draft.context.declare('components', id, name.line);
  }
}

/** Either trade-offs under another name, or only what was not chosen: then they belong to one decision. */
function readAlternatives(body: Body, draft: Draft): void {
  const tradeoff = draft.expected('tradeoffs');
  const over = tradeoff.fields?.get('over');
  if (over === undefined) return;
  if (saysChosen(body, tradeoff)) {
    draft.list('tradeoffs').push(...readListPart(tradeoff, 'tradeoffs', body, draft.context));
    return;
  }
  const builder = new MapBuilder();
  const blocks = body.blocks.filter((block) => !saysPrice(builder, tradeoff, block));
  const tree = readBody(over, { ...body, blocks }, draft.context);
  if (tree === undefined) return;
  builder.set('over', tree.span, tree.kind === 'list' ? tree : listNode([tree]));
  draft.list('tradeoffs').push(builder.build(tree.span));
}

/** "The price of ours is …" below what was not chosen is said of what was. */
function saysPrice(builder: MapBuilder, tradeoff: Expected, block: Block): boolean {
  return block.type === 'text' && takeDecisionSentences(builder, tradeoff, block.passage).length === 0;
}

function saysChosen(body: Body, tradeoff: Expected): boolean {
  return [body, ...body.sections].some(({ blocks }) =>
    blocks.some(
      (block) => isYaml(block) || labelsOf(block, tradeoff).some((words) => tells(words, tradeoff)),
    ),
  );
}

function labelsOf(block: Block, tradeoff: Expected): readonly string[] {
  if (block.type === 'table') return block.header.map((cell) => cell.plain().text);
  const passages =
    block.type === 'list'
      ? block.items.map((item) => item.passage)
      : block.type === 'text'
        ? [block.passage]
        : [];
  return passages
    .flatMap((passage) => segments(passage, tradeoff).fields)
    .filter(({ key }) => key !== undefined)
    .map(({ label }) => label.plain().text);
}

/** Fields that only a whole trade-off has; an alternative of its own has drawbacks too. */
function tells(words: string, tradeoff: Expected): boolean {
  const path = matchKey(tradeoff, words)?.path;
  return (
    path?.length === 1 &&
    ['chosen', 'decision', 'over', 'givesUp'].includes(path[0] ?? '') &&
    !/^(?:cons?|options?|alternatives?|downsides?|drawbacks?|disadvantages?|solution|problem|trade-?offs?|costs?)$/i.test(
      words.trim(),
    )
  );
}

function readRequirements(field: string | undefined, title: Passage, body: Body, draft: Draft): void {
  const { context } = draft;
  const requirements = draft.expected('requirements');
  const expected = field === undefined ? undefined : requirements.fields?.get(field);
  if (field === undefined || expected === undefined) {
    fillObject(draft.requirements, requirements, body, context);
    return;
  }
  const keyed = body.blocks.filter(
    (block) =>
      block.type === 'text' &&
      segments(block.passage, requirements).fields.some((found) => found.key !== undefined),
  );
  if (keyed.length > 0)
    fillObject(draft.requirements, requirements, { blocks: keyed, sections: [], span: body.span }, context);
  const blocks = body.blocks.filter(
    (block) => !keyed.includes(block) && !(field === 'assumptions' && readAssumedTable(block, draft)),
  );
  const rest = { ...body, blocks };
  const tree = body.blocks.some(isYaml)
    ? readBody(expected, rest, context)
    : readTexts(expected, rest, context);
  if (tree !== undefined) draft.requirements.set(field, bareTitle(title).span, tree);
  if (context.natural && (field === 'assumptions' || field === 'constraints')) readAssumed(body, draft);
}

/** Numbers among the assumptions are inputs too: "10 million users". */
function readAssumed(body: Body, draft: Draft): void {
  for (const block of body.blocks) {
    if (block.type !== 'list') continue;
    for (const { passage } of block.items) {
      if (/^(?:~|≈|about\s|around\s|approximately\s)?\d|:\s*[~≈]?\d/i.test(passage.text))
        readVariableLine(draft.capacity, 'inputs', passage);
    }
  }
}

/** A table of assumed values is nothing but inputs. */
function readAssumedTable(block: Block, draft: Draft): boolean {
  if (block.type !== 'table') return false;
  const values = columnsOf(draft.capacity.input, block, true).some(
    (column) => column.key?.path[0] === 'value',
  );
  if (values) capacityTable(draft.capacity, 'inputs', block);
  return values;
}

function readSingleObject(
  part: string,
  field: string | undefined,
  title: Passage,
  body: Body,
  draft: Draft,
): void {
  const expected = draft.expected(part);
  const builder = draft.map(part);
  const inner = field === undefined ? undefined : expected.fields?.get(field);
  if (field === undefined || inner === undefined) {
    fillObject(builder, expected, body, draft.context);
    return;
  }
  const tree = readBody(inner, body, draft.context);
  if (tree !== undefined) builder.set(field, bareTitle(title).span, tree);
}

function readValue(part: string, title: Passage, body: Body, draft: Draft): void {
  const expected = draft.design.fields?.get(part);
  const tree = expected && readBody(expected, body, draft.context);
  if (tree !== undefined) draft.root.set(part, bareTitle(title).span, tree);
}
