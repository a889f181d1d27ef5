import { expect, test } from 'vitest';
import { isParseProblem } from '../../../src/checker/document.ts';
import { readerFor } from '../../../src/checker/read.ts';
import { resolveFact } from './a-check.ts';

/** What a file of this name makes of a text with the marks of each kind. */
function texts(path: string): string[] {
  const document = readerFor(path)!('a <b>b</b> *c* {"d"}', resolveFact);
  if (isParseProblem(document)) throw new Error(document.message);
  return document.passages.map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

test.each([
  ['page.mdx', 'a b c'],
  ['page.md', 'a b c {"d"}'],
  ['PAGE.MD', 'a b c {"d"}'],
  ['a.folder/page.html', 'a b *c* {"d"}'],
  ['page.htm', 'a b *c* {"d"}'],
  ['page.txt', 'a <b>b</b> *c* {"d"}'],
  ['-', 'a <b>b</b> *c* {"d"}'],
])('%s', (path, text) => {
  expect(texts(path)).toEqual([text]);
});

test.each(['page.docx', 'page', 'md', 'page.md.bak', ''])('%j is no file that we can check', (path) => {
  expect(readerFor(path)).toBeUndefined();
});
