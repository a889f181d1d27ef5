import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameSearch } from '../../../src/search/names.ts';
import { DESCRIPTIONS, ENTRIES } from './some-entries.ts';

/** Search as it is at first, and once the descriptions have come. */
const bare = new NameSearch(ENTRIES);
const full = new NameSearch(ENTRIES);
full.describe(DESCRIPTIONS);

const pathsFor = (query: string, names = bare): string[] => names.search(query).hits.map(({ path }) => path);
const bestFor = (query: string, names = bare): string | undefined => pathsFor(query, names)[0];

describe('by name', () => {
  test.each([
    ['standstill period', '/jargon/standstill-period/'],
    ['STANDSTILL', '/jargon/standstill-period/'],
    ['stand still', '/jargon/standstill-period/'],
    ['stand-still', '/jargon/standstill-period/'],
    ['mandatory standstill', '/jargon/standstill-period/'],
    ['waiting gap', '/jargon/standstill-period/'],
    ['tupe', '/jargon/tupe/'],
    ['T.U.P.E.', '/jargon/tupe/'],
    ['toupee', '/jargon/tupe/'],
    ['S106', '/jargon/section-106-agreement/'],
    ['s.106', '/jargon/section-106-agreement/'],
    ['sec 106', '/jargon/section-106-agreement/'],
    ['section 106', '/jargon/section-106-agreement/'],
    ['CAT', '/jargon/community-asset-transfer/'],
    ['ITT', '/jargon/invitation-to-tender/'],
    ['peppercorn rents', '/jargon/peppercorn-rent/'],
    ['combined authorities', '/jargon/combined-authority/'],
    ['community businesses', '/guides/community-business/'],
    ['who can say yes', '/guides/local-government/who-can-say-yes/'],
    ['What is a framework?', '/jargon/framework-agreement/'],
  ])('“%s” finds %s, and is no guess', (query, path) => {
    expect(bestFor(query)).toBe(path);
    expect(bare.search(query)).not.toHaveProperty('didYouMean');
  });

  test('an exact name comes before names that hold it', () => {
    const names = new NameSearch([
      { u: '/a/', t: 'lease lease lease', p: 'lease of a lease' },
      { u: '/b/', t: 'long lease', a: ['head lease'] },
      { u: '/c/', t: 'tenancy', m: ['lease'] },
    ]);
    expect(bestFor('lease', names)).toBe('/c/');
  });

  test('letters that two terms share find both first', () => {
    expect(pathsFor('CA').slice(0, 2)).toEqual([
      '/jargon/combined-authority/',
      '/jargon/contracting-authority/',
    ]);
  });

  test('a name half typed finds it', () => {
    for (const typed of ['st', 'stan', 'standsti', 'standstill per'])
      expect(bestFor(typed)).toBe('/jargon/standstill-period/');
    for (const typed of ['pep', 'peppercorn r']) expect(bestFor(typed)).toBe('/jargon/peppercorn-rent/');
  });

  test('only the last word can be two letters of a longer one', () => {
    expect(bestFor('rent pe')).toBe('/jargon/peppercorn-rent/');
    expect(pathsFor('pe rent')).toEqual([]);
    expect(bestFor('framwork ag')).toBe('/jargon/framework-agreement/');
    expect(pathsFor('fr agrement')).toEqual([]);
  });

  test('a name half typed finds it, though its words are parted elsewhere', () => {
    expect(bestFor('stand still per')).toBe('/jargon/standstill-period/');
    expect(bare.search('stand still per')).not.toHaveProperty('didYouMean');
  });

  test('a hit has what a list of answers shows', () => {
    expect(bare.search('tupe').hits[0]).toEqual({
      path: '/jargon/tupe/',
      title: 'TUPE',
      plain: 'staff moving over with the work',
    });
    expect(bare.search('who can say yes').hits[0]).toEqual({
      path: '/guides/local-government/who-can-say-yes/',
      title: 'Who can say yes',
    });
  });

  test('no more answers than were asked for, and none twice', () => {
    expect(full.search('authority').hits).toHaveLength(2);
    expect(full.search('authority', 1).hits).toHaveLength(1);
    const paths = pathsFor('a council building', full);
    expect(paths).toEqual([...new Set(paths)]);
  });
});

describe('misspelt', () => {
  test.each([
    ['tuppe', '/jargon/tupe/', 'TUPE'],
    ['framwork agrement', '/jargon/framework-agreement/', 'framework agreement'],
    ['best vlaue', '/jargon/best-value/', 'best value'],
    ['bets value', '/jargon/best-value/', 'best value'],
    ['stanstill perod', '/jargon/standstill-period/', 'standstill period'],
    ['pepercorn rent', '/jargon/peppercorn-rent/', 'peppercorn rent'],
    ['invitaion to tendre', '/jargon/invitation-to-tender/', 'invitation to tender'],
  ])('“%s” finds %s and says what it took it for', (query, path, name) => {
    expect(bestFor(query)).toBe(path);
    expect(bare.search(query).didYouMean).toBe(name);
  });

  test('a misspelling that we know is no guess', () => {
    expect(bare.search('standstil')).not.toHaveProperty('didYouMean');
  });
});

describe('by description', () => {
  test('nothing at first, and the answer once the descriptions have come', () => {
    expect(pathsFor('keep the workers')).toEqual([]);
    expect(bestFor('keep the workers', full)).toBe('/jargon/tupe/');
  });

  test.each([
    ['do I have to keep the workers?', '/jargon/tupe/'],
    ['new employer', '/jargon/tupe/'],
    ['who do I ring about the village hall', '/guides/local-government/who-can-say-yes/'],
    ['a pound a year', '/jargon/peppercorn-rent/'],
  ])('“%s” finds %s', (query, path) => {
    expect(bestFor(query, full)).toBe(path);
    expect(full.search(query)).not.toHaveProperty('didYouMean');
  });

  test('a whole question is answered where most of its words are there, and that is no guess', () => {
    const answer = full.search('What happens to the old staff?');
    expect(answer.hits[0]?.path).toBe('/jargon/tupe/');
    expect(answer).not.toHaveProperty('didYouMean');
  });

  test('and is not where only few are', () => {
    expect(pathsFor('cheap rent for summer holiday cottages in Wales', full)).toEqual([]);
  });

  test('a hit then has its meaning', () => {
    expect(full.search('tupe').hits[0]?.about).toBe(
      'The law that moves staff to a new employer when their work moves.',
    );
  });

  test('names still win over descriptions', () => {
    expect(bestFor('rent', full)).toBe('/jargon/peppercorn-rent/');
    expect(bestFor('TUPE', full)).toBe('/jargon/tupe/');
  });

  test('descriptions may come twice, or for a page that is not there', () => {
    const names = new NameSearch(ENTRIES);
    names.describe(DESCRIPTIONS);
    names.describe(DESCRIPTIONS);
    names.describe([{ u: '/jargon/unknown/', s: ['zebra crossing'], d: 'Zebras.' }]);
    expect(names.search('keep the workers')).toEqual(full.search('keep the workers'));
    expect(pathsFor('zebra crossing', names)).toEqual([]);
  });
});

test('a thing that is not among the names is found once its description has come, and only once', () => {
  const names = new NameSearch(ENTRIES);
  const shop = {
    u: '/directory/activity/shop/#hub',
    t: 'Hillside Hub',
    s: ['groceries'],
    d: 'A village shop.',
  };
  expect(pathsFor('hillside hub', names)).toEqual([]);
  names.describe([shop]);
  names.describe([shop]);
  expect(pathsFor('hilside hub', names)).toEqual([shop.u]);
  expect(names.search('Hillside Hub').hits).toEqual([
    { path: shop.u, title: 'Hillside Hub', about: 'A village shop.' },
  ]);
  expect(pathsFor('groceries', names)).toEqual([shop.u]);
});

describe('nothing fits', () => {
  const junk = [
    'zebra',
    'asdfgh',
    'football scores',
    'qwertyuiop',
    'pizza near me',
    'weather tomorrow',
    'guitar chords',
    'recipe for lasagne',
    '1234567',
    'penguins',
  ];

  test.each(junk)('“%s” finds nothing and guesses nothing', (query) => {
    expect(bare.search(query)).toEqual({ hits: [] });
    expect(full.search(query)).toEqual({ hits: [] });
  });

  test.each(['', '   ', '?!', '…'])('%j asks nothing', (query) => {
    expect(full.search(query)).toEqual({ hits: [] });
  });
});

test('whatever somebody types, search answers, with pages that there are', () => {
  const paths = new Set(ENTRIES.map(({ u }) => u));
  const known = ENTRIES.flatMap(({ t, p = '', a = [] }) => [t, p, ...a].join(' ').split(' '));
  const query = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...known), fc.string()), { maxLength: 6 })
      .map((words) => words.join(' ')),
    fc.constantFrom('constructor', '__proto__', 'toString', '\0', '\u202e', 'a'.repeat(5000)),
  );
  fc.assert(
    fc.property(query, fc.integer({ min: 1, max: 12 }), (typed, limit) => {
      const { hits, didYouMean } = full.search(typed, limit);
      expect(hits.length).toBeLessThanOrEqual(limit);
      for (const { path } of hits) expect(paths).toContain(path);
      if (didYouMean !== undefined) expect(hits[0]?.title).toBe(didYouMean);
    }),
    { numRuns: 500 },
  );
});

describe('a question', () => {
  const names = new NameSearch([
    { u: '/jargon/bus/', t: 'bus franchising' },
    { u: '/guides/building/decision/', t: 'The decision' },
  ]);
  names.describe([
    { u: '/jargon/bus/', s: ['who decides on buses'], d: 'Who decides on buses.' },
    { u: '/guides/building/decision/', s: ['Who decides if we get the building?'], d: 'Who says yes.' },
  ]);

  test('half asked, it finds the page that answers it before a word that is spoken of so', () => {
    expect(pathsFor('who decides', names)).toEqual(['/guides/building/decision/', '/jargon/bus/']);
  });

  test('asked of a word, it finds the word', () => {
    expect(bestFor('who decides on buses', names)).toBe('/jargon/bus/');
  });

  test('“what is” one finds the very name, before names that hold it', () => {
    const held = new NameSearch([
      { u: '/jargon/framework-fee/', t: 'framework fee' },
      { u: '/jargon/framework-agreement/', t: 'framework agreement', a: ['framework'] },
    ]);
    expect(bestFor('What is a framework?', held)).toBe('/jargon/framework-agreement/');
  });
});
