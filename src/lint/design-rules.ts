// Generated from the folder by `npm run generate`. Do not edit.
import type { DesignRule } from './rule.ts';
import { rule as decisionsRecorded } from './rules/decisions/recorded.ts';

export const DESIGN_RULES: readonly DesignRule[] = [
  decisionsRecorded,
];
