import { describe, expect, test } from 'vitest';
import {
  byMainActivity,
  directoryTitle,
  helpIn,
  layDirectory,
  listPages,
  organisationPath,
  searchableOrganisations,
  wardPath,
} from '../../../src/directory/directory.ts';
import type { Organisation } from '../../../src/directory/organisation.ts';
import { slugOf } from '../../../src/directory/slug.ts';

/** An organisation with what each has, and what the test changes. */
function anOrganisation(name: string, fields: Partial<Organisation> = {}): Organisation {
  return {
    id: slugOf(name),
    name,
    kind: 'community business',
    what: 'Mends clothes.',
    activities: ['repairs'],
    source: 'https://a.example/',
    checked: '2026-11-22',
    ...fields,
  };
}

const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

test('wards and activities have who is in them, all by name', () => {
  const { organisations, wards, activities } = layDirectory([
    anOrganisation('Stitch', { ward: 'Riverside', activities: ['repairs', 'training'] }),
    anOrganisation('café', { ward: 'Hillside', activities: ['Training'] }),
    anOrganisation('Bakery', { ward: 'Riverside', activities: ['food'] }),
  ]);
  expect(names(organisations)).toEqual(['Bakery', 'café', 'Stitch']);
  expect(wards.map(({ slug, organisations }) => [slug, names(organisations)])).toEqual([
    ['hillside', ['café']],
    ['riverside', ['Bakery', 'Stitch']],
  ]);
  expect(activities.map(({ slug, organisations }) => [slug, names(organisations)])).toEqual([
    ['food', ['Bakery']],
    ['repairs', ['Stitch']],
    ['training', ['café', 'Stitch']],
  ]);
});

test('two councils may each have a ward of one name', () => {
  const { wards } = layDirectory([
    anOrganisation('A', { ward: 'Central', place: 'halton' }),
    anOrganisation('B', { ward: 'Central', place: 'wirral' }),
  ]);
  expect(wards.map(({ slug }) => wardPath(slug))).toEqual([
    '/directory/ward/halton-central/',
    '/directory/ward/wirral-central/',
  ]);
});

test('on one page each is listed once, under its main activity', () => {
  const directory = layDirectory([anOrganisation('Stitch', { activities: ['repairs', 'training'] })]);
  expect(names(byMainActivity(directory))).toEqual(['repairs']);
});

test('help in a ward is from those who work in all of its council, or everywhere', () => {
  const support = { kind: 'support organisation' } as const;
  const directory = layDirectory([
    anOrganisation('Everywhere', support),
    anOrganisation('Halton only', { ...support, place: 'halton' }),
    anOrganisation('One ward', { ...support, place: 'halton', ward: 'Central' }),
    anOrganisation('No helper'),
  ]);
  expect(names(helpIn(directory, 'halton'))).toEqual(['Everywhere', 'Halton only']);
  expect(names(helpIn(directory, 'wirral'))).toEqual(['Everywhere']);
  expect(names(helpIn(directory, undefined))).toEqual(['Everywhere']);
});

test('a directory is called what it is', () => {
  const helper = anOrganisation('A', { kind: 'support organisation' });
  expect(directoryTitle(layDirectory([helper]), 'Halton')).toBe('Help for community businesses in Halton');
  expect(directoryTitle(layDirectory([helper, anOrganisation('B')]), 'Halton')).toBe(
    'Community businesses in Halton',
  );
});

describe('a long list', () => {
  const many = (count: number) =>
    layDirectory(
      Array.from({ length: count }, (_, n) => anOrganisation(`Group ${String(n).padStart(4, '0')}`)),
    );

  test('of 300 is one page, and search knows each by name', () => {
    expect(listPages(many(300))).toEqual([]);
    expect(searchableOrganisations(many(300))).toHaveLength(300);
  });

  test('of more is in pages, named by their first and last; nobody is lost or there twice', () => {
    const pages = listPages(many(450));
    expect(names(pages)).toEqual([
      'Group 0000 to Group 0199',
      'Group 0200 to Group 0399',
      'Group 0400 to Group 0449',
    ]);
    expect(new Set(pages.flatMap(({ organisations }) => names(organisations))).size).toBe(450);
    expect(searchableOrganisations(many(301))).toEqual([]);
  });
});

test('search finds one by its name and leads to its whole entry', () => {
  const stitch = anOrganisation('Stitch', { activities: ['print & design'], sells: 'Uniforms.' });
  expect(organisationPath(stitch)).toBe('/directory/activity/print-and-design/#stitch');
  expect(searchableOrganisations(layDirectory([stitch]))).toEqual([
    {
      path: '/directory/activity/print-and-design/#stitch',
      title: 'Stitch',
      summary: 'Mends clothes.',
      answers: ['print & design', 'Uniforms.'],
    },
  ]);
});

test.each([
  ['St Michael’s & Docks', 'st-michaels-and-docks'],
  ['Café  1½', 'cafe-11-2'],
  ['<b>', 'b'],
  ['???', ''],
])('“%s” in an address is “%s”', (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});
