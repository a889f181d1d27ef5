import { expect, test } from 'vitest';
import { today } from '../../../src/edition/today.ts';

test('BUILD_DATE is today', () => {
  expect(today({ BUILD_DATE: '2026-11-23' })).toBe('2026-11-23');
});

test.each([{}, { BUILD_DATE: '' }])('with %j, today is today', (environment) => {
  expect([Date.now() - 864e5, Date.now()].map((time) => new Date(time).toISOString().slice(0, 10))).toContain(
    today(environment),
  );
});

test.each(['yesterday', '23/11/2026', '2026-02-30', '2026-13-01'])('“%s” is not a date', (BUILD_DATE) => {
  expect(() => today({ BUILD_DATE })).toThrow(
    `BUILD_DATE should be a date such as 2026-11-23, not “${BUILD_DATE}”.`,
  );
});
