import {
  type GradeItem,
  type GradeReporter,
  type GradeRun,
  type GradeStyle,
  GradeTally,
} from '../../src/report/grade-sheet.ts';
import type { Criterion, Failed, Graded, Location, Ungradable } from '../../src/schema/grade.ts';
import { ATTACKS } from './material.ts';

const place = (line: number, path = 'slos'): Location => ({
  ...{ path, line, column: 3, endLine: line, endColumn: 9 },
});

const rubric = { id: 'shop', title: 'Shop', digest: 'abcdef0123456789'.repeat(4) };

function criterion(given: Partial<Criterion> = {}): Criterion {
  return {
    ...{ id: 'objectives', title: 'Objectives', points: 2, of: 5, level: 'some' },
    feedback: 'One flow has an objective.',
    evidence: [{ says: 'an objective is stated', points: 2, kind: 'path', text: false, places: [place(12)] }],
    missing: [{ says: 'Give each flow an objective', points: 3, why: '1 of 3', place: place(11) }],
    ...{ unavailable: [], limited: [] },
    ...given,
  };
}

export function graded(file: string, given: Partial<Graded> = {}): Graded {
  return {
    ...{
      status: 'graded',
      file,
      title: 'Shop',
      rubric,
      score: 60,
      earned: 61.5,
      uncapped: 71.5,
      level: 'competent',
    },
    confidence: { level: 'high', judged: 1, structural: 0.8, says: '100 % could be judged.' },
    caps: [
      {
        ...{ id: 'no-objective', at: 60, reason: 'No objective is stated', advice: 'State one', bites: true },
        places: [place(9)],
      },
    ],
    notices: [
      { id: 'template', says: '2 sentences are still as the template left them', places: [place(3)] },
    ],
    dimensions: [
      {
        ...{ id: 'operations', title: 'Objectives', weight: 10, share: 0.4 },
        criteria: [criterion()],
      },
      {
        ...{ id: 'data', title: 'Data', weight: 30, share: 1 },
        criteria: [
          criterion({
            id: 'keys',
            title: 'Keys',
            points: 4,
            of: 4,
            level: 'all',
            feedback: 'All.',
            missing: [],
          }),
          criterion({
            ...{ id: 'growth', title: 'Growth', points: 0, of: 0, level: 'unavailable' },
            ...{ feedback: 'Left out of the total: needs the rules.', evidence: [], missing: [] },
          }),
        ],
      },
      { id: 'last', title: 'Evolution', weight: 5, share: null, criteria: [] },
    ],
    next: {
      ...{ criterion: 'objectives', says: 'Give each flow an objective', gain: 7.5, effort: 'small' },
      place: place(11),
    },
    ...given,
  };
}

export function ungradable(file: string, given: Partial<Ungradable> = {}): Ungradable {
  const needs = ['components: at least two', 'flows: at least one'];
  const says = `Too little to grade: it is not a zero. Missing: ${needs.join('; ')}.`;
  return { status: 'ungradable', file, title: 'Shop', rubric, needs, says, notices: [], ...given };
}

export function failed(file: string, given: Partial<Failed> = {}): Failed {
  const says = 'This `[` is never closed.';
  const problems = [{ rule: 'read/syntax', says, advice: 'Close it.', place: place(2, '') }];
  return { status: 'failed', file, problems, ...given };
}

const item = (result: GradeItem['result'], student: string, id?: string): GradeItem => ({
  result,
  submission: {
    key: id === undefined ? student : `${student}_${id}`,
    student,
    ...(id === undefined ? {} : { id }),
  },
});

export interface Material {
  readonly run: GradeRun;
  readonly items: readonly GradeItem[];
}

const run = (files: number): GradeRun => ({ version: '1.2.3', files, folder: 'course/', minScore: 50 });

const dimensions = [
  { id: 'operations', title: 'Objectives' },
  { id: 'data', title: 'Data' },
];

/** A class: one student with two documents, one under the minimum, one that says too little, one not to be read. */
export const classRun: Material = {
  run: { ...run(5), rubric: { ...rubric, dimensions }, assignment: 'Lab 1 (4711)' },
  items: [
    item(
      graded('class/ann/draft.yaml', { score: 32.5, uncapped: 32.5, level: 'developing', caps: [] }),
      'ann',
    ),
    item(
      graded('class/ann/final.yaml', { score: 88, uncapped: 88, level: 'expert', caps: [], next: null }),
      'ann',
    ),
    item(graded('class/doejane_12_9_design.yaml'), 'doejane', '12'),
    item(ungradable('class/Eve Roe_98_assignsubmission_file/d.md'), 'Eve Roe', 'Participant 98'),
    item(failed('class/zoe.yaml'), 'zoe'),
  ],
};

export const alone: Material = { run: run(1), items: [item(graded('design.yaml'), 'design')] };

export const none: Material = { run: run(0), items: [] };

/** Every attack in every text of a grade, as the name of a file, and as that of a student. */
export const hostileRun: Material = {
  run: { ...run(60), minScore: 70, assignment: ATTACKS.formula },
  items: Object.values(ATTACKS).flatMap((attack): readonly GradeItem[] => {
    const notices = [{ id: attack, says: attack, places: [place(1, attack)] }];
    const evil = { title: attack, rubric: { ...rubric, title: attack } };
    const dimension = {
      ...{ id: 'd', title: attack, weight: 1, share: 0.4 },
      criteria: [
        criterion({
          ...{ title: attack, feedback: attack, limited: [attack], unavailable: [attack] },
          evidence: [{ says: attack, points: 1, kind: 'path', text: true, places: [place(1, attack)] }],
          missing: [{ says: attack, points: 1, why: attack, place: place(2, attack) }],
        }),
      ],
    };
    const cap = { id: attack, at: 60, reason: attack, advice: attack, bites: true, places: [place(4)] };
    const next = { criterion: 'd', says: attack, gain: 1, effort: 'small' as const, place: place(3, attack) };
    const confidence = { level: 'low' as const, judged: 1, structural: 1, says: attack };
    const all = { ...evil, notices, dimensions: [dimension], caps: [cap], next, confidence };
    return [
      item(graded(`${attack}.yaml`, all), attack),
      item(
        ungradable(`u/${attack}.yaml`, { ...evil, notices, needs: [attack], says: attack }),
        attack,
        attack,
      ),
      item(
        failed(`f/${attack}.yaml`, {
          problems: [{ rule: attack, says: attack, advice: attack, place: place(1) }],
        }),
        attack,
      ),
    ];
  }),
};

const STYLE: GradeStyle = { width: 80, colour: false, verbose: true };

/** A whole report, as a run would write it. */
export function rendered(reporter: GradeReporter, { run: about, items }: Material, style = STYLE): string {
  const sheet = reporter(about, style);
  const tally = new GradeTally(about.minScore);
  for (const { result } of items) tally.add(result);
  return [sheet.open(), ...items.map((one) => sheet.add(one)), sheet.close(tally.summary)].join('');
}
