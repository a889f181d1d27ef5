import type { Fix } from './fixes.ts';

/** How much a finding matters: an error stops the build, a warning does not. */
export type Level = 'error' | 'warn';

/** One problem at one place in one file. The form is a contract: other tools read it as JSON. */
export interface Finding {
  /** Permanent id of the rule that found it, such as `long-sentence`. */
  rule: string;
  level: Level;
  /** First line, counted from 1. */
  line: number;
  /** First column, counted from 1 in UTF-16 units. */
  column: number;
  endLine: number;
  /** The column after the last one. */
  endColumn: number;
  /** The source between the two positions, to the character. */
  text: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to write or do instead. */
  suggestion?: string;
  /** The change that `--fix` makes. Left out of the JSON report, whose form is fixed. */
  fix?: Fix;
}

/** A finding with the file that it is in, for lists that span files. */
export interface FileFinding extends Finding {
  /** Path as the reader of the message would type it. */
  path: string;
}

/** Sorts by path, then by position. */
export function byPlace(a: FileFinding, b: FileFinding): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column;
}
