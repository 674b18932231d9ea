import { describe, expect, it } from 'vitest';
import { fingerprintsOf } from '../../src/model/fingerprint.ts';
import { Source } from '../../src/model/source.ts';
import { at, huge } from '../report/material.ts';

const TEXT = 'title: Shop\nslos:\n  - flow: order\n    target: 99.9 %\n  - flow: order\n';

const marks = (text: string, ...marked: readonly string[]) =>
  fingerprintsOf(
    'a.yaml',
    new Source('a.yaml', text, 'yaml'),
    marked.map((words) => at(text, words)),
  );

describe('a fingerprint', () => {
  it('stays while lines come and go elsewhere, and while the line is indented anew', () => {
    const [before] = marks(TEXT, '99.9 %');
    expect(marks(`# a note\n\n${TEXT}more: 1\n`, '99.9 %')[0]).toBe(before);
    expect(marks(TEXT.replace('    target', '        target'), '99.9 %')[0]).toBe(before);
    expect(marks(TEXT.replaceAll('\n', '\r\n'), '99.9 %')[0]).toBe(before);
  });

  it('changes with the words it is about, the rule, and the file', () => {
    const [before] = marks(TEXT, '99.9 %');
    expect(marks(TEXT.replace('99.9', '99.5'), '99.5 %')[0]).not.toBe(before);
    const source = new Source('b.yaml', TEXT, 'yaml');
    const finding = at(TEXT, '99.9 %');
    expect(fingerprintsOf('b.yaml', source, [finding])[0]).not.toBe(before);
    expect(fingerprintsOf('a.yaml', source, [{ ...finding, rule: 'slo/perfect' }])[0]).not.toBe(before);
  });

  it('tells findings apart that are alike in all of these', () => {
    const source = new Source('a.yaml', TEXT, 'yaml');
    const first = at(TEXT, '- flow: order');
    const start = TEXT.lastIndexOf('- flow: order');
    const second = { ...first, span: { start, end: start + 13 } };
    const [a, b] = fingerprintsOf('a.yaml', source, [first, second]);
    expect(a).not.toBe(b);
  });

  it('is not shared by any two of ten thousand', () => {
    const all = huge.files.flatMap(({ name, source, findings }) => fingerprintsOf(name, source, findings));
    expect(new Set(all).size).toBe(10_000);
  });

  it('stays cheap in a line of a megabyte', () => {
    const text = 'key: value, '.repeat(87_000);
    const source = new Source('a.yaml', text, 'yaml');
    const findings = Array.from({ length: 10_000 }, (_, i) => ({
      ...at(text, 'key'),
      span: { start: i * 12, end: text.length },
    }));
    expect(fingerprintsOf('a.yaml', source, findings)).toHaveLength(10_000);
  });
});
