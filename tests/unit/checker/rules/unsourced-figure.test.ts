import { expect, test } from 'vitest';
import { unsourcedFigure } from '../../../../src/checker/rules/unsourced-figure.ts';
import { findingsOf } from '../a-check.ts';

const found = (text: string): string[] =>
  findingsOf(text, 'mdx', unsourcedFigure).map((finding) => finding.text);

test.each([
  ['It costs £40,000.', '£40,000'],
  ['It costs £40,000, or more.', '£40,000'],
  ['It costs £1.5m in all.', '£1.5m'],
  ['It costs £3 million in all.', '£3 million'],
  ['It costs £5 meals and all.', '£5'],
  ['About 30% of groups do.', '30%'],
  ['About 12.5 per cent of groups do.', '12.5 per cent'],
  ['It takes 10 working days.', '10 working days'],
  ['It takes 1,000 days.', '1,000 days'],
  ['It takes 6\nweeks.', '6\nweeks'],
  ['It costs &pound;40,000 now.', '&pound;40,000'],
])('%j holds %j', (text, figure) => {
  expect(found(text)).toEqual([figure]);
});

test.each([
  ['Bring 2 copies.'],
  ['Use form A4 weeks before.'],
  ['Read section 106.'],
  ['Ring 020 7946 0000.'],
  ['# It takes 6 weeks'],
  ['<Example>\nThe roof cost £40,000.\n</Example>'],
  ['Wait <Fact id="standstill-working-days"/>.'],
])('%j has no figure to source', (text) => {
  expect(found(text)).toEqual([]);
});

test('leaves a figure that typed-figure has already found', () => {
  expect(found('Wait 8 working days. Then wait 9 working days.')).toEqual(['9 working days']);
});
