import { expect, test } from 'vitest';
import { isChosen } from '../../../../src/tools/funding-map/choose.ts';

const heritage = { stages: ['surveys', 'building'], kinds: ['loan', 'grant'], status: 'check' };
const anything = { stage: '', kind: '', status: '' };

test('every fund is shown until somebody chooses', () => {
  expect(isChosen(heritage, anything)).toBe(true);
  expect(isChosen({ stages: [], kinds: ['grant'], status: 'closed' }, anything)).toBe(true);
});

test.each([
  { stage: 'surveys' },
  { kind: 'grant' },
  { status: 'check' },
  { stage: 'building', kind: 'loan', status: 'check' },
])('a fund is shown where it fits all that is chosen: %o', (choice) => {
  expect(isChosen(heritage, { ...anything, ...choice })).toBe(true);
});

test.each([
  { stage: 'running' },
  { kind: 'shares' },
  { status: 'open' },
  { stage: 'surveys', kind: 'shares' },
])('and left out where one thing does not: %o', (choice) => {
  expect(isChosen(heritage, { ...anything, ...choice })).toBe(false);
});
