import { expect, test } from 'vitest';
import { groupFunds } from '../../../../src/tools/funding-map/groups.ts';
import type { Fund } from '../../../../src/tools/funding-map/schema.ts';

const fund = (name: string, status: Fund['status']): Fund => ({
  name,
  status,
  kinds: ['grant'],
  stages: ['ideas'],
  text: 'For halls.',
  own: false,
});

test('funds stand by status, open ones first, each group in its own order', () => {
  const groups = groupFunds([
    fund('Old', 'closed'),
    fund('B', 'check'),
    fund('Shares', 'other'),
    fund('New', 'open'),
    fund('A', 'check'),
  ]);
  expect(groups.map(({ name, funds }) => [name, ...funds.map((each) => each.name)])).toEqual([
    ['Open when we looked', 'New'],
    ['Other help, with no form to fill in', 'Shares'],
    ['Check first', 'B', 'A'],
    ['Closed, or not for groups', 'Old'],
  ]);
});
