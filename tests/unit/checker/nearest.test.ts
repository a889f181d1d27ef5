import { expect, test } from 'vitest';
import { nearest } from '../../../src/checker/nearest.ts';

test('a slip finds the name that was meant', () => {
  expect(nearest('standstil-period', ['lease', 'standstill-period', 'lot'])).toBe('standstill-period');
  expect(nearest('leese', ['lease', 'lot'])).toBe('lease');
});

test('another name altogether is no slip', () => {
  expect(nearest('ward', ['standstill-period', 'peppercorn-rent'])).toBeUndefined();
  expect(nearest('lease', [])).toBeUndefined();
});
