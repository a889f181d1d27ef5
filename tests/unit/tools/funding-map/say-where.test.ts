import { expect, test } from 'vitest';
import { sayWhere } from '../../../../src/tools/funding-map/say-where.ts';

test('the link of a funder’s own page is where to look first', () => {
  expect(sayWhere('check', true)).toBe('Look at the funder’s page first: ');
  expect(sayWhere('other', true)).toBe('Start here: ');
});

test.each(['open', 'check', 'later', 'other'] as const)(
  'a link to somebody else’s page is not passed off as the funder’s: %s',
  (status) => {
    expect(sayWhere(status, false)).toMatch(/We have no address .*search for its name\.$/);
  },
);

test('nobody is sent to look for a fund that has closed', () => {
  expect(sayWhere('closed', true)).toBe('See ');
  expect(sayWhere('closed', false)).toBe('');
});
