import { expect, test } from 'vitest';
import { allPages, pagePath } from '../../../src/edition/page.ts';
import { aPage } from './a-library.ts';

test('a page’s address has its guide and its name, and no number', () => {
  expect(pagePath(aPage('money/03-ward-fund'))).toBe('/guides/money/ward-fund/');
});

test('an index is at the address of its guide', () => {
  expect(pagePath(aPage('money/index'))).toBe('/guides/money/');
});

test('all pages are each guide’s index and then its pages', () => {
  const guide = (id: string) => ({ id, index: aPage(`${id}/index`), pages: [aPage(`${id}/01-a`)] });
  expect(allPages([guide('money'), guide('people')]).map(pagePath)).toEqual([
    '/guides/money/',
    '/guides/money/a/',
    '/guides/people/',
    '/guides/people/a/',
  ]);
});
