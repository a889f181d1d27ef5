import { describe, expect, test } from 'vitest';
import { isParseProblem } from '../../../src/checker/document.ts';
import { readMdxDocument } from '../../../src/checker/passages/from-markdown.ts';
import { checkDocuments, type PlacedDocument } from '../../../src/edition/check-documents.ts';

/** A page that has been read, in the base content or in an edition. */
function page(slug: string, body: string, edition?: string): PlacedDocument {
  const document = readMdxDocument(body, () => undefined);
  if (isParseProblem(document)) throw new Error(document.message);
  const place = { kind: 'page', guide: 'money', slug, order: 1, ...(edition ? { edition } : {}) } as const;
  return { path: `content/guides/money/01-${slug}.mdx`, place, document };
}

const LETTER = '<Document id="letter" title="A letter">\n\nDear council\n\n</Document>\n';
const messages = (...pages: PlacedDocument[]): string[] =>
  checkDocuments(pages).map(({ line, message, suggestion }) => `${line}: ${message} ${suggestion}`);

describe('checkDocuments', () => {
  test('a document and a link to it are fine', () => {
    expect(messages(page('one', LETTER), page('two', '<Download id="letter"/>'))).toEqual([]);
  });

  test('two documents cannot have one name', () => {
    expect(messages(page('one', LETTER), page('two', LETTER))).toEqual([
      '1: content/guides/money/01-one.mdx has a document “letter” already. Give this one another id.',
    ]);
  });

  test('an edition may replace a page with its document', () => {
    expect(messages(page('one', LETTER), page('one', LETTER, 'anytown'))).toEqual([]);
  });

  test('a name must do for a file', () => {
    expect(messages(page('one', LETTER.replace('"letter"', '"Our Letter"')))).toEqual([
      '1: “Our Letter” cannot be a file’s name. Use small letters, figures and hyphens.',
    ]);
  });

  test('a link to nothing says what it may have meant', () => {
    expect(messages(page('one', LETTER), page('two', 'Words.\n\n<Download id="leter"/>'))).toEqual([
      '3: No page holds a document “leter”. Did you mean “letter”?',
    ]);
  });

  test('a term cannot hold one, because it has no room', () => {
    const term = { ...page('one', LETTER), place: { kind: 'term', id: 'lease' } as const };
    expect(messages(term)).toEqual([
      '1: Only a page of a guide can hold a document. Put it on a page, and use <Download> here.',
    ]);
  });
});
