import type { FileReport } from '../check.ts';
import type { FileFinding } from '../finding.ts';
import { codeFrame } from './code-frame.ts';
import { allFindings, countLevels, plural } from './summary.ts';

/** Colours for a terminal; each is the identity where there is none. */
export interface Paint {
  red: (text: string) => string;
  yellow: (text: string) => string;
  dim: (text: string) => string;
}

/** The source of a file, for the frames; undefined where it is not to hand. */
export type SourceOf = (path: string) => string | undefined;

export const NO_COLOUR: Paint = { red: (text) => text, yellow: (text) => text, dim: (text) => text };

/** Findings for people: place, message, the words themselves, what to do. */
export function prettyFindings(
  findings: readonly FileFinding[],
  paint: Paint = NO_COLOUR,
  sourceOf: SourceOf = () => undefined,
): string {
  const known = new Map<string, string[] | undefined>();
  const linesOf = (path: string): string[] | undefined => {
    if (!known.has(path)) known.set(path, sourceOf(path)?.split('\n'));
    return known.get(path);
  };
  return findings
    .map((finding) => {
      const level = finding.level === 'error' ? paint.red('error') : paint.yellow('warning');
      const lines = [
        `${finding.path}:${finding.line}:${finding.column} ${level} ${finding.message} ${paint.dim(`(${finding.rule})`)}`,
      ];
      const text = finding.text.replace(/\s+/g, ' ');
      const source = text.trim() ? linesOf(finding.path) : undefined;
      if (source) lines.push(paint.dim(codeFrame(source, finding)));
      else if (text.trim())
        lines.push(paint.dim(`    ${text.length > 100 ? `${text.slice(0, 97)}…` : text}`));
      if (finding.suggestion) lines.push(`    → ${finding.suggestion}`);
      return lines.join('\n');
    })
    .join('\n\n');
}

/** The report for a terminal, with a summary by rule and what was counted. */
export function pretty(files: readonly FileReport[], paint: Paint = NO_COLOUR, sourceOf?: SourceOf): string {
  const findings = allFindings(files);
  const byRule = new Map<string, number>();
  for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const { errors, warnings } = countLevels(findings);
  const words = files.reduce((sum, file) => sum + file.words, 0);
  const left = files.flatMap((file) => Object.values(file.notCounted)).reduce((sum, count) => sum + count, 0);
  const summary = [
    `${plural(files.length, 'file')}, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
    `Counted ${words} words of prose; left out ${left} in headings, labels, code and the like.`,
    ...[...byRule].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `  ${count} × ${rule}`),
  ];
  return `${[prettyFindings(findings, paint, sourceOf), summary.join('\n')].filter(Boolean).join('\n\n')}\n`;
}
