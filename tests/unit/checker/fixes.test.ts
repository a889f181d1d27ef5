import { describe, expect, test } from 'vitest';
import { applyFixes, inCaseOf, safeSwap } from '../../../src/checker/fixes.ts';
import { findingsOf, type Ending } from './a-check.ts';
import { rules } from '../../../src/checker/rules/index.ts';

/** A text with everything fixed that can be fixed without reading. */
const fixed = (source: string, ending: Ending = 'md'): string =>
  applyFixes(
    source,
    findingsOf(source, ending, ...rules).flatMap(({ fix }) => fix ?? []),
  );

describe('swaps that fit any sentence', () => {
  test.each([
    ['Ring us in order to book.', 'Ring us to book.'],
    ['In order to book, ring us.', 'To book, ring us.'],
    ['The club meets at the community center.', 'The club meets at the community centre.'],
    ['Bring proof, e.g. a bill.', 'Bring proof, for example a bill.'],
    ['Whilst you wait, read it.', 'While you wait, read it.'],
    ['- Pay prior to 3 May, whilst it is open.', '- Pay before 3 May, while it is open.'],
  ])('%s', (before, after) => {
    expect(fixed(before)).toBe(after);
  });

  test.each([
    ['a verb, whose form must fit', 'Work commenced in May.'],
    ['a phrase with two meanings', 'He told us by way of a letter.'],
    ['code', 'Type `center` in order.'],
    ['words in quotation marks', 'The form says “center line”.'],
    ['words that the source spells in another way', 'Ring us in&#32;order to book.'],
  ])('leaves %s to a person', (_, text) => {
    expect(fixed(text)).toBe(text);
  });

  test('works in front matter', () => {
    expect(fixed('---\ntitle: In order to win\n---\n\nText.\n', 'mdx')).toContain('title: To win\n');
  });
});

test('a swap is in the case of the words it replaces', () => {
  expect(['whilst', 'Whilst', 'WHILST'].map((written) => inCaseOf(written, 'while'))).toEqual([
    'while',
    'While',
    'WHILE',
  ]);
});

test('a swap that nobody has called safe is not made', () => {
  expect([safeSwap('a', { say: 'b' }), safeSwap('a', { say: 'b', safe: true })]).toEqual([undefined, 'b']);
});

test('of two fixes that overlap, only the first is made', () => {
  const fixes = [
    { start: 2, end: 5, text: 'X' },
    { start: 0, end: 3, text: 'Y' },
    { start: 5, end: 6, text: 'Z' },
  ];
  expect(applyFixes('abcdefg', fixes)).toBe('YdeZg');
});
