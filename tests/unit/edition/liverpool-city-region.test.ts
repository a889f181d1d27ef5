import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDirectory } from '../../../src/directory/read-directory.ts';
import { undatedValues } from '../../../src/edition/local-status.ts';
import { detailsOf } from '../../../src/edition/local.ts';
import { localDetails } from '../../../src/edition/settings/place.ts';
import { readText } from './an-edition-file.ts';

const FOLDER = 'content/editions/liverpool-city-region';
const text = readFileSync(`${FOLDER}/edition.yaml`, 'utf8');
const written: unknown = parse(text);
const { settings, findings } = readText(text);

/** What stands beside a value or names it: no value of the council's own. */
const ABOUT = new Set(['source', 'checked', 'vat', 'id', 'kind']);

type Scalar = string | number | boolean | null | undefined;

/** A value that pages show, with its path and the source and day that are nearest round it. */
interface Shown {
  path: string;
  value: Scalar;
  source: unknown;
  checked: unknown;
}

/** Every value inside what is written. A link's name counts as part of the link. */
function shownIn(value: unknown, path = '', source?: unknown, checked?: unknown): Shown[] {
  if (typeof value !== 'object' || value === null) return [{ path, value: value as Scalar, source, checked }];
  const map = value as Record<string, unknown>;
  return Object.entries(map)
    .filter(([key]) => !ABOUT.has(key))
    .flatMap(([key, inner]) =>
      shownIn(
        inner,
        path === '' ? key : `${path}.${key}`,
        map['source'] ?? source,
        map['checked'] ?? checked,
      ),
    );
}

/** The values of a council, or of the region: what it says of itself is not local. */
function localValues(holder: Record<string, unknown>): Shown[] {
  return Object.keys(localDetails).flatMap((key) => (key in holder ? shownIn({ [key]: holder[key] }) : []));
}

const region = written as Record<string, unknown> & { places: (Record<string, unknown> & { id: string })[] };
const { places } = region;
const all = [region, ...places].flatMap(localValues);

/** The keys that a place has something for. */
function has(id: string): string[] {
  const place = settings?.places.find((each) => each.id === id);
  if (!place) throw new Error(`There is no place “${id}”.`);
  return detailsOf(place).map(({ key }) => key);
}

test('it is read without a fault', () => {
  expect(findings).toEqual([]);
  expect(settings?.everyValueSourced).toBe(true);
});

test('it has the six councils, in the order of the alphabet', () => {
  expect(places.map(({ id }) => id)).toEqual([
    'halton',
    'knowsley',
    'liverpool',
    'sefton',
    'st-helens',
    'wirral',
  ]);
});

describe('nothing in it is made up', () => {
  test('every local value has the https address at which it was seen', () => {
    expect(all.length).toBeGreaterThan(60);
    const without = all.filter(({ source }) => !/^https:\/\/[\w.-]+\.[a-z]{2,}/.test(String(source)));
    expect(without).toEqual([]);
  });

  test('every local value has the day on which somebody looked', () => {
    const without = all.filter(({ checked }) => !/^20\d\d-\d\d-\d\d$/.test(String(checked)));
    expect(without).toEqual([]);
    expect(settings && undatedValues(settings)).toEqual([]);
  });

  test('what nobody has seen is left out, and not written as empty', () => {
    const empty = all.filter(
      ({ value }) =>
        value === null || value === undefined || /^(?:none|null|tbc|n\/a|\?*)$/i.test(String(value)),
    );
    expect(empty).toEqual([]);
    expect(text).not.toMatch(/unverified/);
  });

  test('the one way to reach a council is the mailbox that it publishes', () => {
    const ways = all.filter(
      ({ path }) => /\.(?:phone|email|form)(?:\.value)?$/.test(path) && path.startsWith('contacts.'),
    );
    expect(ways.map(({ path, value }) => [path, value])).toEqual([
      ['contacts.assetTransfer.email', 'CAT@sthelens.gov.uk'],
    ]);
    expect(text).not.toMatch(/\b(?:phone|holder|hours):/);
    expect(text.match(/[\w.+-]+@[\w.-]+/g)).toEqual(['CAT@sthelens.gov.uk']);
  });
});

describe('where the facts end, so does the edition', () => {
  test('nobody publishes it or has approved it', () => {
    for (const key of ['publisher', 'owner', 'approvedBy', 'approvedOn', 'dataProtection', 'reportProblem'])
      expect(settings).not.toHaveProperty(key);
    expect(settings?.accessibility.status).toBe('not-assessed');
  });

  test('Halton’s website and transfer policy were not seen', () => {
    expect(has('halton')).not.toContain('website');
    expect(has('halton').filter((key) => key.startsWith('assetTransfer'))).toEqual([]);
  });

  test('The Chest is named only for councils that were seen to use it, and its address nowhere', () => {
    const users = places.map(({ id }) => id).filter((id) => has(id).includes('procurement.portal'));
    expect(users).toEqual(['halton', 'knowsley', 'liverpool']);
    expect(text).not.toMatch(/the-chest\.org/);
    expect(
      settings?.places.flatMap(({ procurement }) => Object.keys(procurement?.portal ?? {})),
    ).not.toContain('value');
  });

  test('the meeting papers of Knowsley, Liverpool and St Helens were not seen at an address that can be linked', () => {
    const known = places.map(({ id }) => id).filter((id) => has(id).includes('decisions.meetings'));
    expect(known).toEqual(['halton', 'sefton', 'wirral']);
  });

  test('no value stands for all six where readers would take it for their own council’s', () => {
    expect(settings && detailsOf(settings).map(({ key }) => key)).toEqual(['supportOrganisations']);
  });
});

describe('its directory', () => {
  const { organisations, findings: faults } = readDirectory(
    { path: 'directory.csv', source: readFileSync(`${FOLDER}/directory.csv`, 'utf8') },
    { today: '2026-11-23', places: places.map(({ id }) => id) },
  );

  test('is read without a fault, and has no contact: none has given permission', () => {
    expect(faults).toEqual([]);
    expect(organisations.filter(({ contact }) => contact !== undefined)).toEqual([]);
  });

  test('has somebody who helps in each of the six', () => {
    const helped = new Set(organisations.map(({ place }) => place));
    expect(places.filter(({ id }) => !helped.has(id))).toEqual([]);
  });
});
