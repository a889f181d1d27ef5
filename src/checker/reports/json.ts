import type { FileReport } from '../check.ts';

/** The report as data. Its form is a contract. */
export function json(files: readonly FileReport[]): string {
  return `${JSON.stringify({ files }, withoutFixes, 2)}\n`;
}

function withoutFixes(key: string, value: unknown): unknown {
  return key === 'fix' ? undefined : value;
}
