// Generated from the folder by `npm run generate`. Do not edit.
import type { Command } from '@oclif/core';
import adrAccept from './commands/adr/accept.ts';
import adrDeprecate from './commands/adr/deprecate.ts';
import adrExport from './commands/adr/export.ts';
import adrGraph from './commands/adr/graph.ts';
import adrIndex from './commands/adr/index.ts';
import adrList from './commands/adr/list.ts';
import adrReject from './commands/adr/reject.ts';
import adrRenumber from './commands/adr/renumber.ts';
import adrShow from './commands/adr/show.ts';
import adrSupersede from './commands/adr/supersede.ts';
import analyze from './commands/analyze.ts';
import completion from './commands/completion.ts';
import estimate from './commands/estimate.ts';
import explain from './commands/explain.ts';
import gate from './commands/gate.ts';
import grade from './commands/grade.ts';
import init from './commands/init.ts';
import lint from './commands/lint.ts';
import merge from './commands/merge.ts';
import newAdr from './commands/new/adr.ts';
import newDesign from './commands/new/design.ts';
import newRubric from './commands/new/rubric.ts';
import newScenario from './commands/new/scenario.ts';
import practice from './commands/practice.ts';
import scenarios from './commands/scenarios.ts';

export const COMMANDS: Record<string, Command.Class> = {
  'adr:accept': adrAccept,
  'adr:deprecate': adrDeprecate,
  'adr:export': adrExport,
  'adr:graph': adrGraph,
  'adr:index': adrIndex,
  'adr:list': adrList,
  'adr:reject': adrReject,
  'adr:renumber': adrRenumber,
  'adr:show': adrShow,
  'adr:supersede': adrSupersede,
  analyze: analyze,
  completion: completion,
  estimate: estimate,
  explain: explain,
  gate: gate,
  grade: grade,
  init: init,
  lint: lint,
  merge: merge,
  'new:adr': newAdr,
  'new:design': newDesign,
  'new:rubric': newRubric,
  'new:scenario': newScenario,
  practice: practice,
  scenarios: scenarios,
};
