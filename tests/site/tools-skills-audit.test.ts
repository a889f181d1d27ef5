import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sidewaysOf, violationsOf } from './axe.ts';
import { useBrowser } from './browser.ts';

const site = inject('root');
const { open } = useBrowser();
const URL = `${site.url}tools/skills-audit/`;

async function add(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page.getByLabel('Add a person or a partner').fill(name);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  }
}

async function score(page: Page, who: string, skill: string, value: string): Promise<void> {
  await page.getByLabel(`${who}: ${skill}`).selectOption(value);
}

const gaps = (page: Page): Promise<string> => page.locator('[data-gaps]').innerText();

test('without script there is a table with room for names, and what to do about each gap', async () => {
  const page = await open(URL, { javaScriptEnabled: false });
  const row = page.locator('[data-skill=leases]');
  expect(await row.innerText()).toContain('Pay a property solicitor');
  expect(await row.locator('.room').filter({ visible: true }).count()).toBeGreaterThanOrEqual(5);
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
});

test('the spreadsheet to share round is there', () => {
  expect(existsSync(join(site.folder, 'downloads/skills-audit.xlsx'))).toBe(true);
});

test('people and scores lead to gaps, and what to do about each', async () => {
  const page = await open(URL);
  await add(page, 'Amina', 'Bob');
  await score(page, 'Amina', 'Reading a lease', '0');
  await score(page, 'Bob', 'Reading a lease', '1');
  await score(page, 'Amina', 'Keeping the books', '3');
  expect(await gaps(page)).toContain('Nobody yet: 1. One person only: 1. Well covered: 0.');
  expect(await gaps(page)).toContain('Bob could start, with help.');
  expect(await gaps(page)).toContain('This rests on Amina.');
  await score(page, 'Bob', 'Keeping the books', '2');
  expect(await gaps(page)).not.toContain('This rests on Amina.');
});

test('when a person is taken out, the others keep their own scores', async () => {
  const page = await open(URL);
  await add(page, 'Amina', 'Bob');
  await score(page, 'Bob', 'Reading a lease', '3');
  await page.getByRole('button', { name: 'Take out Amina' }).click();
  expect(await page.getByLabel('Bob: Reading a lease').inputValue()).toBe('3');
  expect(await gaps(page)).toContain('This rests on Bob.');
});

test('a name is not taken twice, nor as markup', async () => {
  const page = await open(URL);
  await add(page, 'Bob', 'Bob', '<b>Eve</b>');
  expect(await page.locator('[data-names] li').count()).toBe(2);
  expect(await page.locator('thead .person').last().innerText()).toBe('<b>Eve</b>');
});

test('scores are kept only when asked, and come back, said or not', async () => {
  const page = await open(URL);
  await add(page, 'Amina', 'Bob');
  await score(page, 'Bob', 'Reading a lease', '2');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Keep these scores' }).click();
  await page.reload();
  expect(await page.getByLabel('Bob: Reading a lease').inputValue()).toBe('2');
  expect(await page.getByLabel('Amina: Reading a lease').inputValue()).toBe('');
  expect(await gaps(page)).toContain('This rests on Bob.');
});

test('it is saved as a file with everybody’s scores', async () => {
  const page = await open(URL);
  await add(page, 'Amina');
  await score(page, 'Amina', 'Reading a lease', '0');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a spreadsheet' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('Part,Skill,Amina,Gap,What to do');
  expect(text).toContain('The building,Reading a lease,0,nobody,Pay a property solicitor');
});

test('it is sound while in use, wide and narrow, light and dark', async () => {
  for (const [width, colorScheme] of [
    [1280, 'dark'],
    [700, 'light'],
    [320, 'light'],
  ] as const) {
    const page = await open(URL, { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
    await add(
      page,
      'Amina',
      'Bob',
      'Chandrika',
      'Deirdre at the school',
      'Eve',
      'Farouk',
      'Gwen',
      'Hugo',
      'Ines',
      'Jo',
    );
    await score(page, 'Amina', 'Reading a lease', '0');
    expect(await sidewaysOf(page)).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
  }
});
