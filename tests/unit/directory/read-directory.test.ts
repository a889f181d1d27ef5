import { describe, expect, test } from 'vitest';
import { aRow, CONTACT, faultsOf, fileOf, readOut, readText } from './some-rows.ts';

test('a row with everything is read whole', () => {
  const row = aRow({
    ...CONTACT,
    place: 'anytown',
    ward: 'Riverside Ward',
    activities: 'repairs; training',
    'sells what': 'Uniforms.',
    postcode: 'zz11aa',
    website: 'https://stitch.example',
    'legal form': 'co-operative society',
    'contact role': 'Orders',
    latitude: '53.40837',
    longitude: '-2.99157',
  });
  expect(readText(fileOf([row]), ['anytown'])).toEqual({
    findings: [],
    organisations: [
      {
        id: 'stitch',
        name: 'Stitch',
        kind: 'social enterprise',
        place: 'anytown',
        ward: 'Riverside',
        what: 'Mends clothes.',
        activities: ['repairs', 'training'],
        sells: 'Uniforms.',
        postcode: 'ZZ1 1AA',
        website: 'https://stitch.example/',
        legalForm: 'co-operative society',
        contact: {
          role: 'Orders',
          ways: ['hello@stitch.example'],
          permission: 'published',
          permitted: '2026-11-20',
        },
        source: 'https://stitch.example/',
        checked: '2026-11-22',
        point: { latitude: 53.40837, longitude: -2.99157 },
      },
    ],
  });
});

test('what a row need not have may be empty or left out', () => {
  const [organisation] = readText(fileOf([aRow({ ward: '' })])).organisations;
  expect(Object.keys(organisation!)).toEqual([
    'id',
    'name',
    'kind',
    'what',
    'activities',
    'source',
    'checked',
  ]);
});

test('a file as Excel saves it is read: a mark at its start, \\r\\n, its dates, capitals, empty rows and columns', () => {
  const text = fileOf([aRow({ 'date checked': '22/11/2026' })]);
  const saved = text
    .replace('name,kind', 'Name,KIND')
    .replaceAll('\n', ',,\r\n')
    .concat(',,,,,,,\r\n,,,,,,,\r\n');
  const { organisations, findings } = readText(`\uFEFF${saved}`);
  expect(findings).toEqual([]);
  expect(organisations.map(({ checked }) => checked)).toEqual(['2026-11-22']);
});

test('line ends of an old Mac are line ends', () => {
  expect(readOut(readText(fileOf([aRow({ kind: 'shop' })]).replaceAll('\n', '\r')))[0]).toMatch(/^2:8 /);
});

describe('each fault is one finding, with its place and what to write', () => {
  test.each<[string, Parameters<typeof aRow>[0], string]>([
    ['no name', { name: '' }, '2:1 “name” is empty. What the organisation calls itself.'],
    [
      'an unknown kind',
      { kind: 'community busness' },
      '2:8 “kind” cannot be “community busness”. Did you mean “community business”?',
    ],
    [
      'a place that the edition does not have',
      { place: 'anytwn' },
      '2:84 There is no place “anytwn” in edition.yaml. Did you mean “anytown”?',
    ],
    [
      'a ward that could be any council’s',
      { ward: 'Central' },
      '2:84 This ward has no place. Fill in “place”: anytown, othertown.',
    ],
    [
      'activities parted by commas',
      { activities: 'arts, crafts' },
      '2:41 Activities are parted by semicolons. Write “arts; crafts”.',
    ],
    [
      'an activity that cannot be in an address',
      { activities: '???' },
      '2:41 “???” cannot be the name of a page. Write the activity in letters from a to z.',
    ],
    [
      'a bad postcode',
      { postcode: 'Z11 1A' },
      '2:84 “Z11 1A” is not a postcode. Write it as L1 8JQ, or only its first half: L1.',
    ],
    [
      'an address that is not safe',
      { website: 'http://stitch.example/' },
      '2:84 “http://stitch.example/” is not a safe address. Write https://stitch.example/, once you have seen that it works.',
    ],
    [
      'a date with the month first',
      { 'date checked': '11/22/2026' },
      '2:73 “11/22/2026” is not a date. The day comes before the month. Write it as 2026-11-22 or 22/11/2026.',
    ],
    [
      'a date to come',
      { 'date checked': '2026-11-24' },
      '2:73 “2026-11-24” has not come yet. Write the day on which somebody looked.',
    ],
    [
      'half a place',
      { latitude: '53.4' },
      '2:84 A place needs two numbers, and this one has latitude. Give latitude and longitude, or easting and northing.',
    ],
    [
      'a place the wrong way round',
      { latitude: '-2.99', longitude: '53.4' },
      '2:84 The latitude -2.99 is not in the United Kingdom. It is between 49 and 61. Are the two the wrong way round?',
    ],
    [
      'a formula',
      { 'sells what': '=HYPERLINK("https://bad.example","Lunch")' },
      "2:84 A spreadsheet takes a cell that begins with “=” for a formula. Write what it stands for. If it does begin so, put a ' before it.",
    ],
    [
      'another formula',
      { 'sells what': '@SUM(A1)' },
      "2:84 A spreadsheet takes a cell that begins with “@” for a formula. Write what it stands for. If it does begin so, put a ' before it.",
    ],
    [
      'too many words',
      { 'what they do': 'word '.repeat(60).trim() },
      '2:26 “what they do” has 299 characters, and may have 250. Say it more briefly.',
    ],
    [
      'a character that turns the text around',
      { 'what they do': 'Mends \u202Eclothes.' },
      '2:26 “what they do” has a character that cannot be seen. Type the cell anew.',
    ],
  ])('%s', (_, cells, finding) => {
    expect(faultsOf([aRow(cells)], ['anytown', 'othertown'])).toEqual([finding]);
  });

  test('a name that begins like a formula is written with a mark before it', () => {
    const { organisations, findings } = readText(fileOf([aRow({ name: "'@home" })]));
    expect(findings).toEqual([]);
    expect(organisations[0]!.name).toBe('@home');
  });

  test('a place where the edition has none', () => {
    expect(faultsOf([aRow({ place: 'anytown' })])).toEqual([
      '2:84 This edition has no places. Empty the column “place”, or take it out.',
    ]);
  });

  test('places are let be where edition.yaml could not be read', () => {
    expect(readText(fileOf([aRow({ place: 'x', ward: 'Y' })]), 'unknown').findings).toEqual([]);
  });
});

describe('rows together', () => {
  test('one twice is an error, however it is spelled', () => {
    const rows = [aRow(), aRow({ name: 'Other' }), aRow({ name: 'STITCH!' })];
    expect(readText(fileOf(rows)).organisations.map(({ name }) => name)).toEqual(['Stitch', 'Other']);
    expect(faultsOf(rows)).toEqual([
      '4:1 “STITCH!” is on line 2 already. Keep one of the two. Two sites in one ward need two names.',
    ]);
  });

  test('one name in two wards is two sites, with two ids', () => {
    const { organisations, findings } = readText(fileOf([aRow({ ward: 'North' }), aRow({ ward: 'South' })]));
    expect(findings).toEqual([]);
    expect(organisations.map(({ id }) => id)).toEqual(['stitch', 'stitch-south']);
  });

  test('names in other letters are told apart', () => {
    const { organisations, findings } = readText(fileOf([aRow({ name: 'مطبخ' }), aRow({ name: 'حديقة' })]));
    expect(findings).toEqual([]);
    expect(organisations.map(({ id }) => id)).toEqual(['organisation', 'organisation-2']);
  });

  test('two spellings of a ward or an activity are warned of once', () => {
    const rows = [
      aRow({ name: 'A', ward: 'St Michael’s', activities: 'food & drink' }),
      aRow({ name: 'B', ward: "St. Michael's", activities: 'Food and drink' }),
      aRow({ name: 'C', ward: "St. Michael's", activities: 'food & drink' }),
    ];
    expect(faultsOf(rows)).toEqual([
      "3:1 warning The ward “St. Michael's” is written “St Michael’s” further up. Write “St Michael’s” here too, or this way there.",
      '3:1 warning The activity “Food and drink” is written “food & drink” further up. Write “food & drink” here too, or this way there.',
    ]);
  });

  test('rows that nobody has checked for a year are warned of together', () => {
    const old = { 'date checked': '2025-11-01' };
    expect(faultsOf([aRow(), aRow({ name: 'B', ...old }), aRow({ name: 'C', ...old })])).toEqual([
      '3:1 warning 2 rows were last checked over a year ago; the first is this one. Look again at the source address. Then write the day under “date checked”.',
    ]);
  });

  test('every fault of every row is in one list', () => {
    const rows = [
      aRow({ kind: 'x', website: 'http://a.example' }),
      aRow({ name: 'B', postcode: '1' }),
      aRow({ name: '' }),
    ];
    expect(faultsOf(rows).map((fault) => fault.split(' ')[0])).toEqual(['2:8', '2:68', '3:80', '4:1']);
  });

  test('50,000 rows are all read', { timeout: 60_000 }, () => {
    const rows = Array.from({ length: 50_000 }, (_, n) =>
      aRow({
        name: `Group ${n}`,
        ward: `Ward ${n % 400}`,
        'date checked': n === 49_999 ? '2026' : '2026-11-22',
      }),
    );
    const read = readText(fileOf(rows));
    expect(read.organisations).toHaveLength(49_999);
    expect(new Set(read.organisations.map(({ id }) => id)).size).toBe(49_999);
    expect(readOut(read)).toEqual(['50001:78 “2026” is not a date. Write it as 2026-11-22 or 22/11/2026.']);
  });

  test('a fault in each of 50,000 rows is 50,000 findings', { timeout: 60_000 }, () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => aRow({ name: `Group ${n}`, kind: 'club' }));
    const { findings } = readText(fileOf(rows));
    expect(findings).toHaveLength(50_000);
    expect(findings.at(-1)!.line).toBe(50_001);
  });
});
