import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays, easterSunday } from '../../../../src/tools/timetable/bank-holidays.ts';
import { addDays, weekday } from '../../../../src/tools/timetable/days.ts';
import { MOVED_FOR_ONCE, OFFICIAL } from './official-bank-holidays.ts';

const officialDays = (year: number): string[] => OFFICIAL[year]!.split(' ').map((day) => `${year}-${day}`);
const usual = Object.keys(OFFICIAL)
  .map(Number)
  .filter((year) => !MOVED_FOR_ONCE.includes(year));
const year = fc.integer({ min: 1978, max: 2199 });

describe('bank holidays', () => {
  test.each(usual)('of %i are those that GOV.UK published', (year) => {
    expect([...bankHolidays(year).keys()].sort()).toEqual(officialDays(year));
  });

  test.each([
    [2012, ['2012-05-28'], ['2012-06-04', '2012-06-05']], // the Diamond Jubilee
    [2020, ['2020-05-04'], ['2020-05-08']], // 75 years of VE Day
    [2022, ['2022-05-30'], ['2022-06-02']], // the Platinum Jubilee
  ])('of %i differ only by what was moved for once', (year, ours, theirs) => {
    const official = officialDays(year);
    const computed = [...bankHolidays(year).keys()].sort();
    expect(computed.filter((day) => !official.includes(day))).toEqual(ours);
    expect(official.filter((day) => !computed.includes(day))).toEqual(theirs);
  });

  test('have their names', () => {
    expect(bankHolidays(2027).get('2027-03-26')).toBe('Good Friday');
    expect(bankHolidays(2027).get('2027-12-27')).toBe('Christmas Day');
    expect(bankHolidays(2022).get('2022-12-26')).toBe('Boxing Day');
    expect(bankHolidays(2023).get('2023-05-08')).toBe('the coronation');
  });

  test('are 8 days of the week in every year with no one-off day', () => {
    fc.assert(
      fc.property(year, (year) => {
        fc.pre(year !== 2022 && year !== 2023);
        const days = [...bankHolidays(year).keys()];
        expect(days).toHaveLength(8);
        for (const day of days) expect([1, 2, 3, 4, 5]).toContain(weekday(day));
        expect(days.every((day) => day.startsWith(`${year}-`))).toBe(true);
      }),
    );
  });
});

describe('Easter Sunday', () => {
  // The earliest and the latest there can be, and the church’s tables for years to come.
  test.each([
    '1818-03-22',
    '1943-04-25',
    '2000-04-23',
    '2008-03-23',
    '2029-04-01',
    '2030-04-21',
    '2035-03-25',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])('is %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  test('is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(year, (year) => {
        const easter = easterSunday(year);
        expect(weekday(easter)).toBe(0);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
        expect(bankHolidays(year).get(addDays(easter, 1))).toBe('Easter Monday');
      }),
    );
  });
});
