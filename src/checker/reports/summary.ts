import type { FileReport } from '../check.ts';
import type { FileFinding } from '../finding.ts';

/** Every finding of several files, with its path. */
export function allFindings(files: readonly FileReport[]): FileFinding[] {
  return files.flatMap(({ path, findings }) => findings.map((finding) => ({ ...finding, path })));
}

/** How many findings there are at each level. */
export function countLevels(findings: readonly { level: string }[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ level }) => level === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** “1 error”, “2 errors”. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
