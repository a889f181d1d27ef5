import { describe, expect, test } from 'vitest';
import { isOfSomebody, shortName, shortNames } from '../../../src/checker/letters-of-names.ts';
import { documentOf } from './a-check.ts';

const isOf = (letters: string, text: string): boolean => {
  const start = text.indexOf(letters);
  return isOfSomebody(letters, text, start, start + letters.length);
};

describe('letters of somebody’s name', () => {
  test.each([
    ['LLP', 'Write to Dunmore Gale LLP, 3 High Street.'],
    ['CIC', 'The hall is let to Penny CIC.'],
    ['MRICS', 'Surveyor: Hugh Ossington MRICS'],
    ['MCIHT', 'Gwen Lathbury BEng (Hons) MCIHT'],
    ['OBE', 'Dr J. Hall OBE opened it.'],
    ['PC', 'Ask PC 4471 Alderman.'],
  ])('%s in “%s”', (letters, text) => {
    expect(isOf(letters, text)).toBe(true);
  });

  test.each([
    ['CIO', 'The CIO must send its accounts.'],
    ['CIO', 'You could become a CIO.'],
    ['LLP', 'An LLP is a kind of firm.'],
    ['PC', 'The PC meets in May.'],
    ['FTE', 'The team has Four Staff FTE.'],
    ['MRICS', 'A surveyor who is MRICS will come.'],
  ])('not %s in “%s”', (letters, text) => {
    expect(isOf(letters, text)).toBe(false);
  });
});

test('a name in full explains its letters after the same first word', () => {
  const { passages } = documentOf('A guide by Calder Metropolitan Borough Council, with Upper Dale Parish.');
  const inFull = shortNames(passages);
  expect(inFull.has(shortName('MBC', 'Write to Calder MBC.', 16))).toBe(true);
  expect(inFull.has(shortName('MBC', 'Write to Kirkby MBC.', 16))).toBe(false);
  expect(inFull.has(shortName('BC', 'Write to Calder BC.', 16))).toBe(false);
});
