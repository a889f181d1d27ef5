import { expect, inject, test } from 'vitest';
import { sidewaysOf } from './axe.ts';
import { useBrowser } from './browser.ts';

const site = inject('root');
const { open } = useBrowser();

/** A4 at 96 dots an inch. */
const A4 = { width: 794, height: 1123 };

/** What a page shows on paper, and what it should show. */
const PAGES = [
  ['tools/are-we-ready/', '[data-ready] .part'],
  ['tools/which-legal-form/', 'main table'],
  ['tools/skills-audit/', 'main table'],
  ['tools/timetable/', 'main table'],
  ['tools/funding-map/', 'main h2'],
  ['tools/running-costs/', 'main table'],
  ['guides/community-asset-transfer/the-lease/', '.document table'],
  ['guides/for-councils/a-policy-to-adapt/', '.document'],
] as const;

test.each(PAGES)('%s prints what it is for, and no way around', async (path, content) => {
  const page = await open(site.url + path, { viewport: A4 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(content).first().isVisible()).toBe(true);
  for (const hidden of ['.head nav', '.ask', '.toc'])
    for (const each of await page.locator(hidden).all()) expect(await each.isVisible(), hidden).toBe(false);
  for (const button of await page.locator('main button').all())
    expect(await button.isVisible(), await button.innerText()).toBe(false);
  expect(await sidewaysOf(page)).toBe(0);
});

test('a gap to fill and a space to write in are there on paper', async () => {
  const page = await open(`${site.url}guides/community-asset-transfer/first-form/`, { viewport: A4 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.blank').first().isVisible()).toBe(true);
  const space = await page.locator('.document td:empty').first().boundingBox();
  expect(space!.height).toBeGreaterThanOrEqual(40);
});
