import type { FileFinding } from '../checker/finding.ts';
import { LineIndex } from '../checker/position.ts';

/** An error about content, at the first place where `needle` stands in the file, or at its start. */
export function findingAt(
  file: { path: string; source: string },
  rule: string,
  needle: string | { start: number; end: number },
  message: string,
  suggestion: string,
): FileFinding {
  const start = typeof needle === 'string' ? Math.max(0, file.source.indexOf(needle)) : needle.start;
  const end =
    typeof needle === 'string'
      ? file.source.startsWith(needle, start)
        ? start + needle.length
        : start
      : needle.end;
  return {
    path: file.path,
    rule,
    level: 'error',
    ...new LineIndex(file.source).range(start, end),
    message,
    suggestion,
  };
}
