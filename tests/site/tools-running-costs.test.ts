import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const root = inject('root');
const { open } = useBrowser();
const url = `${root.url}tools/running-costs/`;

/** Types into fields, each by its label. */
async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(value);
}

/** A sum in a usual year and in a bad one. */
function sum(page: Page, key: string): Promise<string[]> {
  return page.locator(`[data-sum=${key}] td`).allInnerTexts();
}

describe('the running cost sheet', () => {
  test('adds up a year, a week and an hour, and shows a bad year', async () => {
    const page = await open(url);
    expect(await sum(page, 'year')).toEqual(['', '']);
    await fill(page, {
      'Every year, in pounds: Heating': '£4,000',
      'Every year, in pounds: Cleaning': '1200',
      'Every few years, in pounds: Roof and gutters': '40000',
      'Lasts, in years: Roof and gutters': '25',
      'What comes in, in pounds: Room hire': '8000',
    });
    expect(await sum(page, 'putAside')).toEqual(['£1,600', '£1,600']);
    expect(await sum(page, 'year')).toEqual(['£6,800', '£8,800']);
    expect(await sum(page, 'left')).toEqual(['£1,200', '−£2,800']);
    expect((await sum(page, 'hour'))[0]).toBe('say above how long you open');
    await fill(page, { 'Hours open a week': '40', 'Weeks open a year': '50' });
    expect((await sum(page, 'hour'))[0]).toBe('£3.40');
    await page.getByLabel('Heating and electricity cost more by (%)').fill('0');
    await page.getByLabel('Bookings and takings fall by (%)').fill('100');
    expect((await sum(page, 'left'))[1]).toBe('−£6,800');
  });

  test('says which sum it could not read, and what has no years', async () => {
    const page = await open(url);
    await fill(page, {
      'Every year, in pounds: Lift': 'ask Sam',
      'Every few years, in pounds: Floors': '6000',
    });
    const said = await page.getByRole('alert').innerText();
    expect(said).toContain('Write only figures, such as 1200 or 1,200.50: Lift.');
    expect(said).toContain('Left out until you say how many years it lasts: Floors.');
    expect(await page.getByLabel('Every year, in pounds: Lift').getAttribute('aria-invalid')).toBe('true');
    await fill(page, { 'Every year, in pounds: Lift': '300', 'Lasts, in years: Floors': '12' });
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('is saved as a spreadsheet file, with lines of your own', async () => {
    const page = await open(url);
    await fill(page, {
      'Every year: name of your own line 1': '=Bells, and ropes',
      'Every year, in pounds: your own line 1': '90',
    });
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a spreadsheet file' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('running-costs.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain(`Every year,"'=Bells, and ropes",90,,90`);
    expect(text).toContain('Every few years,Floors,,,\r\n');
    expect(text).toContain('Sum,Costs a year,,,90\r\n');
    expect(text).not.toContain('Comes in,,');
  });

  test('is tables to fill in on paper without script', async () => {
    const page = await open(url, { javaScriptEnabled: false });
    expect(await page.locator('[data-part] .money').count()).toBeGreaterThan(40);
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
    expect(await sum(page, 'year')).toEqual(['', '']);
    for (const value of await page
      .locator('.money')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)))
      expect(value).toBe('');
  });
});
