import type { Finding } from '../finding.ts';

/** How much of a long line a frame shows. */
const WIDTH = 96;

/**
 * The line of a source that a finding begins on, with a mark under its words. Of a long line, the part
 * around the words. A finding of several lines is marked to the end of its first.
 */
export function codeFrame(lines: readonly string[], { line, column, endLine, endColumn }: Finding): string {
  const whole = lines[line - 1] ?? '';
  const start = column - 1;
  const end = Math.max(start + 1, endLine === line ? endColumn - 1 : whole.trimEnd().length);
  const from = whole.length <= WIDTH ? 0 : Math.max(0, Math.min(start - 24, whole.length - WIDTH));
  const to = Math.min(whole.length, from + WIDTH);
  const before = from > 0 ? '…' : '';
  const shown = before + whole.slice(from, to).replace(/\t/g, ' ') + (to < whole.length ? '…' : '');
  const marks = '^'.repeat(Math.max(1, Math.min(end, to) - start));
  const gutter = `${line} | `;
  return `  ${gutter}${shown}\n  ${' '.repeat(gutter.length - 2)}| ${' '.repeat(before.length + start - from)}${marks}`;
}
