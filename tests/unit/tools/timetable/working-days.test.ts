import { expect, test } from 'vitest';
import { dayOff, nextWorkingDay, workingDaysBetween } from '../../../../src/tools/timetable/working-days.ts';

test('nobody works on weekends and bank holidays, and it says which', () => {
  expect(dayOff('2027-01-11')).toBeUndefined();
  expect(dayOff('2027-01-09')).toBe('a Saturday');
  expect(dayOff('2027-01-10')).toBe('a Sunday');
  expect(dayOff('2027-03-29')).toBe('Easter Monday');
});

test('the next working day after Christmas 2027 is the 29th', () => {
  expect(nextWorkingDay('2027-12-24')).toBe('2027-12-24');
  expect(nextWorkingDay('2027-12-25')).toBe('2027-12-29');
});

test('working days are counted after the first day, up to the last', () => {
  expect(workingDaysBetween('2027-01-11', '2027-01-11')).toBe(0);
  expect(workingDaysBetween('2027-01-11', '2027-01-18')).toBe(5);
  // Good Friday and Easter Monday are no working days.
  expect(workingDaysBetween('2027-03-22', '2027-04-05')).toBe(8);
  expect(workingDaysBetween('2027-01-01', '2027-12-31')).toBe(253);
});
