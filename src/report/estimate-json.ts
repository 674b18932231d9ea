import type { EstimateReport } from '../schema/estimate-result.ts';
import { json } from './escape.ts';

/** Results for programs: `schemas/estimate-result.schema.json`, two spaces. */
export function estimateJson(report: EstimateReport): string {
  return json(report);
}
