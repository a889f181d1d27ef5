import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from '../../../../src/edition/publish/replace-folder.ts';
import { aFolder, filesOf } from './a-folder.ts';

test('a finished site takes the place of the last one, and nothing of that stays', async () => {
  const folder = await aFolder({
    'new/index.html': 'new',
    'dist/index.html': 'old',
    'dist/gone.html': 'old',
  });
  await replaceFolder(join(folder, 'new'), join(folder, 'dist'));
  expect(await filesOf(folder)).toEqual({ 'dist/index.html': 'new' });
});

test('the first site of all has none to replace', async () => {
  const folder = await aFolder({ 'new/index.html': 'new' });
  await replaceFolder(join(folder, 'new'), join(folder, 'dist'));
  expect(await filesOf(folder)).toEqual({ 'dist/index.html': 'new' });
});

test('what an interrupted swap left behind is no hindrance', async () => {
  const folder = await aFolder({
    'new/index.html': 'new',
    'dist/index.html': 'old',
    'dist.old/index.html': 'older',
  });
  await replaceFolder(join(folder, 'new'), join(folder, 'dist'));
  expect(await filesOf(folder)).toEqual({ 'dist/index.html': 'new' });
});

test('where there is neither, the message is about the new one', async () => {
  const folder = await aFolder();
  await expect(replaceFolder(join(folder, 'new'), join(folder, 'dist'))).rejects.toThrow(/new' -> .*dist'/);
});

test('where the new site cannot be put in place, the last one stays', async () => {
  const folder = await aFolder({ 'dist/index.html': 'old' });
  await expect(replaceFolder(join(folder, 'new'), join(folder, 'dist'))).rejects.toThrow('ENOENT');
  expect(await filesOf(folder)).toEqual({ 'dist/index.html': 'old' });
});
