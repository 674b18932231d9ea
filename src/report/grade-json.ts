import type { GradeReport } from '../schema/grade.ts';
import { json } from './escape.ts';

/** Grades for programs: `schemas/grade.schema.json`, two spaces, the keys always in the same order. */
export function gradeJson(report: GradeReport): string {
  return json(report);
}
