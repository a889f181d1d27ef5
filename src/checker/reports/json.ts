import type { FileReport } from '../check.ts';

/** The report as data. Its form is a contract. */
export function json(files: readonly FileReport[]): string {
  return `${JSON.stringify({ files }, null, 2)}\n`;
}
