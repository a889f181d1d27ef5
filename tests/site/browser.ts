import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from './chromium.ts';

// Chromium's own calls home are off: a test counts requests, and a machine may have no network.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type ContextOptions = Parameters<Browser['newContext']>[0];

/** A real Chromium for the tests of one file. */
export function useBrowser(): { open: (url: string, options?: ContextOptions) => Promise<Page> } {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium() ?? '', args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    /** Opens a page in a context of its own, so that nothing is shared between tests. */
    async open(url, options = {}) {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(url);
      if (url.includes('/tools/')) await touch(page);
      return page;
    },
  };
}

/** A tool's script comes at the first sign that somebody uses the page. */
async function touch(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForLoadState('networkidle');
}
