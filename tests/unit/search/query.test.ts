import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meaningfulWords, normalise, squash } from '../../../src/search/query.ts';

describe('normalise', () => {
  test.each([
    'S106',
    's106',
    's.106',
    's. 106',
    'S 106',
    'sec 106',
    'sec. 106',
    'sect 106',
    'Section 106',
    'S-106',
  ])('%s is section 106', (written) => {
    expect(normalise(written)).toBe('section 106');
  });

  test('sections in a sentence too', () => {
    expect(normalise('What is an s.106 (or ss 106) agreement?')).toBe(
      'what is an section 106 or section 106 agreement',
    );
  });

  test.each([
    ['the council’s 106 homes', 'the councils 106 homes'],
    ['seconds 10', 'seconds 10'],
    ['sections', 'sections'],
    ['the S of TUPE', 'the s of tupe'],
  ])('%s has no section in it', (written, normal) => {
    expect(normalise(written)).toBe(normal);
  });

  test.each([
    ['  Stand-still   PERIOD! ', 'stand still period'],
    ['Café', 'cafe'],
    ['landlord’s', 'landlords'],
    ["landlord's", 'landlords'],
    ['£10k', '£10k'],
    ['T.U.P.E.', 't u p e'],
    ['ﬁnd a tender', 'find a tender'],
    ['ℝent', 'rent'],
    ['?!…', ''],
  ])('%j becomes %j', (written, normal) => {
    expect(normalise(written)).toBe(normal);
  });

  test('what is normal stays as it is, whatever it was made from', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('s', 'S', '.', '-', ' ', '1', "'", 'sec', 'é', 'İ') }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const normal = normalise(written);
        expect(normalise(normal)).toBe(normal);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['stand still', 'Standstill'],
  ['sec 106', 'S106'],
  ['T.U.P.E.', 'TUPE'],
  ['e-tendering', 'e tendering'],
])('squashed, “%s” is “%s”', (a, b) => {
  expect(squash(a)).toBe(squash(b));
});

test('squashed, different names stay different', () => {
  expect(squash('S106')).not.toBe(squash('S107'));
  expect(squash('lease')).not.toBe(squash('leases'));
});

describe('meaningful words', () => {
  test('are those that carry meaning in a question', () => {
    expect(meaningfulWords('Who do I ring about the village hall?')).toEqual(['ring', 'village', 'hall']);
    expect(meaningfulWords("What's a peppercorn rent?")).toEqual(['peppercorn', 'rent']);
  });

  test('are all of them, where none carries any', () => {
    expect(meaningfulWords('who can do this')).toEqual(['who', 'can', 'do', 'this']);
  });

  test('of nothing are none', () => {
    expect(meaningfulWords('')).toEqual([]);
    expect(meaningfulWords('?!')).toEqual([]);
  });
});
