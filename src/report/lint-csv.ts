import { csvCell } from './escape.ts';
import type { LintResult } from './lint-result.ts';
import { regionOf } from './region.ts';

const HEADER = 'file,line,column,end line,end column,severity,rule,message,advice';

/** Findings as a table for spreadsheets (RFC 4180), a line for each. */
export function lintCsv({ files }: LintResult): string {
  const rows = files.flatMap(({ name, source, findings }) =>
    findings.map(({ span, severity, rule, message, advice }) => {
      const { startLine, startColumn, endLine, endColumn } = regionOf(span, source, 'utf16');
      const cells = [name, startLine, startColumn, endLine, endColumn, severity, rule, message, advice ?? ''];
      return cells.map(csvCell).join(',');
    }),
  );
  return [HEADER, ...rows].map((row) => `${row}\r\n`).join('');
}
