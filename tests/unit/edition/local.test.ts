import { describe, expect, test } from 'vitest';
import { detailsOf, LOCAL_KEYS, localValues, type LocalKey } from '../../../src/edition/local.ts';
import { someSettings } from './a-library.ts';

const planner = { role: 'Planning desk', email: 'planning@example.org', checked: '2026-11-22' };
const bootle = { id: 'bootle', name: 'Bootle', kind: 'parish', contacts: { planning: planner } };
const wirral = {
  id: 'wirral',
  name: 'Wirral',
  kind: 'metropolitan',
  website: 'https://www.example.org/wirral',
  contacts: { planning: { role: 'Planners', phone: '0151 496 0000' } },
};

describe('the values of an edition for a key', () => {
  test('are none where nobody has filled it in', () => {
    expect(localValues(someSettings(), 'contacts.planning')).toEqual([]);
    expect(localValues(someSettings({ contacts: {} }), 'contacts.planning')).toEqual([]);
    expect(localValues(someSettings({ places: [bootle] }), 'contacts.licensing')).toEqual([]);
  });

  test('are one for one council, with the day on which it was checked', () => {
    const settings = someSettings({ name: 'Anytown', scope: 'council', contacts: { planning: planner } });
    expect(localValues(settings, 'contacts.planning')).toEqual([
      { place: 'Anytown', contact: planner, checked: '2026-11-22' },
    ]);
  });

  test('are one for each place that has it, the edition’s own first', () => {
    const settings = someSettings({
      name: 'Liverpool City Region',
      scope: 'area',
      contacts: { planning: planner },
      places: [bootle, wirral, { id: 'halton', name: 'Halton', kind: 'unitary' }],
    });
    expect(localValues(settings, 'contacts.planning').map(({ place }) => place)).toEqual([
      'Liverpool City Region',
      'Bootle',
      'Wirral',
    ]);
  });

  test('are links for what is a link, written short or in full', () => {
    const settings = someSettings({
      scope: 'area',
      website: 'https://www.example.org',
      procurement: {
        portal: { value: 'https://bids.example.org', name: 'The Chest', checked: '2026-11-01' },
      },
    });
    expect(localValues(settings, 'website')).toEqual([
      { place: 'England', link: { value: 'https://www.example.org' } },
    ]);
    expect(localValues(settings, 'procurement.portal')).toEqual([
      {
        place: 'England',
        link: { value: 'https://bids.example.org', name: 'The Chest', checked: '2026-11-01' },
        checked: '2026-11-01',
      },
    ]);
  });
});

describe('everything that one place has', () => {
  test('is in the order of the keys, and nothing else is there', () => {
    const [place] = someSettings({ scope: 'area', places: [wirral] }).places;
    expect(detailsOf(place!).map(({ key }) => key)).toEqual(['contacts.planning', 'website']);
  });

  test('is nothing where nothing is filled in', () => {
    expect(detailsOf(someSettings())).toEqual([]);
  });

  test('can be every key that a page may show', () => {
    const link = 'https://www.example.org/x';
    const values = Object.keys(LOCAL_KEYS).map((key): [string[], unknown] => [
      key.split('.'),
      key.startsWith('contacts.') ? planner : link,
    ]);
    const filled: Record<string, unknown> = {};
    for (const [[group, name], value] of values)
      filled[group!] =
        name === undefined ? value : { ...(filled[group!] as object | undefined), [name]: value };
    const all = detailsOf(someSettings({ scope: 'council', ...filled }));
    expect(all.map(({ key }) => key)).toEqual(Object.keys(LOCAL_KEYS) as LocalKey[]);
    expect(all.every(({ value }) => value.contact !== undefined || value.link !== undefined)).toBe(true);
  });
});
