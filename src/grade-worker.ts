import { type FileGrade, type GradeJob, type GradeSetup, graderFor } from './app/grade.ts';
import { serve } from './app/worker.ts';

serve<GradeJob, FileGrade>((setup) => {
  const grader = graderFor(setup as GradeSetup);
  return async (job) => (await grader).grade(job);
});
