import { expect, test } from 'vitest';
import type { Counts } from '../../../src/checker/counts.ts';
import { measure } from '../../../src/checker/measures.ts';
import { report } from './a-check.ts';

/*
 * Two sentences, worked by hand:
 *
 *   The council wrote to every bidder.        An opportunity to object is important.
 *   words       6                             6                                      12
 *   syllables   1+2+1+1+2+2 = 9               1+5+1+2+1+3 = 13                       22
 *   letters     3+7+5+2+5+6 = 28              2+11+2+6+2+9 = 32                      60
 *   long words  none                          opportunity, important                  2
 */
const TEXT = 'The council wrote to every bidder. An opportunity to object is important.';

const { words, sentences, measures } = report(TEXT, 'txt', []);

test('the counts', () => {
  expect({ words, sentences }).toEqual({ words: 12, sentences: 2 });
});

test.each([
  // 206.835 − 1.015 × 12/2 − 84.6 × 22/12 = 206.835 − 6.09 − 155.1 = 45.645
  ['fleschReadingEase', 45.6],
  // 0.39 × 12/2 + 11.8 × 22/12 − 15.59 = 2.34 + 21.6333 − 15.59 = 8.3833
  ['fleschKincaidGrade', 8.4],
  // 8.3833 + 5 = 13.3833
  ['readingAge', 13],
  // 3.1291 + 1.043 × √(2 × 30/2) = 3.1291 + 1.043 × 5.4772 = 8.8418
  ['smog', 8.8],
  // 0.4 × (12/2 + 100 × 2/12) = 0.4 × (6 + 16.6667) = 9.0667
  ['gunningFog', 9.1],
  // 0.0588 × (100 × 60/12) − 0.296 × (100 × 2/12) − 15.8 = 29.4 − 4.9333 − 15.8 = 8.6667
  ['colemanLiau', 8.7],
  // 4.71 × 60/12 + 0.5 × 12/2 − 21.43 = 23.55 + 3 − 21.43 = 5.12
  ['ari', 5.1],
  // 12/2
  ['wordsPerSentence', 6],
  // No sentence has over 20 words.
  ['longSentenceShare', 0],
  // Our list lacks “bidder”: 100 × 1/12 = 8.333 in a hundred.
  // 0.1579 × 8.333 + 0.0496 × 12/2 + 3.6365 = 1.3158 + 0.2976 + 3.6365 = 5.2499
  ['daleChall', 5.2],
] as const)('%s is %d', (name, value) => {
  expect(measures[name]).toBe(value);
});

/** Published worked examples: the counts that each gives, and its result. */
const COUNTS: Counts = {
  words: 0,
  sentences: 1,
  syllables: 0,
  characters: 0,
  longWords: 0,
  unfamiliarWords: 0,
  longSentences: 0,
  counted: {},
  notCounted: {},
};

test.each([
  // “The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.” 13 words, 24 syllables.
  ['fleschReadingEase', 37.5, { words: 13, syllables: 24 }],
  ['fleschKincaidGrade', 11.3, { words: 13, syllables: 24 }],
  // The easiest text that can be: one word of one syllable.
  ['fleschReadingEase', 121.2, { words: 1, syllables: 1 }],
  ['fleschKincaidGrade', -3.4, { words: 1, syllables: 1 }],
  // Wikipedia, “Coleman–Liau index”: L = 537 letters and S = 4.20 sentences for 100 words, “roughly 14.5”.
  ['colemanLiau', 14.5, { words: 1000, characters: 5370, sentences: 42 }],
] as const)('published: %s is %d', (name, value, counts) => {
  expect(measure({ ...COUNTS, ...counts })[name]).toBe(value);
});

test('the share of long sentences has three places: one in three is 0.333', () => {
  const long = `${'word '.repeat(21).trim()}.`;
  const twenty = `${'word '.repeat(20).trim()}.`;
  expect(report(`Go. ${twenty} ${long}`.replaceAll('. w', '. W'), 'txt', []).measures.longSentenceShare).toBe(
    0.333,
  );
});

test('nobody reads before the age of five, however easy the text', () => {
  expect(report('Go. Sit.', 'txt', []).measures.readingAge).toBe(5);
});

test.each([
  ['an empty text', '', 'txt'],
  ['a text with no word in it', '— … !\n', 'txt'],
  ['a page of headings', '# Read me\n\n## Now\n', 'md'],
  ['a page of labels', '- One\n- Two\n', 'md'],
] as const)('%s has no measure, rather than a made-up one', (_, text, ending) => {
  const { words: count, measures: none } = report(text, ending, []);
  expect(count).toBe(0);
  expect(Object.values(none).filter((value) => value !== null)).toEqual([]);
});

test('figures count as letters, and a £ or a comma does not', () => {
  // “Pay £1,234.” has 3 + 4 letters and figures in 2 words: 4.71 × 3.5 + 0.5 × 2 − 21.43 = −3.945
  expect(report('Pay £1,234.', 'txt', []).measures.ari).toBe(-3.9);
});

test('no measure is a number that is not one', () => {
  const none: Counts = {
    words: 1,
    sentences: 1,
    syllables: 0,
    characters: 0,
    longWords: 0,
    longSentences: 0,
    unfamiliarWords: 0,
    counted: {},
    notCounted: {},
  };
  for (const value of Object.values(measure(none)))
    expect(value === null || Number.isFinite(value)).toBe(true);
});
