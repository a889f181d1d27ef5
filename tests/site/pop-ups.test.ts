import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const PATH = 'guides/community-asset-transfer/what-a-transfer-is/';

describe.each(['root', 'words'] as const)('pop-ups at “%s”', (name) => {
  const site = inject(name);
  const first = async (
    options = {},
  ): Promise<{ page: Page; link: ReturnType<Page['locator']>; pop: ReturnType<Page['locator']> }> => {
    const page = await open(site.url + PATH, options);
    return { page, link: page.locator('.prose a.jargon').first(), pop: page.getByRole('dialog') };
  };

  test('open with a click, named by the plain name, and hold the meaning and a way to more', async () => {
    const { page, link, pop } = await first();
    const id = await link.getAttribute('data-term');
    await link.click();
    expect(await pop.isVisible()).toBe(true);
    expect(await link.getAttribute('aria-expanded')).toBe('true');
    const plain = await page.locator(`#word-${id} dt a`).innerText();
    const named = await pop.evaluate(
      (node) => document.getElementById(node.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
    expect(named).toContain(plain);
    expect(await pop.innerText()).toContain(await page.locator(`#word-${id} dd`).innerText());
    expect(await pop.getByRole('link').getAttribute('href')).toContain(`${site.base}jargon/${id}/`);
    expect(new URL(page.url()).pathname).toBe(site.base + PATH);
  });

  test('open with Enter, close with Escape, and give the focus back', async () => {
    const { page, link, pop } = await first();
    await link.focus();
    await page.keyboard.press('Enter');
    expect(await pop.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('More about this');
    await page.keyboard.press('Escape');
    expect(await pop.isVisible()).toBe(false);
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await link.getAttribute('aria-expanded')).toBe('false');
  });

  test('close with a click elsewhere', async () => {
    const { page, link, pop } = await first();
    await link.click();
    await page.locator('h1').click();
    expect(await pop.isVisible()).toBe(false);
  });

  test('stay inside a small window', async () => {
    const { page, pop } = await first({ viewport: { width: 320, height: 568 }, hasTouch: true });
    for (const link of (await page.locator('.prose a.jargon').all()).slice(0, 6)) {
      await link.tap();
      const box = (await pop.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      await page.keyboard.press('Escape');
    }
  });

  test('do not open on hover, and a modified click opens the page', async () => {
    const { page, link, pop } = await first();
    await link.hover();
    expect(await pop.count()).toBe(0);
    const opened = page.context().waitForEvent('page');
    await link.click({ modifiers: ['ControlOrMeta'] });
    expect((await opened).url()).toContain('/jargon/');
    expect(await pop.count()).toBe(0);
  });
});
