import { expect, test } from 'vitest';
import { sayPlace, searchablePlaces } from '../../../src/edition/council-pages.ts';
import { someSettings } from './a-library.ts';

const settings = someSettings({
  scope: 'area',
  places: [
    { id: 'midshire', name: 'Midshire', kind: 'county' },
    { id: 'fell', name: 'Fell', kind: 'district', parent: 'midshire', covers: ['Hallow', 'Beck'] },
  ],
});

test('a district is said to be in its county', () => {
  expect(settings.places.map((place) => sayPlace(place, settings.places))).toEqual([
    'a county council',
    'a district council in Midshire',
  ]);
});

test('a place is found by its name and by the towns that it covers', () => {
  expect(searchablePlaces(settings)[1]).toEqual({
    path: '/your-council/fell/',
    title: 'Fell',
    summary: 'Who to ask at the council, and how it works. Fell has a district council in Midshire.',
    answers: ['Hallow', 'Beck'],
  });
});
