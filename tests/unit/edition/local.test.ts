import { describe, expect, test } from 'vitest';
import {
  detailsOf,
  LOCAL_KEYS,
  localAnswer,
  localValues,
  type LocalKey,
} from '../../../src/edition/local.ts';
import { someSettings } from './a-library.ts';
import { fixture } from './an-edition-file.ts';

const KEYS = Object.keys(LOCAL_KEYS) as LocalKey[];
const TODAY = '2026-11-23';
const brackenmere = fixture('brackenmere');
const planner = { role: 'Planning desk', email: 'planning@example.org', checked: '2026-11-22' };
const bootle = { id: 'bootle', name: 'Bootle', kind: 'parish', contacts: { planning: planner } };
const wirral = {
  id: 'wirral',
  name: 'Wirral',
  kind: 'metropolitan',
  website: 'https://www.example.org/wirral',
  contacts: { planning: { role: 'Planners', phone: '0151 496 0000' } },
};

/** Everything that Brackenmere has, as a place in an area; and beside it a place with nothing. */
const { contacts, procurement, assetTransfer, decisions, supportOrganisations, localFacts, website } =
  brackenmere;
const halfFilled = someSettings({
  name: 'Fellshire',
  scope: 'area',
  places: [
    {
      id: 'brackenmere',
      name: 'Brackenmere',
      kind: 'unitary',
      ...{ contacts, procurement, assetTransfer, decisions, supportOrganisations, localFacts, website },
    },
    { id: 'hallow', name: 'Hallow', kind: 'unitary' },
  ],
});

describe.each(KEYS)('%s', (key) => {
  test('is shown in full where the edition has it, with the day on which it was checked', () => {
    const { values, complete } = localAnswer(brackenmere, key, TODAY);
    expect(complete).toBe(true);
    expect(values).toHaveLength(1);
    const { place, checked, ...parts } = values[0]!;
    expect(place).toBe('Brackenmere');
    expect(checked).toMatch(/^2026-11-\d\d$/);
    expect(Object.keys(parts).length).toBeGreaterThan(0);
    expect(JSON.stringify(parts)).not.toMatch(/"source"|"checked"|undefined|\[object/);
  });

  test('is shown for the place that has it; the others are told how to find it', () => {
    const { values, complete } = localAnswer(halfFilled, key, TODAY);
    expect([values.map(({ place }) => place), complete]).toEqual([['Brackenmere'], false]);
  });

  test('is nothing where nobody has filled it in, and says how to find it', () => {
    expect(localAnswer(someSettings(), key, TODAY)).toEqual({ values: [], complete: false });
    expect(LOCAL_KEYS[key].find).toMatch(/^(?:Ring|Ask|Search|Look) .+\.$/);
  });
});

test('the keys are those that pages were promised', () => {
  expect(KEYS).toEqual(
    expect.arrayContaining([
      'procurement.quotationBands',
      'procurement.pipeline',
      'procurement.events',
      'assetTransfer.stages',
      'assetTransfer.decisionMaker',
      'assetTransfer.namedPerson',
      'decisions.governance',
      'decisions.speaking',
      'decisions.portfolio',
      'supportOrganisations',
    ]),
  );
});

describe('the values of an edition for a key', () => {
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

  test('are for everybody where the edition has one of its own, or every place has', () => {
    const halton = { id: 'halton', name: 'Halton', kind: 'unitary' };
    const answers = (fields: object) =>
      localAnswer(someSettings({ scope: 'area', ...fields }), 'contacts.planning').complete;
    expect(answers({ places: [bootle, wirral] })).toBe(true);
    expect(answers({ places: [bootle, halton] })).toBe(false);
    expect(answers({ contacts: { planning: planner }, places: [halton] })).toBe(true);
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
        link: { value: 'https://bids.example.org', name: 'The Chest' },
        checked: '2026-11-01',
      },
    ]);
  });

  test('have the earliest day of their parts', () => {
    const phone = { value: '0151 496 0000', checked: '2026-03-01' };
    const settings = someSettings({ contacts: { planning: { ...planner, phone } } });
    expect(localValues(settings, 'contacts.planning')).toEqual([
      {
        place: 'England',
        contact: { role: 'Planning desk', email: 'planning@example.org', phone: '0151 496 0000' },
        checked: '2026-03-01',
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
    expect(detailsOf(brackenmere, TODAY).map(({ key }) => key)).toEqual(KEYS);
  });
});
