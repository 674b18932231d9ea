import { expect, it } from 'vitest';
import { readLog } from '../../src/adr/log.ts';
import { judgeLog } from '../../src/lint/adr.ts';
import { ADR_RULES } from '../../src/lint/adr-rules.ts';
import { Source } from '../../src/model/source.ts';

it.each([
  ['0001-a.md', '---\ntitle: Use\n  Redis\ndate: 20\n  24-x\n---\n\nText\n'],
  ['0001-a.yaml', 'sdx: adr/v1\ntitle: Use\n  Redis\ndate: 20\n  24-x\n'],
  ['0001-a.md', '---\ntitle: "Use\n  Redis"\ndate: \'20\n  24-x\'\n---\n\nText\n'],
  ['0001-a.yaml', 'sdx: adr/v1\ntitle: "Use\n  Redis"\ndate: "20\n  24-x"\n'],
])('a title and a date over two lines of %s are one line, whatever ends it', (name, text) => {
  for (const given of [text, text.replaceAll('\n', '\r\n')]) {
    const source = new Source(`docs/adr/${name}`, given, name.endsWith('.yaml') ? 'yaml' : 'markdown');
    const log = readLog([source], 'docs/adr');
    expect(log.records.map(({ title }) => title)).toEqual(['Use Redis']);
    const rules = ADR_RULES.filter(({ id }) => id === 'adr/invalid-date');
    const messages = [...judgeLog(log, rules).values()].flat().map(({ message }) => message);
    expect(messages).toEqual(['"20 24-x" is not a date.']);
  }
});
