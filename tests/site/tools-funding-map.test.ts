import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const root = inject('root');
const { open } = useBrowser();
const url = `${root.url}tools/funding-map/`;
const shown = '.fund:not([hidden]) h3';

describe('the funding map', () => {
  test('shows what fits all that is chosen, and how many there are', async () => {
    const page = await open(url);
    const all = await page.locator(shown).count();
    await page.locator('select[name=kind]').selectOption('loan');
    const loans = await page.locator(shown).allInnerTexts();
    expect(loans).toContain('Charity Bank');
    expect(loans).not.toContain('Awards for All England');
    expect(await page.locator('form output').innerText()).toBe(`${loans.length} funds`);
    await page.locator('select[name=stage]').selectOption('ideas');
    expect(await page.locator(shown).count()).toBe(0);
    expect(await page.locator('form output').innerText()).toBe('No fund that we know of');
    expect(await page.locator('.funds:visible').count()).toBe(0);
    await page.locator('select[name=kind]').selectOption('');
    await page.locator('select[name=stage]').selectOption('');
    expect(await page.locator(shown).count()).toBe(all);
  });

  test('lists the Community Ownership Fund as closed, first of all that have', async () => {
    const page = await open(url);
    await page.locator('select[name=status]').selectOption('closed');
    expect((await page.locator(shown).allInnerTexts())[0]).toBe('Community Ownership Fund');
    expect(await page.locator('.fund:visible').first().innerText()).toContain('You cannot apply');
  });

  test('is whole without script, by status, with links down the page', async () => {
    const page = await open(url, { javaScriptEnabled: false });
    expect(await page.locator('form.filter').isVisible()).toBe(false);
    for (const link of await page.locator('.statuses a').all()) {
      const id = (await link.getAttribute('href'))!.slice(1);
      expect(await page.locator(`h2#${id}`).innerText()).toBe(await link.innerText());
    }
    const funds = await page.locator('.funds:not([data-status=closed]) .fund').allInnerTexts();
    expect(funds.length).toBeGreaterThan(30);
    for (const fund of funds) {
      expect(fund).toMatch(/Look at the funder’s page first|Start here/);
      expect(fund).toMatch(/Checked \d{1,2} \w+ 20\d\d/);
    }
  });
});
