import { describe, expect, test } from 'vitest';
import { fileOf, aRow } from '../../directory/some-rows.ts';
import { eachMakesOneFinding } from './one-finding.ts';
import { flyWith, read, settings } from './some-content.ts';

const DIRECTORY = 'editions/england/directory.csv';

test('an edition’s directory is read with it; an edition without one has none', () => {
  const [england] = flyWith({ [DIRECTORY]: fileOf([aRow()]) }).library.editions;
  expect(england!.directory.map(({ name }) => name)).toEqual(['Stitch']);
  expect(flyWith().library.editions[0]!.directory).toEqual([]);
});

describe('faults of a directory', () => {
  eachMakesOneFinding([
    [
      'a bad row',
      { [DIRECTORY]: fileOf([aRow({ postcode: 'X' })]) },
      `${DIRECTORY}:2 directory: “X” is not a postcode. Write it as L1 8JQ, or only its first half: L1.`,
    ],
    [
      'another name for the file',
      { 'editions/england/Directory (1).csv': fileOf([aRow()]) },
      'editions/england/Directory (1).csv:1 misplaced-file: The site does not read this file. A directory is called directory.csv, in small letters. Keep only one.',
    ],
  ]);

  test('its places are those of edition.yaml', () => {
    const rows = { [DIRECTORY]: fileOf([aRow({ place: 'bootl' })]) };
    const places = settings('places:\n  - { id: bootle, name: Bootle, kind: parish }');
    expect(flyWith(rows, places).findings.map(read)).toEqual([
      `${DIRECTORY}:2 directory: There is no place “bootl” in edition.yaml. Did you mean “bootle”?`,
    ]);
  });

  test('where edition.yaml cannot be read, its places are not said to be missing', () => {
    const { findings } = flyWith({ [DIRECTORY]: fileOf([aRow({ place: 'bootle' })]) }, settings('places: 7'));
    expect(findings.filter(({ rule }) => rule === 'directory')).toEqual([]);
  });
});
