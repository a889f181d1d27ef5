import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePapers } from '../../../../src/edition/publish/write-papers.ts';
import { aFolder, filesOf } from './a-folder.ts';

const LETTER =
  '<section data-document="letter"><p data-document-title>Letter</p><p>Dear council</p></section>';

test('every document of a built site becomes a file; the page that prints a guide holds it again and is passed over', async () => {
  const folder = await aFolder({
    'guides/money/first-form/index.html': LETTER,
    'guides/money/print/index.html': LETTER,
    'guides/money/index.html': '<p>No document here.</p>',
  });
  expect(await writePapers(folder, { name: 'In Our Words', today: '2026-11-23' })).toBe(1);
  const files = Object.keys(await filesOf(join(folder, 'downloads')));
  expect(files).toEqual(['letter.docx']);
});

test('a site whose guides hold no document has nothing to download', async () => {
  const folder = await aFolder({ 'guides/money/index.html': '<p>Words.</p>' });
  expect(await writePapers(folder, { name: 'In Our Words', today: '2026-11-23' })).toBe(0);
});
