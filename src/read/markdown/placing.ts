import { quoted } from '../codes.ts';
import type { Block } from './blocks.ts';
import { kindOf } from './component-kind.ts';
import type { Draft } from './draft.ts';
import { isMermaid, isYaml } from './fenced.ts';
import { slug } from './nodes.ts';
import { noteBlock, noteSection } from './notes.ts';
import type { Passage } from './passage.ts';
import { hasMeaning, isFlow, leaves, meaningIn, requirementIn } from './placement.ts';
import { type Body, bareTitle, meaningOf, type Section, sectionBody } from './sections.ts';

/** Shares that somebody promises. */
const PROMISED = /\b9\d(?:\.\d{1,6})?\s?%/;

/** "Objectives" may be what it is for; one that states shares, or a table with a target and a window, promises. */
function promises({ title, blocks }: Section): boolean {
  const named = /^objectives?$/i.test(bareTitle(title).line);
  return blocks.some((block) => isTableOfObjectives(block) || (named && PROMISED.test(wordsOfBlock(block))));
}

function wordsOfBlock(block: Block): string {
  if (block.type === 'text') return block.passage.text;
  return block.type === 'list' ? block.items.map(({ passage }) => passage.text).join('\n') : '';
}

function isTableOfObjectives(block: Block): boolean {
  if (block.type !== 'table') return false;
  const headers = block.header.map((cell) => cell.plain().text.trim().toLowerCase());
  return headers.includes('window') && headers.some((header) => /^(?:objective|target|slo)$/.test(header));
}

/** A table of parts with their kinds and what they take, whatever its heading calls them. */
function isTableOfComponents(block: Block): boolean {
  if (block.type !== 'table') return false;
  const headers = block.header.map((cell) => cell.plain().text.trim().toLowerCase());
  return headers.includes('kind') && headers.some((header) => /^(?:replicas|capacity)$/.test(header));
}

/** A piece of the document and what it is about: a part, `part.field`, or a reading of several parts. */
export interface Assignment {
  readonly target: string;
  readonly title: Passage;
  readonly body: Body;
}

/** So many unknown headings are named one by one; the others are counted. */
const HEADINGS_NAMED = 10;

/** Gives each section of a document its part; what has none is kept as notes, and said once. */
export class Placing {
  readonly assignments: Assignment[] = [];
  readonly #draft: Draft;
  #unknownHeadings = 0;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** `quiet`: something above the sections was already said not to be understood. */
  place(sections: readonly Section[], around: string, quiet: boolean): void {
    for (const section of sections) {
      const meaning = meaningIn(around, section);
      if (meaning?.item !== undefined) {
        this.#assign(meaning.target, section.title, {
          blocks: [],
          sections: [{ ...section, title: meaning.item }],
          span: section.title.span,
        });
      } else if (meaning === undefined) this.#unknown(section, around, quiet);
      else if (meaning.target === 'prose' || meaning.target === 'scope')
        this.#prose(section, meaning.target === 'scope' ? around : 'prose', true);
      else if (meaning.target === 'architecture') this.#architecture(section, quiet);
      else this.#part(section, meaning.target, quiet);
    }
  }

  #assign(target: string, title: Passage, body: Body): void {
    this.assignments.push({ target, title, body });
  }

  #part(section: Section, target: string, quiet: boolean): void {
    const family = target.split('.')[0] ?? target;
    if (family === 'requirements' && promises(section)) {
      this.#part(section, 'slos', quiet);
      return;
    }
    const moved = section.sections.filter((child) => leaves(target, child));
    const stay = section.sections.filter((child) => !moved.includes(child));
    if (family === 'requirements') {
      const keyed = stay.filter((child) => requirementIn(child) !== undefined);
      for (const child of keyed) this.#part(child, requirementIn(child) ?? target, quiet);
      const rest = stay.filter((child) => !keyed.includes(child));
      this.#assign(target, section.title, { ...sectionBody(section), sections: rest });
    } else this.#assign(target, section.title, { ...sectionBody(section), sections: stay });
    this.place(moved, family, quiet);
  }

  #architecture(section: Section, quiet: boolean): void {
    const components: Section[] = [];
    const others: Section[] = [];
    const kind = this.#draft.expected('components').fields?.get('kind');
    for (const child of section.sections) {
      const meaning = meaningOf(child.title);
      const isKind = kindOf(bareTitle(child.title).line, kind) !== undefined;
      const known = meaning !== undefined && (meaning.target !== 'prose' || !isKind);
      if (!known && isKind) components.push(child);
      else others.push(child);
    }
    this.#assign('architecture', section.title, {
      blocks: section.blocks,
      sections: components,
      span: section.title.span,
    });
    this.place(others, 'architecture', quiet);
  }

  /** Kept as notes under its own name; parts further down are still found. */
  #prose(section: Section, around: string, quiet: boolean): void {
    if (/^(?:table ?of ?contents|toc|contents|inhalt(?:sverzeichnis)?)$/i.test(bareTitle(section.title).line))
      return;
    const { context, diagrams } = this.#draft;
    const name = slug(bareTitle(section.title).line) ?? 'document';
    const found = section.sections.filter((child) => hasMeaning(child));
    context.within(name, () => {
      for (const block of section.blocks) {
        if (isMermaid(block)) diagrams.push(block);
        else if (isTableOfComponents(block))
          this.#assign('components', section.title, { blocks: [block], sections: [], span: block.span });
        else if (isYaml(block) && this.#draft.mergeFence(block, true)) continue;
        else noteBlock(block, context);
      }
      for (const child of section.sections) if (!found.includes(child)) noteSection(child, context);
    });
    this.place(found, around, quiet);
  }

  #unknown(section: Section, around: string, quiet: boolean): void {
    if (isFlow(section)) {
      this.#assign('flows', section.title, { blocks: [], sections: [section], span: section.title.span });
      return;
    }
    // A line that leads a list is prose with a list, not a heading that went wrong.
    if (!quiet && around !== 'prose' && section.kind !== 'lead' && !section.sections.some(hasMeaning)) {
      this.#unknownHeadings++;
      const group = Math.min(this.#unknownHeadings, HEADINGS_NAMED);
      this.#draft.context.notUnderstood(
        `heading:${group}`,
        section.title.span,
        `The heading "${quoted(bareTitle(section.title).line)}" names no part of a design`,
      );
    }
    this.#prose(section, around, true);
  }
}
