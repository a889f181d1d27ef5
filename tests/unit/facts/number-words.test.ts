import { expect, test } from 'vitest';
import { numberWords } from '../../../src/facts/number-words.ts';

test.each([
  [0, 'zero'],
  [8, 'eight'],
  [12, 'twelve'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [21, 'twenty-one'],
  [40, 'forty'],
  [99, 'ninety-nine'],
  [100, 'one hundred'],
  [101, 'one hundred and one'],
  [120, 'one hundred and twenty'],
  [345, 'three hundred and forty-five'],
  [999, 'nine hundred and ninety-nine'],
])('%d is “%s”', (value, words) => {
  expect(numberWords(value)).toBe(words);
});

test.each([-1, 1000, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('%d has no words', (value) => {
  expect(numberWords(value)).toBeUndefined();
});

/** Reads words back, by adding up what each of them stands for. */
function readBack(words: string): number {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  let total = 0;
  for (const word of words.split(/[ -]/)) {
    if (word === 'hundred') total *= 100;
    else if (tens.includes(word)) total += (tens.indexOf(word) + 2) * 10;
    else if (word !== 'and') {
      expect(small).toContain(word);
      total += small.indexOf(word);
    }
  }
  return total;
}

test('every number from 0 to 999 can be read back, and no two are said alike', () => {
  const all = Array.from({ length: 1000 }, (_, value) => numberWords(value)!);
  expect(all.map(readBack)).toEqual(all.map((_, value) => value));
  expect(new Set(all).size).toBe(1000);
});
