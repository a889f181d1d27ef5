import { describe, expect, test } from 'vitest';
import { syllablesOf } from '../../../src/checker/syllables.ts';

describe.each([
  [1, 'the you rule time school moved asked league lease don’t'],
  [2, 'any little centre quiet people being wanted houses table language isn’t employed statement something'],
  [3, 'anyone supplier employer audience area idea tomorrow carefully serious everything easier'],
  [4, 'society security experience community situation appreciate'],
  [5, 'opportunity university association electricity'],
])('common words of %i', (count, words) => {
  test.each(words.split(' '))('%s', (word) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe.each([
  [1, 'mayor'],
  [2, 'lessor framework leasehold surgeon'],
  [3, 'surveyor companies tendering'],
  [4, 'variation anxiety'],
])('words of our subject, of %i', (count, words) => {
  test.each(words.split(' '))('%s', (word) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

test.each([
  ['TUPE', 2],
  ['NATO', 2],
  ['VAT', 3],
  ['SMEs', 3],
  ['PAYE', 4],
  ['WWW', 9],
  ['R&D', 3],
  ['VAT’s', 3],
])('letters are said one by one, unless people say them as a word: %s', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test.each([
  ['council’s', 2],
  ['plain-English', 3],
  ['and/or', 2],
  ['VAT-free', 4],
  ['e.g', 2],
])('the parts of a word add up: %s', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test.each(['7', '£207,720', '3.5%', '2nd', '24-hour', 'S106'])('a figure counts as one: %s', (word) => {
  expect(syllablesOf(word)).toBe(1);
});

test.each(['hmm', 'e', 'yy', 'café', 'Ω', 'a’'])('every word has one at least: %s', (word) => {
  expect(syllablesOf(word)).toBeGreaterThanOrEqual(1);
});
