import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { KINDS, pagesOf } from './files.ts';

const root = inject('root');
const words = inject('words');
const { open } = useBrowser();

test('no page breaks its policy, logs an error, or asks anyone else for anything', async () => {
  const all = Object.values(KINDS);
  // Under a path, the first few tell whether any address lost it.
  for (const [site, paths] of [
    [root, all],
    [words, all.slice(0, 6)],
  ] as const) {
    for (const path of paths) {
      const page = await open('about:blank');
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url)) faults.push(request.url());
      });
      await page.goto(site.url + path);
      await page.locator('input[type=search]').first().fill('tupe');
      await page.waitForSelector('[role=option]');
      expect(faults, site.base + path).toEqual([]);
    }
  }
});

test('every page carries the strict policy, and nothing inline', () => {
  for (const path of pagesOf(root.folder)) {
    const html = readFileSync(join(root.folder, path), 'utf8');
    expect(html, path).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
    expect(html, path).not.toMatch(/unsafe-inline|\sstyle="|<style|\son[a-z]+="/);
    expect(html.match(/<script(?![^>]*(?:src=|application\/ld\+json))[^>]*>/g) ?? [], path).toEqual([]);
  }
});

test('the policy is sent as a header too, and forbids framing', async () => {
  const response = await fetch(root.url);
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(readFileSync(join(words.folder, '_headers'), 'utf8')).toMatch(
    /^\/words\/\*\n {2}Content-Security-Policy: default-src 'none'/,
  );
});

test('the policy holds: a script that was not there does not run', async () => {
  const page = await open(root.url);
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('Content Security Policy'),
  );
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
  });
  await refused;
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('nothing is kept on the reader’s device', async () => {
  const page = await open(`${root.url}search/?q=standstill`);
  await page.waitForSelector('[data-search=done]');
  const kept = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual(['', 0, 0, 0]);
});
