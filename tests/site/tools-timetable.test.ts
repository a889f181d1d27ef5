import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const root = inject('root');
const { open } = useBrowser();
const url = `${root.url}tools/timetable/`;

/** The earliest and the latest end of each stage, as the page shows them. */
async function datesOn(page: Page): Promise<string[][]> {
  const rows = await page.locator('.timetable tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('.date time').allInnerTexts()));
}

describe('the timetable', () => {
  test('fills in its dates from the start that somebody chooses', async () => {
    const page = await open(url);
    expect((await datesOn(page)).flat()).toEqual([]);
    expect(await page.locator('main').textContent()).not.toContain('In each bar');
    await page.getByLabel('When do you start?').fill('2027-01-11');
    expect(await page.locator('.outcome').innerText()).toContain('In each bar');
    const dates = await datesOn(page);
    expect(dates[0]).toEqual(['25 January 2027', '8 February 2027']);
    expect(dates.every((stage) => stage.length === 2)).toBe(true);
    expect(await page.locator('.timetable').innerText()).toContain('Slack: 2 weeks (10 working days).');
  });

  test('can be shared by its address', async () => {
    const page = await open(`${url}?start=2027-01-11&weeks=-8&for=Mill+Lane+hall`);
    const dates = await datesOn(page);
    expect(dates[0]).toEqual(['25 January 2027', '8 February 2027']);
    expect(dates[1]).toEqual(['22 March 2027', '5 April 2027']);
    expect(await page.getByLabel('Which building?').inputValue()).toBe('Mill Lane hall');
    await page.getByLabel('When do you start?').fill('2027-01-18');
    expect(new URL(page.url()).search).toBe('?start=2027-01-18&weeks=-8----&for=Mill+Lane+hall');
  });

  test('says where a day was moved, and why', async () => {
    const page = await open(`${url}?start=2027-03-13`);
    expect(await page.locator('.outcome').innerText()).toMatch(/Moved on from 13\sMarch\s2027, a Saturday\./);
    expect(await page.locator('.timetable').innerText()).toContain(
      'Moved on from 29 March 2027, Easter Monday.',
    );
  });

  test.each(['2027-02-30', 'soon', '1066-10-14'])('takes no dates from an address with %s', async (start) => {
    const page = await open(`${url}?start=${start}&weeks=x-0-999999`);
    expect((await datesOn(page)).flat()).toEqual([]);
    expect(await page.getByRole('button', { name: 'Save for your calendar' }).isVisible()).toBe(false);
  });

  test('goes into a calendar as it stands on the page', async () => {
    const page = await open(`${url}?start=2027-01-11&for=Mill+Lane+hall%3B+Bootle`);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save for your calendar' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('timetable.ics');
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events[0]!.summary).toBe('Mill Lane hall; Bootle: start');
    expect(events[0]!.startDate.toString()).toBe('2027-01-11');
    const ends = events.slice(1).map(({ startDate }) => startDate.toString());
    const shown = await page
      .locator('.timetable time')
      .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    expect(ends).toEqual(shown);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('begins with a council’s own stages, where it has some', () => {
    const brackenmere = join(inject('anytown').folder, '../brackenmere/tools/timetable/index.html');
    const html = readFileSync(brackenmere, 'utf8');
    const [, first] = html.split(/<section class="timetable"/);
    expect(first).toContain('The stages in Brackenmere');
    expect(first).toContain('You write a business plan');
    expect(first).toContain('data-least="8w" data-most="12w"');
    expect(html).toContain('Times that real councils took');
  });

  test('is a table to fill in by hand without script', async () => {
    const page = await open(`${url}?start=2027-01-11`, { javaScriptEnabled: false });
    expect(await page.locator('.timetable tbody tr').count()).toBeGreaterThanOrEqual(6);
    expect(await page.locator('.timetable').innerText()).toContain('2 to 4 weeks');
    expect(await page.locator('.timetable .date').first().innerText()).toBe('');
    expect(
      await page
        .locator('.timetable-form, .timetable-actions')
        .evaluateAll((parts) => parts.some((part) => part.checkVisibility())),
    ).toBe(false);
    expect(await page.locator('main').innerText()).toContain('plans, not promises');
  });
});
