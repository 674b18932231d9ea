import { describe, expect, it } from 'vitest';
import { studentPattern, submissionOf } from '../../src/grade/submission.ts';

describe('whose submission something is', () => {
  it.each([
    // As Canvas names the files of a download.
    ['doejane_1234_98765_design', { key: 'doejane_1234', student: 'doejane', id: '1234' }],
    ['doejane_LATE_1234_98766_design-1', { key: 'doejane_1234', student: 'doejane', id: '1234' }],
    // As Moodle names the folders, or the files, of a download.
    [
      'Jane Doe_98765_assignsubmission_file',
      { key: 'Jane Doe_98765', student: 'Jane Doe', id: 'Participant 98765' },
    ],
    [
      'Jane Doe_98765_assignsubmission_file_',
      { key: 'Jane Doe_98765', student: 'Jane Doe', id: 'Participant 98765' },
    ],
    ['Jo_Ann_7_assignsubmission_file_design', { key: 'Jo_Ann_7', student: 'Jo_Ann', id: 'Participant 7' }],
    // As Gradescope and people name them.
    ['submission_123456', { key: 'submission_123456', student: 'submission_123456' }],
    ['jane-doe', { key: 'jane-doe', student: 'jane-doe' }],
    ['jane_doe_1', { key: 'jane_doe_1', student: 'jane_doe_1' }],
  ])('%s', (name, expected) => {
    expect(submissionOf(name)).toEqual(expected);
  });

  it.each([
    ['lab1-{student}', 'lab1-octocat', 'octocat', undefined],
    ['{student}_{id}_*', 'Jane Doe_77_design', 'Jane Doe', '77'],
    ['*.{student}', 'a.b', 'b', undefined],
    ['(x) {student}', '(x) y', 'y', undefined],
  ])('%s finds the student in %s', (pattern, name, student, id) => {
    const found = studentPattern(pattern);
    expect(found).toBeDefined();
    expect(submissionOf(name, found)).toEqual({ key: name, student, ...(id === undefined ? {} : { id }) });
  });

  it('takes a name that the pattern is not in as it is', () => {
    expect(submissionOf('jane', studentPattern('lab1-{student}'))).toEqual({ key: 'jane', student: 'jane' });
  });

  it.each(['student', '{id}', '{student}{student}', '*'.repeat(300), '*{student}*{id}***', ''])(
    'does not take %s for a pattern',
    (text) => expect(studentPattern(text)).toBeUndefined(),
  );

  it('stays quick on long names', () => {
    const name = 'a_'.repeat(2_000);
    expect(submissionOf(name, studentPattern('*_*_{student}_x'))).toEqual({ key: name, student: name });
  });
});
