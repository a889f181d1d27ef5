import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { filesOf, pagesOf, sentSize } from './files.ts';

const { folder } = inject('root');
const at = (path: string): string => join(folder, path);
const sizesOf = (paths: readonly string[]): [string, number][] =>
  paths.map((path) => [path, sentSize(at(path))]);
const over = (paths: readonly string[], limit: number): [string, number][] =>
  sizesOf(paths).filter(([, size]) => size > limit);

/** Scripts that a page loads by itself: those in its HTML, and what they import at once. */
function scriptsOf(page: string): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(at(path), 'utf8');
    for (const [, next] of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[^'"()]*?from\s*)?["']\.\/([\w.-]+\.js)["']/g,
    ))
      follow(`_astro/${next}`);
  };
  for (const [, path] of readFileSync(at(page), 'utf8').matchAll(/<script[^>]*src="\/([^"]+)"/g))
    follow(path!);
  return [...found];
}

describe('what a first visit costs (gzip -9)', () => {
  const pages = pagesOf(folder);

  test('a term page is 6 kB of HTML or less', () => {
    expect(
      over(
        pages.filter((path) => /^jargon\/.+\/index/.test(path)),
        6000,
      ),
    ).toEqual([]);
  });

  test('a guide page is 16 kB or less', () => {
    expect(
      over(
        pages.filter((path) => path.startsWith('guides/') && !path.includes('/print/')),
        16_000,
      ),
    ).toEqual([]);
  });

  test('the A to Z is 60 kB or less', () => {
    expect(sentSize(at('jargon/index.html'))).toBeLessThanOrEqual(60_000);
  });

  test('all styles together are 9 kB or less', () => {
    const styles = filesOf(folder).filter((path) => path.endsWith('.css') && path.startsWith('_astro/'));
    expect(styles.length).toBeGreaterThan(0);
    expect(sizesOf(styles).reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(9000);
  });

  test('reading any page takes 2 kB of script or less', () => {
    for (const page of pages.filter((path) => !path.startsWith('search/'))) {
      const scripts = scriptsOf(page);
      expect(scripts.length, page).toBeGreaterThan(0);
      expect(
        sizesOf(scripts).reduce((sum, [, size]) => sum + size, 0),
        page,
      ).toBeLessThanOrEqual(2000);
    }
  });

  test('a tool page is 14 kB or less', () => {
    const tools = pages.filter((path) => /^tools\/.+\/index/.test(path));
    expect(over(tools, 14_000)).toEqual([]);
  });

  test('the font is 32 kB or less, and there is one', () => {
    const fonts = filesOf(folder).filter((path) => path.endsWith('.woff2'));
    expect(fonts).toHaveLength(1);
    expect(sentSize(at(fonts[0]!))).toBeLessThanOrEqual(32_000);
  });

  test('each later piece of the names search is 4 kB or less', () => {
    const pieces = filesOf(folder).filter((path) => /^search\/described-\d+\.json$/.test(path));
    expect(pieces.length).toBeGreaterThan(1);
    expect(over(pieces, 4000)).toEqual([]);
  });
});
