import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { sidewaysOf, violationsOf } from './axe.ts';
import { useBrowser } from './browser.ts';
import { pagesOf } from './files.ts';

const site = inject('lcr');
const { open } = useBrowser();
const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
const PLACES = ['halton', 'knowsley', 'liverpool', 'sefton', 'st-helens', 'wirral'];

describe('the worked example, six councils', () => {
  test('each council has a page, and the list leads to it', () => {
    const list = read('your-council/index.html');
    for (const place of PLACES) {
      expect(pagesOf(site.folder)).toContain(`your-council/${place}/index.html`);
      expect(list).toContain(`href="/your-council/${place}/"`);
    }
  });

  test('a guide shows each council’s own details where it stands, one to open for each', () => {
    const page = read('guides/community-asset-transfer/the-lease/index.html');
    const block = /<div class="local"[^>]*data-local="assetTransfer.policy"[\s\S]*?<\/div>/.exec(page)![0];
    expect(block.match(/<summary>/g)!.length).toBeGreaterThan(1);
  });

  test.each([
    ['/', 'light', 1280],
    ['/your-council/', 'dark', 320],
    ['/your-council/sefton/', 'light', 320],
    ['/guides/community-asset-transfer/the-decision/', 'dark', 1280],
    ['/guides/community-asset-transfer/in-the-liverpool-city-region/', 'light', 320],
    ['/directory/', 'light', 320],
  ] as const)('%s is sound in %s at %i px', async (path, colorScheme, width) => {
    const page = await open(site.url + path.slice(1), {
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    expect(await violationsOf(page)).toEqual([]);
    expect(await sidewaysOf(page)).toBe(0);
  });
});
