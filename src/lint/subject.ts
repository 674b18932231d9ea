import type { AdrLog } from '../adr/log.ts';
import { analyse } from '../analyse/analyse.ts';
import { AS_WRITTEN } from '../analyse/question.ts';
import { centralFacts } from '../estimate/design-facts.ts';
import { Worksheet, type WorksheetOptions } from '../estimate/worksheet.ts';
import type { Design } from '../model/design.ts';
import type { Analysis } from '../schema/analysis.ts';
import type { DesignSubject } from './rule.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

export interface SubjectOptions extends WorksheetOptions {
  readonly settings?: Settings;
  readonly log?: AdrLog;
}

/**
 * A design with what rules and rubrics look at. Its worksheet and analysis are worked out when first asked for,
 * once: rules about words alone pay for neither.
 */
export function subjectOf(design: Design, options: SubjectOptions = {}): DesignSubject {
  const { settings = DEFAULT_SETTINGS, log, ...worksheetOptions } = options;
  let worksheet: Worksheet | undefined;
  let analysis: Analysis | undefined;
  return {
    design,
    settings,
    get worksheet() {
      const { monthDays, yearDays } = settings;
      worksheet ??= new Worksheet(design, { monthDays, yearDays, ...worksheetOptions });
      return worksheet;
    },
    get analysis() {
      analysis ??= analyse(design, centralFacts(this.worksheet));
      return analysis;
    },
    whatIf(question) {
      return analyse(design, centralFacts(this.worksheet), { ...AS_WRITTEN, ...question });
    },
    ...(log === undefined ? {} : { log }),
  };
}
