import { describe, expect, test } from 'vitest';
import { COLUMN_NAMES } from '../../../src/directory/columns.ts';
import { csvOf, toCsv } from '../../../src/directory/to-csv.ts';
import { toGeoJson } from '../../../src/directory/to-geojson.ts';
import { readCsv } from '../glossary/read-csv.ts';
import { aRow, CONTACT, fileOf, readText } from './some-rows.ts';

const { organisations } = readText(
  fileOf([
    aRow({
      ...CONTACT,
      ward: 'Riverside',
      activities: 'repairs; training',
      latitude: '53.40837',
      longitude: '-2.99157',
    }),
    aRow({ name: '\'=1+1, "Ltd"', 'sells what': "'@home, and 'away'" }),
  ]),
);

describe('the directory as CSV', () => {
  test('comes back as it was', () => {
    expect(organisations).toHaveLength(2);
    expect(readText(toCsv(organisations))).toEqual({ organisations, findings: [] });
  });

  test('says UTF-8 to Excel, and ends its lines as Excel does', () => {
    expect(toCsv([])).toBe(`\uFEFF${COLUMN_NAMES.join(',')}\r\n`);
  });

  test('a cell that a spreadsheet would take for a formula has a mark before it; a number has none', () => {
    const [, first, second] = readCsv(toCsv(organisations).slice(1));
    expect(second!.slice(0, 1)).toEqual(['\'=1+1, "Ltd"']);
    expect(first!.slice(16, 18)).toEqual(['53.40837', '-2.99157']);
  });

  test.each(['=1', '+1 for lunch', '-x', '@a', '\t=1'])('%j cannot start a formula', (name) => {
    const [, row] = readCsv(csvOf([{ name }]).slice(1));
    expect(row![0]).toBe(`'${name}`);
  });
});

test('the directory for maps: longitude first; without a place there is a feature with none', () => {
  const { type, features } = toGeoJson(organisations);
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ geometry }) => geometry)).toEqual([
    { type: 'Point', coordinates: [-2.99157, 53.40837] },
    null,
  ]);
  expect(features[0]!.properties).toMatchObject({ name: 'Stitch', ward: 'Riverside' });
  expect(features[0]!.properties).not.toHaveProperty('point');
});
