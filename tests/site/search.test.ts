import { spawn } from 'node:child_process';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const root = inject('root');
const words = inject('words');
const { open } = useBrowser();

async function search(url: string, query: string): Promise<{ page: Page; results: string[] }> {
  const page = await open(`${url}search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('[data-search=done]');
  const results = await page
    .locator('[data-result] a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return { page, results };
}

const FIRST: [query: string, path: string][] = [
  ['stand still', 'jargon/standstill-period/'],
  ['S106', 'jargon/section-106-agreement/'],
  ['sec 106', 'jargon/section-106-agreement/'],
  ['104a', 'jargon/section-106-agreement/'],
  ['TUPE', 'jargon/tupe/'],
  ['tuppe', 'jargon/tupe/'],
  ['who owns the village hall', 'guides/community-asset-transfer/who-holds-it/'],
  ['who do I ring about the village hall?', 'guides/community-asset-transfer/who-holds-it/'],
  ['the gap after they pick the winner', 'jargon/standstill-period/'],
  ['framwork agrement', 'jargon/framework-agreement/'],
  ['MEAT', 'jargon/most-economically-advantageous-tender/'],
  ['PQQ', 'jargon/pre-qualification-questionnaire/'],
  ['a pound a year', 'jargon/peppercorn-rent/'],
];

describe.each([root, words])('the search page under $base', (site) => {
  test.each(FIRST)('finds “%s” first', async (query, path) => {
    expect((await search(site.url, query)).results[0]).toBe(site.base + path);
  });
});

test('finds words that stand only in the text of a page', async () => {
  const { results } = await search(root.url, 'Calderstones');
  expect(results).toContain('/guides/community-asset-transfer/the-journey-on-one-page/');
});

test('guesses a spelling, and says that it is a guess', async () => {
  const { page } = await search(root.url, 'framwork agrement');
  expect(await page.locator('[data-did-you-mean] a').innerText()).toBe('framework agreement');
});

test.each(['zebra crossing stripes', 'asdfghjkl', 'submarine volcano'])(
  'says plainly that nothing fits “%s”',
  async (query) => {
    const { page, results } = await search(root.url, query);
    expect(results).toEqual([]);
    expect(await page.locator('#results').innerText()).toContain('We found nothing');
  },
);

test('shows what was typed as text, never as code', async () => {
  const { page } = await search(root.url, '<img src=x onerror=alert(1)>');
  expect(await page.locator('#results img').count()).toBe(0);
  expect(await page.locator('#results').innerText()).toContain('<img src=x onerror=alert(1)>');
});

test('each result has one link', async () => {
  const { page } = await search(root.url, 'lease');
  const counts = await page
    .locator('[data-result]')
    .evaluateAll((items) => items.map((item) => item.querySelectorAll('a').length));
  expect(counts.length).toBeGreaterThan(1);
  expect(new Set(counts)).toEqual(new Set([1]));
});

test('the box answers as you type, and the arrow keys choose', async () => {
  const page = await open(`${root.url}jargon/lease/`);
  const box = page.getByLabel('Look up a word');
  await box.pressSequentially('stand st');
  await page.waitForSelector('[role=option]');
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await box.press('ArrowDown');
  expect(await page.locator('[aria-selected=true]').innerText()).toContain('standstill period');
  await box.press('Enter');
  await page.waitForURL('**/jargon/standstill-period/');
});

test('the box leads to the search page on Enter, and Escape closes its list', async () => {
  const page = await open(words.url);
  const box = page.getByLabel('What did they say?');
  await box.pressSequentially('lease');
  await page.waitForSelector('[role=option]');
  await box.press('Escape');
  expect(await page.locator('.suggestions').isVisible()).toBe(false);
  await box.press('Enter');
  await page.waitForURL('**/words/search/?q=lease');
});

test('names search costs 28 kB or less on first use', async () => {
  const page = await open(`${root.url}jargon/lease/`);
  let bytes = 0;
  const seen: string[] = [];
  page.on('response', (response) => {
    if (/described-/.test(response.url())) return;
    seen.push(response.url());
    void response.body().then(async (body) => {
      const { gzipSync } = await import('node:zlib');
      bytes += gzipSync(body, { level: 9 }).length;
    });
  });
  await page.getByLabel('Look up a word').pressSequentially('tupe');
  await page.waitForSelector('[role=option]');
  await page.waitForTimeout(300);
  expect(seen.some((url) => url.endsWith('names.json'))).toBe(true);
  expect(bytes).toBeGreaterThan(3000);
  expect(bytes).toBeLessThanOrEqual(28_000);
});

test('search works while the site is being written', async () => {
  const port = 4900 + (process.pid % 90);
  // Vite behaves otherwise where a test runner's variables are set.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_ENV|VITE|TEST|DEV$|PROD$|MODE$)/.test(name),
  );
  const server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...Object.fromEntries(own), PORT: String(port) },
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (data: Buffer) => {
        const found = /http:\/\/\S+/.exec(data.toString());
        if (found) resolve(found[0]);
      });
      server.once('exit', (code) => {
        reject(new Error(`dev ended with ${code}`));
      });
    });
    const page = await open(`${url}search/?q=S106`);
    await page.waitForSelector('[data-search=done] [data-result]', { timeout: 60_000 });
    expect(await page.locator('[data-result] a').first().getAttribute('href')).toBe(
      '/jargon/section-106-agreement/',
    );
    const { results } = await search(url, 'Calderstones');
    expect(results).toContain('/guides/community-asset-transfer/the-journey-on-one-page/');
  } finally {
    server.kill();
  }
});
