// Generated from the folder by `npm run generate`. Do not edit.
import type { AdrRule } from './adr.ts';
import { rule as alternativesWithReasons } from './rules/adr/alternatives-with-reasons.ts';
import { rule as brokenLink } from './rules/adr/broken-link.ts';
import { rule as conflictingStatus } from './rules/adr/conflicting-status.ts';
import { rule as duplicateNumber } from './rules/adr/duplicate-number.ts';
import { rule as indexOmitsRecord } from './rules/adr/index-omits-record.ts';
import { rule as invalidDate } from './rules/adr/invalid-date.ts';
import { rule as leftoverTemplate } from './rules/adr/leftover-template.ts';
import { rule as missingConsequences } from './rules/adr/missing-consequences.ts';
import { rule as missingContext } from './rules/adr/missing-context.ts';
import { rule as missingDate } from './rules/adr/missing-date.ts';
import { rule as missingDecision } from './rules/adr/missing-decision.ts';
import { rule as missingStatus } from './rules/adr/missing-status.ts';
import { rule as negativeConsequence } from './rules/adr/negative-consequence.ts';
import { rule as reversibility } from './rules/adr/reversibility.ts';
import { rule as revisit } from './rules/adr/revisit.ts';
import { rule as staleProposal } from './rules/adr/stale-proposal.ts';
import { rule as supersededWithoutTarget } from './rules/adr/superseded-without-target.ts';
import { rule as titleNumberMismatch } from './rules/adr/title-number-mismatch.ts';
import { rule as tooFewOptions } from './rules/adr/too-few-options.ts';
import { rule as tradeOffAccepted } from './rules/adr/trade-off-accepted.ts';
import { rule as unansweredSupersede } from './rules/adr/unanswered-supersede.ts';
import { rule as yamlShape } from './rules/adr/yaml-shape.ts';

export const ADR_RULES: readonly AdrRule[] = [
  alternativesWithReasons,
  brokenLink,
  conflictingStatus,
  duplicateNumber,
  indexOmitsRecord,
  invalidDate,
  leftoverTemplate,
  missingConsequences,
  missingContext,
  missingDate,
  missingDecision,
  missingStatus,
  negativeConsequence,
  reversibility,
  revisit,
  staleProposal,
  supersededWithoutTarget,
  titleNumberMismatch,
  tooFewOptions,
  tradeOffAccepted,
  unansweredSupersede,
  yamlShape,
];
