import { checkDocument, type FileReport } from '../../../src/checker/check.ts';
import { unpackWords } from '../../../src/checker/packed-words.ts';
import { readTextDocument } from '../../../src/checker/passages/from-text.ts';
import { checkContext } from '../../../src/edition/check-context.ts';
import type { ReadLibrary } from '../../../src/edition/read-library.ts';

/** The library as JSON, which has no sets, with its words packed. */
export type LibraryData = Omit<ReadLibrary, 'termIds' | 'words'> & {
  termIds: string[];
  words: string;
  acronyms: Record<string, string>;
};

export const DAY = '2026-11-23';

/** Checks plain texts as a page with a box to paste into would: one context, then text after text. */
export function checkTexts(texts: readonly string[], library: LibraryData): FileReport[] {
  const words = { ...unpackWords(library.words), acronyms: library.acronyms };
  const context = checkContext({ ...library, words, termIds: new Set(library.termIds) }, DAY);
  return texts.map((text) => {
    const document = readTextDocument(text);
    return checkDocument('text.txt', document, context);
  });
}

Object.assign(globalThis, { checkTexts });
