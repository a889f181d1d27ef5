import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellPlaces } from '../../../src/directory/cell-place.ts';
import { COLUMN_NAMES, type ColumnName } from '../../../src/directory/columns.ts';
import { LineIndex } from '../../../src/checker/position.ts';
import { csvOf, toCsv } from '../../../src/directory/to-csv.ts';
import { layDirectory, listPages } from '../../../src/directory/directory.ts';
import type { Organisation } from '../../../src/directory/organisation.ts';
import { aRow, CONTACT, fileOf, readText } from './some-rows.ts';

const GOOD = fileOf([
  aRow({ ...CONTACT, ward: 'Riverside', postcode: 'L1 8JQ', website: 'https://a.example/' }),
  aRow({
    name: 'Café “Halfway”',
    'what they do': 'Coffee, cakes,\nand "rooms".',
    easting: '425000',
    northing: '565000',
  }),
  aRow({ name: 'Print Room', ward: 'Hillside', activities: 'print; arts' }),
]);

const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\0',
    '\uFFFD',
    '\uFEFF',
    '=',
    '@',
    '-',
    "'",
    ' ',
    '😀',
    '\uD83D',
  ),
  fc.constantFrom(
    'http://',
    '<script>',
    '__proto__',
    'constructor',
    'name',
    'kind',
    '2026-13-45',
    '1e999',
    'Ã©',
    '\u202E',
  ),
  fc.string({ maxLength: 6 }),
);

/** A good file with pieces put in, taken out and put in the place of others. */
const mutated = fc
  .array(fc.record({ at: fc.nat(GOOD.length), drop: fc.nat(12), put: piece }), { minLength: 1, maxLength: 6 })
  .map((changes) =>
    changes.reduce((text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop), GOOD),
  );

test('whatever a file holds, it is read or its faults are told, each at its place', () => {
  let faults = 0;
  fc.assert(
    fc.property(
      fc.oneof({ weight: 5, arbitrary: mutated }, fc.string({ unit: 'binary', maxLength: 200 })),
      (text) => {
        const { organisations, findings } = readText(text);
        const lines = new LineIndex(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
        const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
        for (const { line, column, endLine, endColumn, text: slice, message, suggestion } of findings) {
          faults += 1;
          expect(message).toMatch(/^[“A-Z\d]/);
          expect(suggestion).toBeTruthy();
          expect(`${message}${suggestion}`).not.toMatch(/undefined|NaN|\[object|^\s+at /m);
          if (slice !== '')
            expect(source.slice(lines.offset(line, column), lines.offset(endLine, endColumn))).toBe(slice);
        }
        for (const { contact, checked, website, source: page } of organisations) {
          if (contact)
            expect([contact.permission, contact.permitted]).toEqual([
              expect.stringMatching(/^(?:published|agreed)$/),
              expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
            ]);
          expect(checked <= '2026-11-23').toBe(true);
          for (const url of [website, page])
            if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
        }
        const ids = organisations.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const directory = layDirectory(organisations);
        expect(listPages(directory)).toEqual([]);
        for (const { slug } of [...directory.wards, ...directory.activities])
          expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      },
    ),
    { numRuns: 5000 },
  );
  expect(faults).toBeGreaterThan(5000);
}, 120_000);

test('what is read from any file comes back from the CSV that it is given out as', () => {
  let seen = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      const { organisations } = readText(text);
      seen += organisations.length;
      const again = readText(toCsv(organisations)).organisations;
      expect(again.map(withoutId)).toEqual(organisations.map(withoutId));
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(500);
}, 60_000);

/** Ids depend on the order of rows that share a name. */
const withoutId = (organisation: Organisation): object => ({ ...organisation, id: '' });

test('no cell that is given out can start a formula, whatever it holds', () => {
  const cells = fc.record(
    Object.fromEntries(
      COLUMN_NAMES.map((name) => [name, fc.string({ unit: 'grapheme', maxLength: 12 })]),
    ) as Record<ColumnName, fc.Arbitrary<string>>,
  );
  fc.assert(
    fc.property(cells, (row) => {
      const line = csvOf([row]).slice(csvOf([]).length);
      for (const { start, end } of cellPlaces(line.replace(/\r\n$/, ''))) {
        const cell = line.slice(start, end).replace(/^"/, '');
        expect(/^[=+@\t\r]/.test(cell) || /^-(?!\d+(?:\.\d+)?"?$)/.test(cell)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});
