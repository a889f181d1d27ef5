import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './files.ts';
import type { TestSite } from './set-up.ts';

/** Every link and every loaded file of a page, resolved against its address. */
function* addressesOf(html: string, page: URL): Generator<URL> {
  for (const [, address] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
    yield new URL(address!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), page);
  }
}

function brokenLinks(site: TestSite): string[] {
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const known =
      ids.get(file) ??
      new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!));
    ids.set(file, known);
    return known;
  };
  const broken: string[] = [];
  for (const path of pagesOf(site.folder)) {
    const page = new URL(site.base + path.replace(/index\.html$/, ''), 'http://site.test');
    const html = readFileSync(join(site.folder, path), 'utf8');
    for (const to of addressesOf(html, page)) {
      if (to.origin !== page.origin) continue;
      const inside = to.pathname.startsWith(site.base) ? to.pathname.slice(site.base.length) : undefined;
      const file =
        inside === undefined
          ? ''
          : join(site.folder, inside, inside === '' || inside.endsWith('/') ? 'index.html' : '');
      if (inside === undefined || !existsSync(file)) broken.push(`${path} → ${to.pathname}`);
      else if (to.hash && !idsOf(file).has(decodeURIComponent(to.hash.slice(1))))
        broken.push(`${path} → ${to.pathname}${to.hash}`);
    }
  }
  return [...new Set(broken)];
}

describe.each(['root', 'words', 'anytown', 'england'] as const)('the site “%s”', (name) => {
  const site = inject(name);

  test('has pages', () => {
    expect(pagesOf(site.folder).length).toBeGreaterThan(70);
  });

  test('has no link or anchor that leads nowhere', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('has no id twice on a page', () => {
    const twice = pagesOf(site.folder).filter((path) => {
      const found = [...readFileSync(join(site.folder, path), 'utf8').matchAll(/\sid="([^"]*)"/g)].map(
        ([, id]) => id,
      );
      return new Set(found).size < found.length;
    });
    expect(twice).toEqual([]);
  });
});
