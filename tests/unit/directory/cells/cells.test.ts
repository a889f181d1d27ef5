import { describe, expect, test } from 'vitest';
import {
  contactInText,
  isOnePersons,
  readContactWays,
} from '../../../../src/directory/cells/contact-ways.ts';
import { readDay } from '../../../../src/directory/cells/day.ts';
import { fromNationalGrid } from '../../../../src/directory/cells/national-grid.ts';
import { readPoint } from '../../../../src/directory/cells/point.ts';
import { isInPostcodes, postcodeIn, readPostcode } from '../../../../src/directory/cells/postcode.ts';
import { readWebAddress } from '../../../../src/directory/cells/web-address.ts';

describe('days', () => {
  test.each([
    ['2026-11-22', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['1/2/2026', '2026-02-01'],
    ['2026-11-23', '2026-11-23'],
  ])('%s is %s', (written, day) => {
    expect(readDay(written, '2026-11-23').value).toBe(day);
  });

  test.each(['2026-11-24', '30/02/2026', '22/11/26', '22 November 2026', '2026', '45983', ''])(
    '%s is no day',
    (written) => {
      expect(readDay(written, '2026-11-23').fault).toBeDefined();
    },
  );
});

describe('postcodes', () => {
  test.each([
    ['l18jq', 'L1 8JQ'],
    ['SW1A 1AA', 'SW1A 1AA'],
    ['ec1a1bb', 'EC1A 1BB'],
    ['L8', 'L8'],
    ['CH41', 'CH41'],
  ])('%s is %s', (written, postcode) => {
    expect(readPostcode(written).value).toBe(postcode);
  });

  test.each(['L', 'L1 8', 'L1 8J', '12345', 'LIVERPOOL', 'L1 8JQ L2', 'L1 8JC', 'ABC1 1AA'])(
    '%s is none',
    (written) => {
      expect(readPostcode(written).fault).toBeDefined();
    },
  );

  test('the last one in an address is the address’s', () => {
    expect(postcodeIn('Unit B1 2AA Park, 3 Low Lane, Bootle L20 3AB')).toBe('L20 3AB');
    expect(postcodeIn('Low Lane, Bootle')).toBeUndefined();
  });

  test.each([
    ['L1 8JQ', ['L1'], true],
    ['L18 1AA', ['L1'], false],
    ['L1 8JQ', ['L18'], false],
    ['L1 8JQ', ['l18jq'], true],
    ['L18 1AA', ['L'], true],
    ['LS1 1AA', ['L'], false],
    ['L1 8JQ', ['l1 8'], true],
    ['L1 9JQ', ['L1 8'], false],
    ['L1 8JQ', ['CH41', 'L1 8JQ'], true],
    ['L1', ['L1'], true],
    ['L1 8JQ', [], false],
  ])('%s is in %j: %s', (postcode, areas, is) => {
    expect(isInPostcodes(postcode, areas)).toBe(is);
  });
});

describe('web addresses', () => {
  test('a safe one', () => {
    expect(readWebAddress('https://a.example/b?c=d').value).toBe('https://a.example/b?c=d');
  });

  test.each([
    'http://a.example',
    'www.a.example',
    'a.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'https://localhost',
    'https://user:pass@a.example',
    'https://a.example/"><script>',
    'https://a .example',
  ])('%s is none', (written) => {
    expect(readWebAddress(written).fault).toBeDefined();
  });
});

describe('contacts', () => {
  test('e-mail addresses and phone numbers, in any number', () => {
    expect(readContactWays('hello@a.example; 01632 960001;').value).toEqual([
      'hello@a.example',
      '01632 960001',
    ]);
    expect(readContactWays('(0151) 496 0001').value).toEqual(['(0151) 496 0001']);
  });

  test.each([
    ';',
    'ask inside',
    'a@b',
    '999',
    '+44 1632 960001',
    '1632960001',
    '1.63E+09',
    '04444 444444',
    'a@b.example, 0163',
  ])('%s is none', (written) => {
    expect(readContactWays(written).fault).toBeDefined();
  });

  test.each([
    ['jo.bloggs@a.example', true],
    ['jo_bloggs@a.example', true],
    ['hello@a.example', false],
    ['info.desk@a.example', false],
    ['01632 960001', false],
  ])('%s is one person’s: %s', (way, is) => {
    expect(isOnePersons(way)).toBe(is);
  });

  test.each([
    ['Mail hello@a.example now', 'an e-mail address'],
    ['Ring 01632 960001', 'a phone number'],
    ['+44 (0)1632 960001', 'a phone number'],
    ['We sold 10,000 lunches in 2025 to 2026', undefined],
    ['Charity 01234567', undefined],
  ])('in “%s” there is %s', (text, what) => {
    expect(contactInText(text)).toBe(what);
  });
});

describe('places', () => {
  test('the worked example of the Ordnance Survey’s guide, moved to WGS 84', () => {
    const { latitude, longitude } = fromNationalGrid(651409.903, 313177.27);
    expect(latitude).toBeCloseTo(52.65798, 4);
    expect(longitude).toBeCloseTo(1.71605, 4);
  });

  test('a well-known place: the Liver Building, from either pair', () => {
    const grid = readPoint({ easting: '333870', northing: '390440' }).value!;
    expect(grid.latitude).toBeCloseTo(53.4058, 2);
    expect(grid.longitude).toBeCloseTo(-2.9958, 2);
    expect(readPoint({ latitude: '53.4058', longitude: '-2.9958' }).value).toEqual({
      latitude: 53.4058,
      longitude: -2.9958,
    });
  });

  test('none at all is right', () => {
    expect(readPoint({})).toEqual({ value: undefined });
  });

  test.each([
    { latitude: '53' },
    { latitude: '53', northing: '1' },
    { latitude: '53', longitude: '-3', easting: '1', northing: '1' },
    { latitude: '53°', longitude: '-3' },
    { latitude: '1e1', longitude: '-3' },
    { easting: '334000', northing: '9999999' },
  ])('%j is no place', (written) => {
    expect(readPoint(written).fault).toBeDefined();
  });
});
