import { expect, test } from 'vitest';
import { countWords, isCapitals, wordsOf } from '../../../src/checker/words.ts';

test.each([
  ['one two', ['one', 'two']],
  ['the council’s plain-English form', ['the', 'council’s', 'plain-English', 'form']],
  ["don't 'quote' it", ["don't", 'quote', 'it']],
  ['£207,720 or 3.5% off', ['£207,720', 'or', '3.5%', 'off']],
  ['e.g. this, and/or that', ['e.g', 'this', 'and/or', 'that']],
  ['a – b — c … (d)', ['a', 'b', 'c', 'd']],
  ['café R&D 10:30', ['café', 'R&D', '10:30']],
  ['end.Then', ['end.Then']],
  ['– … !', []],
])('%j', (text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  expect(countWords(text)).toBe(words.length);
  for (const { text: word, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
});

test.each(['TUPE', 'SMEs', 'R&D', 'CO2', 'B2B', 'GDPR'])('%s is letters', (word) => {
  expect(isCapitals(word)).toBe(true);
});

test.each(['A', 'A4', 'S106', 'Is', 'iPhone', 'Tupe', 'BBC-led', 'SMEs’', ''])('%s is not', (word) => {
  expect(isCapitals(word)).toBe(false);
});
