import { beforeAll, describe, expect, test } from 'vitest';
import type { FileReport } from '../../../src/checker/check.ts';
import { readMdxDocument } from '../../../src/checker/passages/from-markdown.ts';
import { isParseProblem } from '../../../src/checker/document.ts';
import { sentencesOf } from '../../../src/checker/sentences.ts';
import { readContentFiles, type ContentFile } from '../../../src/edition/content-files.ts';
import { preflight } from '../../../src/edition/preflight.ts';

let files: ContentFile[];
let pages: FileReport[];

beforeAll(async () => {
  files = await readContentFiles('content');
  const { library } = preflight(files, '2026-11-23');
  pages = library.reports.filter(({ path }) => /\/(?:guides|tools)\//.test(path));
}, 60_000);

/** How much the sentences of a page's paragraphs differ in length: the standard deviation, in words. */
function variety(text: string): number {
  const document = readMdxDocument(text, () => 'a figure');
  if (isParseProblem(document)) throw new Error(document.message);
  const lengths = document.passages
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((passage) => sentencesOf(passage).map(({ words }) => words.length));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length);
}

// Bullets and table cells of more than four words are counted: see src/checker/counts.ts.
describe('guides and tools are plain', () => {
  test('their median Flesch reading ease is 70 or more', () => {
    const scores = pages.map(({ measures }) => measures.fleschReadingEase ?? 0).sort((a, b) => a - b);
    expect(scores.length).toBeGreaterThan(40);
    expect(scores[Math.floor(scores.length / 2)]).toBeGreaterThanOrEqual(70);
  });

  test('none is under 58', () => {
    expect(
      pages.filter(({ measures }) => (measures.fleschReadingEase ?? 0) < 58).map(({ path }) => path),
    ).toEqual([]);
  });

  test('their sentences vary: a page of clipped ones tires a reader too', () => {
    const clipped = files
      .filter(({ path }) => /^guides\/(?:community-asset-transfer|for-councils)\/\d/.test(path))
      .map(({ path, text }) => ({ path, words: variety(text) }))
      .filter(({ words }) => words < 3);
    expect(clipped).toEqual([]);
  });
});
