import type { Document, ParseProblem } from '../document.ts';

/** Runs a reader. Parsers and walks call themselves, so a file with parts nested too deep is a problem, not a crash. */
export function withinDepth(read: () => Document | ParseProblem): Document | ParseProblem {
  try {
    return read();
  } catch (error) {
    // Browsers name the error differently; all of them name the stack or the recursion.
    if (!(error instanceof Error) || !/call stack|recursion/i.test(error.message)) throw error;
    return { message: 'Its parts are nested too deep', offset: 0 };
  }
}
