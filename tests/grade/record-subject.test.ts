import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/adr/record.ts';
import type { Gradable } from '../../src/grade/gradable.ts';
import { gradableRecord, recordArithmetic } from '../../src/grade/record.ts';
import type { Path } from '../../src/model/path.ts';
import { Source } from '../../src/model/source.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';
import type { Binding } from '../../src/schema/rubric.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';

const yaml = `sdx: adr/v1
title: Keep tags of lists in Redis with Lua
status: accepted
context:
  - The list takes 800 ms at 120 req/s, read by \`task_list\`.
  - Nobody reads the history.
options:
  - { name: Redis Cluster, good: [It is shared], bad: [One more service] }
  - { name: Memcached, because: A restart empties \`redis-main\`. }
decision:
  chosen: Redis Cluster with a TTL of 30 s.
tradeOff: Lists are up to 30 s old.
reversible: Yes, within 5 ms.
`;

function subjectOf(text: string): Gradable {
  const isYaml = text.startsWith('sdx:');
  const tree = isYaml ? parseYamlTree(text).tree : undefined;
  const source = new Source(isYaml ? 'a.yaml' : 'a.md', text, isYaml ? 'yaml' : 'markdown');
  return gradableRecord(readRecord(source, tree), tree);
}

describe('a record as it is graded', () => {
  it('declares nothing that could be drawn', () => {
    const { kind, title, derived, components, declares } = subjectOf(yaml);
    expect({ kind, title }).toEqual({ kind: 'record', title: 'Keep tags of lists in Redis with Lua' });
    expect(derived).toEqual({ components: [], flows: [], consistency: [], sums: [], estimates: [] });
    expect([...components]).toEqual([]);
    expect(declares('components', 'Redis')).toBe(false);
  });

  it('shows each part where it stands, what is missing at what holds it, and the whole at its title', () => {
    const { spanOf, keySpanOf, has } = subjectOf(yaml);
    const textAt = ({ start, end }: { readonly start: number; readonly end: number }) =>
      yaml.slice(start, end);
    expect(textAt(spanOf(['context', 1]))).toBe('Nobody reads the history.');
    expect(textAt(spanOf(['options', 1, 'bad']))).toBe('Memcached');
    expect(textAt(spanOf([]))).toBe('Keep tags of lists in Redis with Lua');
    expect(textAt(keySpanOf(['options', 1, 'name']))).toBe('Memcached');
    expect(textAt(keySpanOf(['options', 0, 'bad']))).toBe('One more service');
    expect(textAt(keySpanOf(['options', 1, 'bad']))).toBe('Memcached');
    expect(has(['options', 1, 'because'])).toBe(true);
    expect(has(['options', 1, 'bad'])).toBe(false);
    expect(has(['revisitWhen'])).toBe(false);
  });

  it.each<[Path, boolean]>([
    [['options', 0, 'good'], true],
    [['options', 0, 'bad', 1], true],
    [['options', 0, 'name'], false],
    [['options', 0], false],
    [['options'], false],
    [['options', 'good', 'bad'], false],
    [['reversible'], true],
    [['reversible', 0], true],
    [['decision', 'chosen', 0], false],
    [['consequences', 0, 'negative'], false],
    [['context', 0], false],
  ])('what stands at %j is by that about this decision: %s', (at, expected) => {
    expect(subjectOf(yaml).isAnswer(at)).toBe(expected);
  });

  it('has names of its own: words of its title and options that are more than grammar, and code', () => {
    expect(subjectOf(yaml).names.toSorted()).toEqual(
      ['tags', 'lists', 'redis', 'cluster', 'memcached', 'task_list', 'redis-main'].toSorted(),
    );
  });

  it.each([
    ['`abc`', ['abc']],
    ['`_id` and `Été.x-1`', ['_id', 'Été.x-1']],
    ['`ab`', []],
    ['`9lives`', []],
    ['`two words`', []],
    [`\`${'x'.repeat(61)}\``, ['x'.repeat(61)]],
    [`\`${'x'.repeat(62)}\``, []],
    ['`abc', []],
  ])('code in %s', (context, names) => {
    expect(subjectOf(`sdx: adr/v1\ntitle: It\ncontext: "${context}"\n`).names).toEqual(names);
  });
});

describe('what a record says a second time is not there', () => {
  const six = 'we keep the list in redis';
  it.each<[string, string, string, boolean]>([
    ['six words', six, six, false],
    ['in another case, with other marks', six, 'We keep the list - in Redis!', false],
    ['with other numbers', `${six} for 30 s`, `${six} for 60 s`, false],
    // Fewer may well be said twice.
    ['five words', 'we keep it in redis', 'we keep it in redis', true],
    ['five words and a number', 'we keep it in redis 30', 'we keep it in redis 30', true],
    ['another sentence', six, 'we keep the list in memcached', true],
    ['the same letters in other words', six, 'we keep thelist in re dis', true],
    ['more words', six, `${six} now`, true],
  ])('%s', (_, first, second, kept) => {
    const subject = subjectOf(
      `sdx: adr/v1\ntitle: It\ncontext: ["${first}"]\ntradeOff: ["${second}"]\nnotes: [Others]\n`,
    );
    expect(subject.document).toMatchObject({ context: [first], notes: ['Others'] });
    expect(subject.has(['tradeOff'])).toBe(kept);
    const again = subject.source.text.lastIndexOf(second);
    expect(subject.repeated.map(({ start }) => start)).toEqual(kept ? [] : [again - 1]);
  });

  it('at each place it is said again, whatever stands beside it', () => {
    const subject = subjectOf(
      `sdx: adr/v1\ntitle: It\ncontext: [${six}, Others]\noptions: [{ name: Redis, good: [${six}], bad: [${six}, Old] }]\n`,
    );
    expect(subject.document).toEqual({
      sdx: 'adr/v1',
      title: 'It',
      context: [six, 'Others'],
      options: [{ name: 'Redis', bad: ['Old'] }],
    });
    expect(subject.repeated).toHaveLength(2);
  });

  it('but one sentence may serve two parts, and is told once when it was said before', () => {
    const sentence = 'We use Redis because it answers in no time.';
    const once = subjectOf(`# It\n\n## Context\n\nSlow.\n\n## Decision\n\n${sentence}\n`);
    expect(once.document).toMatchObject({ decision: { chosen: [sentence], because: [sentence] } });
    expect(once.repeated).toEqual([]);
    const twice = subjectOf(`# It\n\n## Context\n\n${sentence}\n\n## Decision\n\n${sentence}\n`);
    expect(twice.has(['decision', 'chosen'])).toBe(false);
    expect(twice.has(['decision', 'because'])).toBe(false);
    expect(twice.repeated.map(({ start }) => start)).toEqual([twice.source.text.lastIndexOf(sentence)]);
  });
});

describe('the quantities of a record', () => {
  const ttl: Binding = { part: 'figures', words: ['ttl'], unit: 's', title: 'the TTL' };
  const age: Binding = { part: 'figures', words: ['age'], unit: 's', title: 'the age' };
  const bindings = new Map<string, Binding>([
    ['ttl', ttl],
    ['age', age],
    ['store', { ...ttl, part: 'components' }],
  ]);
  const scenario = {
    givens: {
      slow: { value: '1 s', title: 'how slow it is' },
      // Twenty times 5 ms, and an eighth of 800 ms.
      goal: { value: '100 ms', title: 'the goal' },
      load: { value: '100 req/s', title: 'the load' },
      size: { value: '4 GB', title: 'the size' },
    },
  } as unknown as ScenarioDocument;
  const arithmeticOf = (text: string) => recordArithmetic(subjectOf(text), bindings, scenario);

  it('bind to where they are stated', () => {
    expect([...subjectOf(yaml).bind(bindings)]).toEqual([['ttl', ['decision', 'chosen', 0]]]);
  });

  it.each([
    ['ttl == 30 s', 'holds'],
    ['given.slow == 1 s', 'holds'],
    ['stated.slow == 800 ms', 'holds'],
    // By how many times, not by how much.
    ['stated.goal == 800 ms', 'holds'],
    ['stated.load == 120 req/s', 'holds'],
    ['stated.load <= given.load', 'fails'],
    ['ttl <= stated.slow', 'fails'],
  ])('%s %s', (text, kind) => {
    expect(arithmeticOf(yaml).compare(text).kind).toBe(kind);
  });

  it.each([
    ['age <= ttl', ['the age']],
    ['age <= stated.size', ['the age', 'the size']],
    ['given.none <= stated.none', ['the `none` of given', 'the `none` of stated']],
    ['ttl <= given', ['ttl and given in units that can be compared']],
  ])('%s says what is lacking', (text, needs) => {
    const found = arithmeticOf(yaml).compare(text);
    expect(found.kind).toBe('unknown');
    if (found.kind === 'unknown') expect(found.needs).toEqual(needs);
  });

  it('are held against nothing without a scenario', () => {
    const { compare } = recordArithmetic(subjectOf(yaml), bindings, undefined);
    expect(compare('stated.slow <= given.slow')).toEqual({
      kind: 'unknown',
      needs: ['the `slow` of stated', 'the `slow` of given'],
    });
  });

  it('are none where nothing of the kind is stated but a zero', () => {
    const none = 'sdx: adr/v1\ntitle: It\ncontext: It waits 0 s for 9 MB.\n';
    expect(arithmeticOf(none).compare('stated.slow <= 5 s')).toEqual({
      kind: 'unknown',
      needs: ['how slow it is'],
    });
  });

  it('stand in a sentence, and so in what holds it', () => {
    const { isQuantity, isOutside } = arithmeticOf(yaml);
    expect(isQuantity(['context', 0])).toBe(true);
    expect(isQuantity(['context'])).toBe(true);
    expect(isQuantity(['context', 1])).toBe(false);
    expect(isQuantity(['options'])).toBe(false);
    expect(isOutside(['context', 0], '1 s .. 2 s')).toBe(false);
  });
});
