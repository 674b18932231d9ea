import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Contract, readYamlFile } from '../../src/read/document.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/scenario.schema.json', import.meta.url), 'utf8'),
);
const whole: Contract = { name: 'scenario', schema };

const limits: Contract = {
  name: 'limits',
  schema: {
    type: 'object',
    required: ['least'],
    additionalProperties: false,
    properties: {
      least: { type: 'integer', minimum: 1, maximum: 9 },
      names: { type: 'array', items: { type: 'string' } },
    },
  },
};

describe('a file of data', () => {
  it('is its value where nothing is wrong', () => {
    expect(readYamlFile({ name: 'a.yaml', text: 'least: 3\n' }, limits)).toMatchObject({
      value: { least: 3 },
      findings: [],
    });
  });

  it('has no value where something is, and says where', () => {
    for (const [text, rule, at] of [
      ['least: 0', 'read/wrong-value', 7],
      ['least: 10', 'read/wrong-value', 7],
      ['least: 1.5', 'read/wrong-value', 7],
      ['least: "3"', 'read/wrong-type', 7],
      ['leest: 3', 'read/unknown-key', 0],
      ['names: [a]', 'read/missing-key', 0],
      ['least: 3\nleast: 4', 'read/duplicate-key', 9],
      ['least: [', 'read/yaml-syntax', 8],
      ['- 1', 'read/wrong-type', 2],
      ['', 'read/wrong-type', 0],
    ] as const) {
      const { value, findings } = readYamlFile({ name: 'a.yaml', text }, limits);
      expect(value, text).toBeUndefined();
      expect(
        findings.map((found) => [found.rule, found.span.start]),
        text,
      ).toEqual([[rule, at]]);
    }
  });

  it('must pass the validator too, which knows every keyword', () => {
    const strict = { ...limits.schema, dependentRequired: { least: ['names'] } };
    const validate = new Ajv.default().compile(strict);
    const { value, findings } = readYamlFile({ name: 'a.yaml', text: 'least: 3' }, { ...limits, validate });
    expect(value).toBeUndefined();
    expect(findings[0]?.message).toBe('The document breaks the rule `dependentRequired` of its schema.');
  });

  it('is explained by a schema of the house', () => {
    const { findings } = readYamlFile({ name: 'a.yaml', text: 'sdx: scenario/v1\nid: x\ntitel: X\n' }, whole);
    expect(findings.map(({ message }) => message).join(' ')).toContain('did you mean `title`?');
  });
});
