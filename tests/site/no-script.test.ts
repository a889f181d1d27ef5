import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { KINDS } from './files.ts';

const root = inject('root');
const { open } = useBrowser();
const noScript = { javaScriptEnabled: false };

test('every kind of page has its heading and its text', async () => {
  for (const [kind, path] of Object.entries(KINDS)) {
    const page = await open(root.url + path, noScript);
    expect((await page.locator('h1').first().innerText()).length, kind).toBeGreaterThan(3);
    expect((await page.locator('main').innerText()).length, kind).toBeGreaterThan(40);
  }
});

test('a jargon link leads to the word’s page, and the word is explained on this page too', async () => {
  const page = await open(`${root.url}guides/community-asset-transfer/the-journey-on-one-page/`, noScript);
  const link = page.locator('.prose a.jargon').first();
  const id = await link.getAttribute('data-term');
  expect(await page.locator(`#word-${id} dd`).innerText()).toMatch(/\w+ \w+/);
  await link.click();
  expect(new URL(page.url()).pathname).toBe(`/jargon/${id}/`);
});

test('the search form leads to the A to Z, which has every word', async () => {
  const page = await open(root.url, noScript);
  await page.getByLabel('What did they say?').fill('standstill');
  await page.getByRole('button', { name: 'Look it up' }).click();
  expect(new URL(page.url()).pathname).toBe('/jargon/');
  const { terms } = JSON.parse(readFileSync(join(root.folder, 'jargon.json'), 'utf8')) as {
    terms: { id: string; aliases: string[] }[];
  };
  for (const { id } of terms)
    expect(await page.locator(`.dictionary a[href="/jargon/${id}/"]`).count(), id).toBeGreaterThan(0);
  expect(await page.locator('.dictionary').getByText('S106: see').count()).toBe(1);
});
