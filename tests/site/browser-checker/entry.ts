import { checkDocument, type FileReport } from '../../../src/checker/check.ts';
import { isParseProblem } from '../../../src/checker/document.ts';
import { readTextDocument } from '../../../src/checker/passages/from-text.ts';
import { checkContext } from '../../../src/edition/check-context.ts';
import type { ReadLibrary } from '../../../src/edition/read-library.ts';

/** The library as JSON, which has no sets. */
export type LibraryData = Omit<ReadLibrary, 'termIds'> & { termIds: string[] };

const DAY = '2026-11-23';

/** Checks plain texts as a page with a box to paste into would: one context, then text after text. */
export function checkTexts(texts: readonly string[], library: LibraryData): FileReport[] {
  const context = checkContext({ ...library, termIds: new Set(library.termIds) }, DAY);
  return texts.map((text) => {
    const document = readTextDocument(text);
    if (isParseProblem(document)) throw new Error(document.message);
    return checkDocument('text.txt', document, context);
  });
}

Object.assign(globalThis, { checkTexts });
