import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { gradeCanvas, gradeMoodle } from '../../src/report/grade-gradebooks.ts';
import { gradeGradescope } from '../../src/report/grade-gradescope.ts';
import { gradeJson } from '../../src/report/grade-json.ts';
import { gradeJunit } from '../../src/report/grade-junit.ts';
import { validate as validateGrade } from '../../src/schema/validate/grade.js';
import { alone, classRun, graded, hostileRun, none, rendered } from './grade-material.ts';
import { cellsOf } from './readers.ts';

const MATERIAL = [
  ['one', alone],
  ['a class', classRun],
  ['hostile', hostileRun],
  ['none', none],
] as const;

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/report/${name}`, import.meta.url)), 'utf8');

const gradescope = new Ajv({ allErrors: true }).compile(JSON.parse(fixture('gradescope.schema.json')));

describe.each(MATERIAL)('%s', (_, material) => {
  it('fits the published schema as JSON', () => {
    expect(
      validateGrade(JSON.parse(rendered(gradeJson, material))),
      JSON.stringify(validateGrade.errors),
    ).toBe(true);
  });

  it('fits what Gradescope documents', () => {
    gradescope(JSON.parse(rendered(gradeGradescope, material)));
    expect(gradescope.errors ?? []).toEqual([]);
  });

  it('is accepted by JUnit’s schema', async () => {
    const { errors } = await validateXML({
      xml: { fileName: 'report.xml', contents: rendered(gradeJunit, material) },
      schema: { fileName: 'junit.xsd', contents: fixture('junit.xsd') },
      initialMemoryPages: 1024,
      maxMemoryPages: 4096,
    });
    expect(errors).toEqual([]);
  });
});

it('Gradescope gets test cases that add up to the score before caps', () => {
  const { score, tests } = JSON.parse(rendered(gradeGradescope, alone));
  const sum = tests.reduce((total: number, test: { score: number }) => total + test.score, 0);
  // Ten parts in forty weigh a quarter and are shown by two fifths; the others in full.
  expect(sum).toBeCloseTo(100 * (0.25 * 0.4 + 0.75), 1);
  expect(tests.reduce((total: number, test: { max_score: number }) => total + test.max_score, 0)).toBe(100);
  expect(score).toBe(60);
});

/** What Canvas's importer asks of the first lines (its `gradebook_importer.rb`). */
it('Canvas gets the columns that its importer knows', () => {
  const [header = [], points = [], ...rows] = cellsOf(rendered(gradeCanvas, classRun));
  expect(header.slice(0, 5)).toEqual(['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section']);
  expect(header[5]).toBe('Lab 1 (4711)');
  expect(points[0]).toContain('Points Possible');
  expect(points[5]).toBe('100');
  expect(rows.map((row) => [row[0], row[1], row[3], row[5]])).toEqual([
    ['ann', '', 'ann', '88'],
    ['doejane', '12', '', '60'],
    ['Eve Roe', '', 'Eve Roe', ''],
    ['zoe', '', 'zoe', ''],
  ]);
});

/** What Moodle's importer asks of the first line (`importgradeslib.php`): three columns, the participant's number. */
it('Moodle gets the columns that its importer knows', () => {
  const [header = [], ...rows] = cellsOf(rendered(gradeMoodle, classRun));
  for (const column of ['Identifier', 'Grade', 'Last modified (grade)']) expect(header).toContain(column);
  expect(header.indexOf('Feedback comments')).toBeGreaterThan(0);
  expect(rows.map(([identifier, , grade]) => [identifier, grade])).toContainEqual(['Participant 98', '']);
});

it('keeps nothing of a submission that gets no better', () => {
  const worse = { ...classRun, items: [...classRun.items, ...classRun.items.slice(0, 1)] };
  expect(rendered(gradeCanvas, worse)).toBe(rendered(gradeCanvas, classRun));
  const better = graded('class/ann/last.yaml', { score: 91.5 });
  const more = {
    ...classRun,
    items: [...classRun.items, { ...classRun.items[0], result: better }],
  } as typeof classRun;
  expect(rendered(gradeCanvas, more)).toContain('ann,,,ann,,91.5');
});
