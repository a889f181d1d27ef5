import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/edition/library.ts';
import { laySite, type Site } from '../../../src/edition/site.ts';
import { aFact, aValue } from '../facts/a-fact.ts';
import { aTerm } from '../glossary/a-term.ts';
import { aLibrary, anEdition, aPage } from './a-library.ts';

const TODAY = '2026-11-23';
const lay = (fields: Partial<Library>, slug = 'england'): Site => laySite(aLibrary(fields), slug, TODAY);

describe('an edition laid over the base content', () => {
  const base = { terms: [aTerm('lot'), aTerm('lease', { plain: 'our words' })] };

  test('has the base terms, and its own', () => {
    const editions = [anEdition('anytown', { terms: [aTerm('moot-hall')] })];
    expect([...lay({ ...base, editions }, 'anytown').term.keys()]).toEqual(['lot', 'lease', 'moot-hall']);
  });

  test('has its own term in the place of one with the same id', () => {
    const own = aTerm('lease', { plain: 'their words', path: 'content/editions/anytown/terms/lease.mdx' });
    const editions = [anEdition('anytown', { terms: [own] }), anEdition('england')];
    expect(lay({ ...base, editions }, 'anytown').term.get('lease')).toMatchObject({
      plain: 'their words',
      path: 'content/editions/anytown/terms/lease.mdx',
    });
    expect(lay({ ...base, editions }, 'england').term.get('lease')?.plain).toBe('our words');
  });

  test('has its own page in the place of one with the same guide and name, whatever their numbers', () => {
    const pages = [
      aPage('money/index'),
      aPage('money/01-loans', { title: 'Ours' }),
      aPage('money/02-grants'),
    ];
    const own = [aPage('money/07-loans', { title: 'Theirs' }), aPage('money/01-ward-fund')];
    const site = lay({ pages, editions: [anEdition('anytown', { pages: own })] }, 'anytown');
    expect(site.guides[0]!.pages.map(({ order, title }) => [order, title])).toEqual([
      [1, 'ward-fund'],
      [2, 'grants'],
      [7, 'Theirs'],
    ]);
  });

  test('a page of the same name in another guide is another page', () => {
    const pages = [aPage('money/index'), aPage('money/01-loans'), aPage('people/index')];
    const own = [aPage('people/01-loans', { title: 'Theirs' })];
    const site = lay({ pages, editions: [anEdition('anytown', { pages: own })] }, 'anytown');
    expect(site.guides.map(({ pages: [first] }) => first?.title)).toEqual(['loans', 'Theirs']);
  });

  test('has the settings of its own', () => {
    expect(lay({}).settings.name).toBe('England');
    expect(lay({})).toMatchObject({ slug: 'england', today: TODAY });
  });

  test('there is none that nobody made', () => {
    expect(() => lay({}, 'atlantis')).toThrow('There is no edition “atlantis” in content/editions/.');
  });

  test('the library is left as it was, for the next edition', () => {
    const library = aLibrary({
      terms: [aTerm('lot', { related: ['lease'] }), aTerm('lease')],
      pages: [aPage('money/index'), aPage('money/02-b'), aPage('money/01-a')],
    });
    const before = structuredClone(library);
    laySite(library, 'england', TODAY);
    expect(library).toEqual(before);
  });
});

describe('terms', () => {
  test('stand by title, as in a dictionary', () => {
    const terms = [aTerm('tupe', { title: 'TUPE' }), aTerm('lot'), aTerm('find', { title: 'Find a Tender' })];
    expect(lay({ terms }).terms.map(({ title }) => title)).toEqual(['Find a Tender', 'lot', 'TUPE']);
  });

  test('each that is named as related names the other back, once', () => {
    const terms = [
      aTerm('lot', { related: ['lease', 'tender'] }),
      aTerm('lease', { related: ['lot'] }),
      aTerm('tender', { related: ['bid'] }),
      aTerm('bid'),
    ];
    const { term } = lay({ terms });
    expect([...term.values()].map(({ id, related }) => [id, related])).toEqual([
      ['lot', ['lease', 'tender']],
      ['lease', ['lot']],
      ['tender', ['bid', 'lot']],
      ['bid', ['tender']],
    ]);
  });

  test('one that is not there gets no link back', () => {
    expect(lay({ terms: [aTerm('lot', { related: ['gone'] })] }).term.size).toBe(1);
  });

  test('are found in a text by the names that this edition has', () => {
    const terms = [aTerm('lease')];
    const editions = [anEdition('anytown', { terms: [aTerm('moot-hall')] }), anEdition('england')];
    const found = (slug: string): string[] =>
      lay({ terms, editions }, slug)
        .findTerms('a lease of the moot hall')
        .map(({ id }) => id);
    expect(found('england')).toEqual(['lease']);
    expect(found('anytown')).toEqual(['lease', 'moot-hall']);
  });
});

describe('guides', () => {
  const guideIds = (...ids: string[]): string[] =>
    lay({ pages: ids.map((id) => aPage(`${id}/index`)) }).guides.map(({ id }) => id);

  test('stand in the order that we chose, then the others by name', () => {
    expect(
      guideIds(
        'zoos',
        'for-councils',
        'aviaries',
        'local-government',
        'community-asset-transfer',
        'procurement',
      ),
    ).toEqual([
      'procurement',
      'community-asset-transfer',
      'local-government',
      'for-councils',
      'aviaries',
      'zoos',
    ]);
  });

  test('have an index, and their pages by number, then by name', () => {
    const pages = [
      aPage('money/10-c'),
      aPage('money/02-b'),
      aPage('money/index', { title: 'Money' }),
      aPage('money/02-a'),
    ];
    const [guide] = lay({ pages }).guides;
    expect(guide!.index.title).toBe('Money');
    expect(guide!.pages.map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  });
});

describe('facts', () => {
  const facts = [
    aFact('wait', [aValue(10, 'days', { from: '2015-01-01' }), aValue(8, 'working days')]),
    aFact('unsure', [aValue(3, 'weeks')], { confidence: 'low', tellReaders: 'a few weeks' }),
  ];
  const wait = '<Fact id="wait"/>';

  test('are said in what readers see of a term', () => {
    const term = aTerm('standstill', {
      plain: `the ${wait} gap`,
      short: `A gap of ${wait}, or <Fact id="unsure"/>.`,
      confusedWith: [{ id: 'lot', difference: `It takes ${wait}.` }],
    });
    expect(lay({ terms: [term], facts }).term.get('standstill')).toMatchObject({
      plain: 'the 8 working days gap',
      short: 'A gap of 8 working days, or a few weeks.',
      confusedWith: [{ id: 'lot', difference: 'It takes 8 working days.' }],
    });
  });

  test('are said in what readers see of a page', () => {
    const page = aPage('money/index', {
      title: `In ${wait}`,
      summary: `${wait}.`,
      answers: [`Why ${wait}?`],
    });
    expect(lay({ pages: [page], facts }).guides[0]!.index).toMatchObject({
      title: 'In 8 working days',
      summary: '8 working days.',
      answers: ['Why 8 working days?'],
    });
  });

  test('say when a short meaning is to be looked at again', () => {
    const terms = [aTerm('standstill', { short: `A gap of ${wait}.` }), aTerm('lot')];
    const { term } = lay({ terms, facts });
    expect(term.get('standstill')?.shortReviewBy).toBe('2027-05-22');
    expect(term.get('lot')?.shortReviewBy).toBeUndefined();
  });

  test('are as they are on the day of the build', () => {
    const site = laySite(aLibrary({ facts }), 'england', '2020-06-01');
    expect(site.sayFact('wait')).toBe('10 days');
    expect(lay({ facts }).sayFact('wait', 'number')).toBe('8');
    expect(lay({ facts }).sayFact('wiat')).toBeUndefined();
  });
});

test('facts, sources and reports are found by their ids and paths', () => {
  const source = {
    id: 'the-act',
    title: 'Act',
    publisher: 'Parliament',
    kind: 'law',
    checked: '2026-11-22',
  } as const;
  const site = lay({ facts: [aFact('wait', [aValue(8, 'days')])], sources: [source] });
  expect(site.facts.get('wait')?.id).toBe('wait');
  expect(site.sources.get('the-act')).toBe(source);
  expect(site.reports.size).toBe(0);
});

describe('the search for terms', () => {
  const terms = [aTerm('lot'), aTerm('lease')];
  const library = aLibrary({
    terms,
    editions: [
      anEdition('england'),
      anEdition('anytown', { terms: [aTerm('lease', { plain: 'their words' })] }),
      anEdition('netherby', { terms: [aTerm('lease', { aliases: ['the paper'] })] }),
    ],
  });
  const finder = (slug: string): Site['findTerms'] => laySite(library, slug, TODAY).findTerms;

  test('is one for all editions whose terms have the same names', () => {
    expect(finder('anytown')).toBe(finder('england'));
  });

  test('is its own for an edition with a name more', () => {
    expect(finder('netherby')('the paper').map(({ id }) => id)).toEqual(['lease']);
    expect(finder('england')('the paper')).toEqual([]);
  });
});
