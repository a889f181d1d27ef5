import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { Chooser, type Wish } from '../../../../src/directory/registers/choose.ts';
import { registerWith, REGISTERS } from '../../../../src/directory/registers/index.ts';
import { calmName } from '../../../../src/directory/registers/name-case.ts';
import type { Register, RegisterRow } from '../../../../src/directory/registers/register.ts';

const ALL: Wish = { postcodes: [], towns: [], place: undefined };

/** A register's sample: its own columns, and made-up rows. */
function sample(file: string): { register: Register; rows: RegisterRow[] } {
  const text = readFileSync(`tests/fixtures/directory/${file}`, 'utf8').replace(/^\uFEFF/, '');
  const tabs = file.endsWith('.txt');
  const columns = (headings: string[]): string[] => headings.map((heading) => heading.trim());
  const rows = parse<RegisterRow>(text, {
    columns,
    delimiter: tabs ? '\t' : ',',
    quote: tabs ? null : '"',
  });
  return { register: registerWith(Object.keys(rows[0]!))!, rows };
}

const FILES = ['publicextract.charity.txt', 'BasicCompanyData-sample.csv', 'SocietyList.csv'];

function choose(file: string, wish: Partial<Wish> = {}, known: { name: string }[] = []): Chooser['choice'] {
  const chooser = new Chooser({ ...ALL, ...wish }, known);
  const { register, rows } = sample(file);
  for (const row of rows) chooser.take(register, row);
  return chooser.choice;
}

test('each file is known by its headings', () => {
  expect(FILES.map((file) => sample(file).register.id)).toEqual([
    'charity-commission',
    'companies-house',
    'mutuals',
  ]);
  expect(registerWith(['name', 'kind'])).toBeUndefined();
  expect(REGISTERS).toHaveLength(FILES.length);
});

test('a charity: registered, itself, its activities in its own words', () => {
  const { proposals, leftOut } = choose('publicextract.charity.txt');
  expect([...leftOut]).toEqual([
    ['part of another charity', 1],
    ['not registered now', 1],
  ]);
  expect(proposals[0]).toEqual({
    name: 'The Wharf (Anytown) Trust',
    'what they do': 'Runs a "maker space" and a café for young people.',
    postcode: 'ZZ1',
    website: 'https://www.wharf.example',
    'legal form': 'charitable incorporated organisation',
    'source address':
      'https://register-of-charities.charitycommission.gov.uk/charity-search/-/charity-details/9900001',
  });
  expect(proposals[2]!['what they do']!.length).toBeLessThanOrEqual(250);
  expect(proposals[2]!['what they do']).toMatch(/ the hill\.…$/);
});

test('a community interest company: alive, and nothing of its directors', () => {
  const { proposals, leftOut } = choose('BasicCompanyData-sample.csv');
  expect(proposals.map(({ name }) => name)).toEqual([
    'Good "Bread", Anytown C.I.C.',
    'Bikes for All CIC',
    '@Home with Us CIC',
  ]);
  expect(proposals[0]).toMatchObject({
    kind: 'social enterprise',
    'legal form': 'community interest company',
  });
  expect(Object.fromEntries(leftOut)).toEqual({
    'closed or closing': 1,
    'not a community interest company': 1,
  });
});

test('a society: registered, and of a kind that trades for its community', () => {
  const { proposals, leftOut } = choose('SocietyList.csv');
  expect(proposals.map((row) => [row.name, row['legal form'], row.postcode])).toEqual([
    ['Anytown Community Pub Limited', 'community benefit society', 'ZZ1'],
    ['Bikes for All Limited', 'co-operative society', 'ZZ2'],
    ['Anytown Credit Union Limited', 'credit union', 'ZZ1'],
  ]);
  expect(Object.fromEntries(leftOut)).toEqual({ 'of another kind': 1, 'not registered now': 1 });
});

describe('people’s data', () => {
  test.each(FILES)('%s gives no contact, no street and no more than half a postcode', (file) => {
    const said = JSON.stringify(choose(file).proposals);
    expect(said).not.toMatch(/Made-up Lane|trustee@|01632|\b\d[A-Z]{2}\b/i);
    expect(said).not.toMatch(/"contact|"permission|"date checked/);
  });
});

describe('choosing', () => {
  test('by postcode: ZZ1 is not ZZ11', () => {
    expect(choose('publicextract.charity.txt', { postcodes: ['ZZ1'] }).proposals).toHaveLength(2);
  });

  test('by place: its name or a town must be a word of the address', () => {
    const { proposals } = choose('BasicCompanyData-sample.csv', {
      towns: ['Other', 'riverside'],
      place: 'othertown',
    });
    expect(proposals.map(({ name, place }) => [name, place])).toEqual([['Bikes for All CIC', 'othertown']]);
  });

  test('what is here already is left out, whatever it is in law', () => {
    const { proposals, leftOut } = choose('SocietyList.csv', {}, [{ name: 'The bikes for all C.I.C.' }]);
    expect(proposals).toHaveLength(2);
    expect(leftOut.get('here already')).toBe(1);
  });
});

test.each([
  ['THE OLD MILL (LEEDS) C.I.C.', 'The Old Mill (Leeds) C.I.C.'],
  ['FRIENDS OF ST. MARY’S UK', 'Friends of St. Mary’s UK'],
  ['Already Calm CIC', 'Already Calm CIC'],
  ['A TO B', 'A to B'],
])('%s is written %s', (shouted, calm) => {
  expect(calmName(shouted)).toBe(calm);
});
