import type { Random } from '../base/random.ts';
import { DESIGN_RULES } from '../lint/design-rules.ts';
import type { DesignRule, DesignSubject } from '../lint/rule.ts';
import { subjectOf } from '../lint/subject.ts';
import { readDesign } from '../read/design.ts';
import { choiceOf, type Option } from './choices.ts';
import { filled, pick, shuffled } from './drawn.ts';
import type { Exercise } from './drill.ts';
import { shownDesign } from './systems.ts';
import type { Texts } from './texts.ts';

/** Options that are wrong. */
const OTHERS = 3;

/** Rules that speak of the way a document is written, and not of what it says, are no flaws of a design. */
const ABOUT_WRITING = /^(?:doc|internal|read)\//;

const rules = DESIGN_RULES.filter(({ id, examples }) => !ABOUT_WRITING.test(id) && examples.bad.length > 0);

/** A design in which one rule finds something, and three rules that find nothing in it. */
export function makeFlaw(texts: Texts, random: Random): Exercise {
  const rule = pick(rules, random);
  const text = `sdx: design/v1\ntitle: A part of a design\n${pick(rule.examples.bad, random).replaceAll(/\s*# <-/g, '')}`;
  const { design } = readDesign({ name: 'drill.yaml', text });
  if (design === undefined) throw new Error(`the example of ${rule.id} can not be read`);
  const subject = subjectOf(design);
  const message = firstRemark(rule, subject) ?? rule.what;
  const others: DesignRule[] = [];
  for (const other of shuffled(rules, random)) {
    if (others.length === OTHERS) break;
    if (other !== rule && firstRemark(other, subject) === undefined) others.push(other);
  }
  const options: Option[] = [
    { text: rule.what },
    ...others.map((other) => ({
      text: other.what,
      because: filled(texts('wrong'), { rule: other.id, message }),
    })),
  ];
  return {
    id: rule.id.replace('/', '-'),
    ask: texts('ask'),
    material: shownDesign(text),
    ...choiceOf(shuffled(options, random)),
    explanation: filled(texts('explain'), { message, why: rule.why, rule: rule.id }),
  };
}

/** What a rule has to say first, with its options as they are by default. */
function firstRemark(rule: DesignRule, subject: DesignSubject): string | undefined {
  const options = Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
  );
  for (const { message } of rule.check(subject, options)) return message;
  return undefined;
}
