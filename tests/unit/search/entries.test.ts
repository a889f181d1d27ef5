import { describe, expect, test } from 'vitest';
import {
  describedEntries,
  namedEntries,
  organisationEntries,
  piecesOf,
} from '../../../src/search/entries.ts';
import { packNames, unpackNames } from '../../../src/search/names-data.ts';
import { aTerm } from '../glossary/a-term.ts';

const tupe = aTerm('tupe', {
  title: 'TUPE',
  plain: 'staff moving over with the work',
  short: 'The law that moves staff.',
  acronym: 'TU',
  aliases: ['Transfer of Undertakings'],
  misspellings: ['tuppe'],
  saidAs: ['keep the workers'],
});
const page = {
  path: '/guides/procurement/',
  title: 'Selling to your council',
  summary: 'How councils buy.',
  answers: ['Can we sell to the council?'],
};

test('search knows terms by all their names, and pages by their titles', () => {
  expect(namedEntries([tupe], [page])).toEqual([
    {
      u: '/jargon/tupe/',
      t: 'TUPE',
      c: 'TU',
      a: ['Transfer of Undertakings'],
    },
    { u: '/guides/procurement/', t: 'Selling to your council' },
  ]);
});

test('names come back out of their file as they were', () => {
  const odd = aTerm('spend-over-500', { title: 'council spending data' });
  const own = aTerm('landlords-consent', { title: 'landlord’s consent', aliases: ['owner’s yes', 'leave'] });
  const entries = namedEntries([tupe, odd, own], [page]);
  const file = packNames(entries, 2);
  expect(unpackNames(file)).toEqual(entries);
  expect(file.paths).toBe('\n/jargon/spend-over-500/\n\n/guides/procurement/');
});

test('what a term does not have takes no room', () => {
  expect(namedEntries([aTerm('lot')], [])).toEqual([{ u: '/jargon/lot/', t: 'lot' }]);
});

test('search knows terms by what people say, and pages by what they answer', () => {
  expect(describedEntries([tupe], [page])).toEqual([
    {
      u: '/jargon/tupe/',
      p: 'staff moving over with the work',
      m: ['tuppe'],
      s: ['keep the workers'],
      d: 'The law that moves staff.',
    },
    { u: '/guides/procurement/', s: ['Can we sell to the council?'], d: 'How councils buy.' },
  ]);
});

test('each description is of something that is known by name', () => {
  const paths = (entries: readonly { u: string }[]): string[] => entries.map(({ u }) => u);
  expect(paths(describedEntries([tupe], [page]))).toEqual(paths(namedEntries([tupe], [page])));
});

describe('pieces', () => {
  const entries = Array.from({ length: 100 }, (_, n) => ({ u: `/jargon/${n}/`, s: [], d: `Meaning ${n}.` }));

  test('put together they are the whole, in order', () => {
    const together = piecesOf(entries).flatMap((piece) =>
      piece.entries.map((entry, n) => ({ ...entry, u: entries[piece.from + n]!.u })),
    );
    expect(together).toEqual(entries);
  });

  test('there are several, none is empty, and all but the last are of one size', () => {
    const sizes = piecesOf(entries).map((piece) => piece.entries.length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(new Set(sizes.slice(0, -1)).size).toBe(1);
    expect(sizes.at(-1)).toBeGreaterThan(0);
    expect(sizes.at(-1)).toBeLessThanOrEqual(sizes[0]!);
  });

  test('a whole number of pieces has no empty one at its end; nothing has none', () => {
    const [first] = piecesOf(entries);
    expect(piecesOf(entries.slice(0, first!.entries.length))).toEqual([first]);
    expect(piecesOf([])).toEqual([]);
  });
});

test('organisations come with their descriptions, after all that the names have', () => {
  const shop = { path: '/directory/activity/shop/#hub', title: 'Hub', summary: 'A shop.', answers: ['shop'] };
  const described = [...describedEntries([tupe], [page]), ...organisationEntries([shop])];
  expect(piecesOf(described)[0]!.entries.at(-1)).toEqual({
    u: shop.path,
    t: 'Hub',
    s: ['shop'],
    d: 'A shop.',
  });
  expect(piecesOf(described)[0]!.entries[0]).not.toHaveProperty('u');
});
