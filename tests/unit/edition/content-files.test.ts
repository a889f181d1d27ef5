import { expect, test } from 'vitest';
import { publicFiles, readContentFiles } from '../../../src/edition/content-files.ts';
import { aFolder } from './publish/a-folder.ts';

test('drawings that would be published are read, and other public files are known by name', async () => {
  const folder = await aFolder({
    'terms/a.mdx': 'a\r\nb',
    'notes.txt': 'not content',
    'editions/default': 'anytown',
    'editions/edition.schema.json': '{}',
    'editions/anytown/edition.yaml': 'name: Anytown',
    'editions/anytown/public/logo.svg': '<svg/>',
    'editions/anytown/public/photos/hall.png': 'PNG',
    'editions/othertown/public/x.png': 'PNG',
  });
  const files = await readContentFiles(folder);
  expect(Object.fromEntries(files.map(({ path, text }) => [path, text]))).toEqual({
    'editions/anytown/edition.yaml': 'name: Anytown',
    'editions/anytown/public/logo.svg': '<svg/>',
    'editions/anytown/public/photos/hall.png': '',
    'editions/default': 'anytown',
    'editions/othertown/public/x.png': '',
    'terms/a.mdx': 'a\nb',
  });
  expect(publicFiles(files, 'anytown')).toEqual(['logo.svg', 'photos/hall.png']);
});
