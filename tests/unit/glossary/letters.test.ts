import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/glossary/letters.ts';

test('names stand under their first letters, in the order of a dictionary', () => {
  expect(lettersOf(['tender', 'lease', 'Lot', 'asset lock', 'TUPE'])).toEqual([
    { letter: 'A', names: ['asset lock'] },
    { letter: 'L', names: ['lease', 'Lot'] },
    { letter: 'T', names: ['tender', 'TUPE'] },
  ]);
});

test('names that begin with a figure or a sign share one place, before A', () => {
  expect(lettersOf(['award', '360 review', '£10k rule', '5-year plan']).map(({ letter }) => letter)).toEqual([
    '0–9',
    'A',
  ]);
});

test('a letter with a mark stands with the letter', () => {
  expect(lettersOf(['Éclair fund', 'eviction'])).toEqual([
    { letter: 'E', names: ['Éclair fund', 'eviction'] },
  ]);
});

test('the list that was given is left as it was', () => {
  const names = ['b', 'a'];
  lettersOf(names);
  expect(names).toEqual(['b', 'a']);
});

test('every name is there once, and every letter has a name', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      const letters = lettersOf(names);
      expect(letters.flatMap((each) => each.names).sort()).toEqual([...names].sort());
      expect(letters.every((each) => each.names.length > 0)).toBe(true);
      expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
    }),
  );
});
