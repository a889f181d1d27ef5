import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sidewaysOf, violationsOf } from './axe.ts';
import { useBrowser } from './browser.ts';

const site = inject('root');
const { open } = useBrowser();
const URL = `${site.url}tools/which-legal-form/`;

async function answer(page: Page, question: string, option: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByLabel(option).check();
}

test('without script there are no questions, and the table says it all', async () => {
  const page = await open(URL, { javaScriptEnabled: false });
  expect(await page.getByRole('radio').filter({ visible: true }).count()).toBe(0);
  const society = page.locator('.forms tr', { hasText: 'Society that locals can invest in' });
  expect(await society.locator('[data-label="Community shares"]').innerText()).toBe('Yes');
  const company = page.locator('.forms tr', { hasText: 'Company with no shareholders' });
  expect(await company.locator('[data-label="Community shares"]').innerText()).toBe('No');
  expect(await page.getByRole('heading', { name: /Not legal advice/ }).count()).toBe(1);
});

test('on a phone the table is a stack, each cell with its name', async () => {
  const page = await open(URL, { viewport: { width: 390, height: 800 } });
  expect(await sidewaysOf(page)).toBe(0);
  const said = await page
    .locator('.forms [data-label="Asset lock"]')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(said).toContain('Asset lock');
});

test('answers lead to a short list with its reasons, and say why not the others', async () => {
  const page = await open(URL);
  expect(await page.locator('[data-best] > li').count()).toBe(0);
  await answer(page, 'Do you want local people to invest', 'Yes');
  await answer(page, 'Who should sign', 'We should');
  const best = page.locator('[data-best] > li');
  expect(await best.first().innerText()).toContain('Society that locals can invest in');
  expect(await best.first().innerText()).toContain('For: It can issue community shares.');
  await page.getByText('Why not the others?').click();
  expect(await page.locator('[data-rest]').innerText()).toContain('It cannot issue community shares');
  expect(await page.locator('[data-status]').innerText()).toContain('2 of 8');

  await page.getByRole('button', { name: 'Start again' }).click();
  await page.waitForFunction(() => document.querySelectorAll('[data-best] > li').length === 0);
});

test('a form on the short list leads to what is said of it', async () => {
  const page = await open(URL);
  await answer(page, 'Who should sign', 'Somebody else');
  await page.locator('[data-best] a').first().click();
  const target = await page.locator(':target').innerText();
  expect(target).toBe('Your most local council owns it');
});

test('the short list is saved as text, to take to an adviser', async () => {
  const page = await open(URL);
  await answer(page, 'Do you want local people to invest', 'Yes');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as text' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/SHORT LIST\s+Society that locals can invest in/);
});

test('it is sound while in use, wide and narrow, light and dark', async () => {
  for (const [width, colorScheme] of [
    [1280, 'dark'],
    [320, 'light'],
  ] as const) {
    const page = await open(URL, { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
    await answer(page, 'Who should sign', 'We should');
    await page.getByText('Why not the others?').click();
    expect(await sidewaysOf(page)).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
  }
});
