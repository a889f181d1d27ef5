import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sidewaysOf, violationsOf } from './axe.ts';
import { useBrowser } from './browser.ts';

const site = inject('root');
const { open } = useBrowser();
const URL = `${site.url}tools/are-we-ready/`;

const boxes = (page: Page): ReturnType<Page['locator']> => page.locator('.tick input');
const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);
const all = (page: Page): Promise<string> => page.locator('[data-all]').innerText();

test('without script every line can be ticked, and nothing is offered that would not work', async () => {
  const page = await open(URL, { javaScriptEnabled: false });
  expect(await boxes(page).count()).toBeGreaterThanOrEqual(40);
  await boxes(page).first().check();
  expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Is a building right for us?' }).count()).toBe(1);
});

test('with script it counts, in each section and in all', async () => {
  const page = await open(URL);
  const total = await boxes(page).count();
  expect(await all(page)).toBe(`0 of ${total} done`);
  await boxes(page).nth(0).check();
  await boxes(page).nth(1).check();
  expect(await all(page)).toBe(`2 of ${total} done`);
  expect(await page.locator('[data-tally]').first().innerText()).toMatch(/^2 of \d done$/);
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  await page.waitForFunction(() => document.querySelector('[data-all]')?.textContent.startsWith('0 of'));
});

test('ticks are kept only when the reader asks, the page says where, and they can be forgotten', async () => {
  const page = await open(URL);
  await boxes(page).nth(0).check();
  expect(await stored(page)).toBe(0);
  await page.reload();
  expect(await boxes(page).nth(0).isChecked()).toBe(false);

  await boxes(page).nth(0).check();
  await page.getByRole('button', { name: 'Keep my ticks on this device' }).click();
  expect(await page.locator('[data-keep] [role=status]').innerText()).toContain(
    'in this browser, on this device',
  );
  await boxes(page).nth(3).check();
  await page.reload();
  expect(await boxes(page).nth(0).isChecked()).toBe(true);
  expect(await boxes(page).nth(3).isChecked()).toBe(true);

  await page.getByRole('button', { name: 'Forget them' }).click();
  expect(await stored(page)).toBe(0);
  await page.reload();
  expect(await boxes(page).nth(0).isChecked()).toBe(false);
});

test('it is saved as text and as a spreadsheet', async () => {
  const page = await open(URL);
  await boxes(page).nth(0).check();
  const line = await page.locator('.tick').first().innerText();
  const save = async (name: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFileSync(await file.path(), 'utf8');
  };
  expect(await save('Save as text')).toContain(`[x] ${line.trim()}`);
  expect(await save('Save as a spreadsheet')).toContain(',yes,');
});

test('it is sound while in use, wide and narrow, light and dark', async () => {
  for (const [width, colorScheme] of [
    [1280, 'dark'],
    [320, 'light'],
  ] as const) {
    const page = await open(URL, { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
    await boxes(page).nth(0).check();
    await page.getByRole('button', { name: 'Keep my ticks' }).click();
    expect(await sidewaysOf(page)).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
  }
});
