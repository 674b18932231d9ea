import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designs, toFlowYaml, toYaml } from './design.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/design.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv.default({ strict: false }).compile(schema);

describe('generated designs', () => {
  it('pass the schema', () => {
    fc.assert(
      fc.property(designs(), (document) => {
        expect(validate(document), JSON.stringify(validate.errors?.[0])).toBe(true);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('survive both YAML printers', () => {
    fc.assert(
      fc.property(designs(), (document) => {
        expect(parse(toYaml(document))).toEqual(document);
        expect(parse(toFlowYaml(document))).toEqual(document);
      }),
      { seed: 2, numRuns: 30 },
    );
  });

  it('reach every part and every form of a step', () => {
    const seen = new Set<string>();
    for (const document of fc.sample(designs(), { seed: 3, numRuns: 100 })) {
      for (const key of Object.keys(document)) seen.add(key);
      for (const flow of Object.values(document.flows ?? {})) {
        for (const step of flow.path ?? [])
          seen.add(typeof step === 'string' ? 'name' : (Object.keys(step)[0] ?? ''));
      }
    }
    for (const part of Object.keys(schema.properties)) expect(seen).toContain(part);
    for (const form of ['name', 'call', 'try', 'async', 'parallel', 'either', 'optional', 'saga'])
      expect(seen).toContain(form);
  });
});
