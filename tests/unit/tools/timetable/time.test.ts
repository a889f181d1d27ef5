import { expect, test } from 'vitest';
import { after, readRange } from '../../../../src/tools/timetable/time.ts';

test.each([
  ['6 weeks', '6w', '6w'],
  ['1 week', '1w', '1w'],
  ['2 to 4 weeks', '2w', '4w'],
  ['10 weeks to 6 months', '10w', '6m'],
  ['6 to 12 months', '6m', '12m'],
  ['about 1 month', '1m', '1m'],
  ['4 to 6', '4w', '6w'],
  ['6', '6w', '6w'],
])('“%s” is from %s to %s', (written, least, most) => {
  expect(readRange(written)).toEqual({ least, most });
});

test.each([
  '',
  'soon',
  '4 to 2 weeks',
  '2 months to 3 weeks',
  '0 weeks',
  '-3',
  '3 days',
  '1.5 weeks',
  '4 to',
])('“%s” is no time that can be planned with', (written) => {
  expect(readRange(written)).toBeUndefined();
});

test('weeks and months are counted on from a day', () => {
  expect(after('2027-01-11', '2w')).toBe('2027-01-25');
  expect(after('2027-01-11', '12m')).toBe('2028-01-11');
});
