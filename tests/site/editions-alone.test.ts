import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesOf, pagesOf } from './files.ts';

/** Of several editions that were built in one run, each folder is a site by itself. Links are looked at elsewhere. */
describe.each([
  ['anytown', 'england'],
  ['england', 'anytown'],
] as const)('the folder of “%s”', (name, other) => {
  const { folder } = inject(name);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  test('has all that a site has', () => {
    const needed = [
      'index.html',
      '404.html',
      '_headers',
      'pagefind/pagefind.js',
      'search/names.json',
      'jargon.csv',
    ];
    expect(needed.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(filesOf(folder).some((path) => /^_astro\/.*\.css$/.test(path))).toBe(true);
    expect((JSON.parse(read('jargon.json')) as { edition: string }).edition).toBe(name);
  });

  test('holds nothing of another edition, and links to none', () => {
    expect(existsSync(join(folder, other))).toBe(false);
    expect(pagesOf(folder).filter((path) => read(path).includes(`/${other}/`))).toEqual([]);
  });
});
