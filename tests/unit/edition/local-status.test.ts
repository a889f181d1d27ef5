import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editionSchema } from '../../../src/edition/edition.ts';
import { missingValues, staleValues, undatedValues } from '../../../src/edition/local-status.ts';
import { LOCAL_KEYS } from '../../../src/edition/local.ts';

const TODAY = '2026-11-23';

/** An edition as it is written. */
function edition(yaml: string) {
  const written: unknown = parse(yaml);
  return { written, settings: editionSchema.parse(written) };
}

const stale = (yaml: string) => {
  const { written, settings } = edition(yaml);
  return staleValues(written, settings, TODAY);
};

const COUNCIL = 'name: Anytown\nscope: council\n';
const AREA = `name: Midshire
scope: area
places:
  - id: anytown
    name: Anytown
    kind: district
    website: { value: https://anytown.example/, checked: 2025-11-01 }
  - id: netherby
    name: Netherby
    kind: district
    contacts:
      planning: { role: Planner, email: { value: plan@netherby.example, checked: 2024-01-01 }, checked: 2026-11-01 }
`;

describe('a value is old', () => {
  test('a year and a day after somebody looked, not sooner', () => {
    const website = (day: string) =>
      stale(`${COUNCIL}website: { value: https://a.example/, checked: ${day} }\n`);
    expect(website('2025-11-23')).toEqual([]);
    expect(website('2025-11-22')).toEqual([
      { path: ['website', 'checked'], key: 'website', checked: '2025-11-22' },
    ]);
  });

  test('and it is said which, for which place, however deep its date stands', () => {
    expect(stale(AREA)).toEqual([
      { path: ['places', 0, 'website', 'checked'], key: 'website', place: 'Anytown', checked: '2025-11-01' },
      {
        path: ['places', 1, 'contacts', 'planning', 'email', 'checked'],
        key: 'contacts.planning',
        place: 'Netherby',
        checked: '2024-01-01',
      },
    ]);
  });

  test('even where it is no local value', () => {
    expect(stale(`${COUNCIL}publisher: { value: Us, checked: 2020-01-01 }\n`)[0]?.key).toBe('publisher');
  });
});

describe('a value is missing', () => {
  const missing = (yaml: string) => missingValues(edition(yaml).settings);

  test('where a council has not got it', () => {
    const keys = missing(`${COUNCIL}website: https://a.example/\n`).map(({ key }) => key);
    expect(keys).not.toContain('website');
    expect(keys).toHaveLength(Object.keys(LOCAL_KEYS).length - 1);
  });

  test('for those places that have not got it', () => {
    const of = (key: string) => missing(AREA).find((value) => value.key === key)?.places;
    expect([of('website'), of('contacts.planning'), of('procurement.portal')]).toEqual([
      ['Netherby'],
      ['Anytown'],
      ['Anytown', 'Netherby'],
    ]);
  });

  test('for no place, where the area has it for all', () => {
    const keys = missing(`${AREA}website: https://midshire.example/\n`).map(({ key }) => key);
    expect(keys).not.toContain('website');
  });

  test('never in an edition for a country, which has no council', () => {
    expect(missing('name: England\nscope: country\n')).toEqual([]);
  });
});

test('a value has no date where neither it nor any part of it has one', () => {
  const yaml = `${COUNCIL}website: https://a.example/
contacts:
  planning: { role: Planner, email: { value: plan@a.example, checked: 2026-11-01 } }
`;
  expect(undatedValues(edition(yaml).settings)).toEqual([{ key: 'website', places: ['Anytown'] }]);
});
