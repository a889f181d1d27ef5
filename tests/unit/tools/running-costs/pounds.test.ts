import { expect, test } from 'vitest';
import { readPounds, sayPounds } from '../../../../src/tools/running-costs/pounds.ts';

test.each([
  ['1200', 1200],
  ['£1,200', 1200],
  ['1 200.50', 1200.5],
  ['  £0.99 ', 0.99],
  ['1200.', 1200],
  ['', 0],
])('“%s” is %d', (typed, sum) => {
  expect(readPounds(typed)).toBe(sum);
});

test.each(['about 50', '12.345', '-5', '1e9', '50-60', '9999999999'])('“%s” is no sum', (typed) => {
  expect(readPounds(typed)).toBeUndefined();
});

test('sums are said in whole pounds, small ones with their pence, and a lack with a minus', () => {
  expect(sayPounds(6800)).toBe('£6,800');
  expect(sayPounds(130.77)).toBe('£131');
  expect(sayPounds(3.4)).toBe('£3.40');
  expect(sayPounds(0)).toBe('£0');
  expect(sayPounds(-1800)).toBe('−£1,800');
});
