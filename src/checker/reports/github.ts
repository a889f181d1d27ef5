import type { FileReport } from '../check.ts';
import { allFindings } from './summary.ts';

/** Workflow commands, which GitHub shows as notes on the changed lines. */
export function github(files: readonly FileReport[]): string {
  return allFindings(files)
    .map((finding) => {
      const kind = finding.level === 'error' ? 'error' : 'warning';
      const columns =
        finding.line === finding.endLine ? `,col=${finding.column},endColumn=${finding.endColumn}` : '';
      const place = `file=${property(finding.path)},line=${finding.line},endLine=${finding.endLine}${columns},title=${property(finding.rule)}`;
      return `::${kind} ${place}::${data([finding.message, finding.suggestion].filter(Boolean).join(' '))}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
