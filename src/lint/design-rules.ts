// Generated from the folder by `npm run generate`. Do not edit.
import type { DesignRule } from './rule.ts';


export const DESIGN_RULES: readonly DesignRule[] = [

];
