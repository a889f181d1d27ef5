import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, weekday } from '../../../../src/tools/timetable/days.ts';

const someDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each(['2027-01-11', '2028-02-29'])('%s is a day', (day) => {
  expect(isDay(day)).toBe(true);
});

test.each(['2027-02-30', '2027-02-29', '2027-13-01', '11 January 2027', '2027-1-1', '', '2027-01-11T00:00'])(
  '“%s” is not a day',
  (written) => {
    expect(isDay(written)).toBe(false);
  },
);

test('weeks go over the ends of months, years and summer time', () => {
  expect(addDays('2027-12-27', 14)).toBe('2028-01-10');
  expect(addDays('2027-03-22', 7)).toBe('2027-03-29');
  expect(addDays('2027-10-25', 7)).toBe('2027-11-01');
});

test('a month later is the same day, or the last one of a shorter month', () => {
  expect(addMonths('2027-01-11', 6)).toBe('2027-07-11');
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
  expect(addMonths('2027-11-30', 12)).toBe('2028-11-30');
});

test('days that are added can be counted', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 3000 }), (day, days) => {
      const later = addDays(day, days);
      expect(isDay(later)).toBe(true);
      expect(daysBetween(day, later)).toBe(days);
      expect((weekday(day) + days) % 7).toBe(weekday(later));
    }),
  );
});
