import { describe, expect, test } from 'vitest';
import { COLUMN_NAMES } from '../../../src/directory/columns.ts';
import { aRow, fileOf, readOut, readText } from './some-rows.ts';

const GOOD = fileOf([aRow(), aRow({ name: 'Print Room' })]);
const SAVE_AS = 'In Excel, choose File, Save As and “CSV UTF-8 (Comma delimited)”.';
const said = (text: string): string[] => readOut(readText(text));

/** One text of a file with a piece replaced. The piece must be there. */
function edited(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(`“${from}” is not in the file.`);
  return GOOD.replace(from, () => to);
}

describe('a file that was saved in another way', () => {
  test.each([
    ['semicolons', ';', 'semicolons'],
    ['tabs', '\t', 'tabs'],
    ['upright lines', '|', 'upright lines'],
  ])('%s between its columns', (_, mark, name) => {
    expect(said(GOOD.replaceAll(',', mark))).toEqual([
      `1:5 The columns are parted by ${name}, not by commas. ${SAVE_AS}`,
    ]);
  });

  test('semicolons inside cells are no columns', () => {
    expect(said(edited('repairs', 'repairs; training'))).toEqual([]);
  });

  test('Windows-1252', () => {
    const bytes = Buffer.from(edited('Mends clothes.', 'Caf\u00e9 and cr\u00eape.'), 'latin1');
    expect(said(bytes.toString('utf8'))).toEqual([
      `2:29 2 letters cannot be read: this file is not in UTF-8. ${SAVE_AS}`,
    ]);
  });

  test('UTF-8 that a program took for Windows-1252', () => {
    expect(said(edited('Mends clothes.', 'A cafÃ© for all.'))).toEqual([
      '2:31 “Ã©” is a letter that a program has spoilt. Put the right letters back (é, ’, £). Then save it as “CSV UTF-8”.',
    ]);
  });

  test('UTF-16', () => {
    expect(said(Buffer.from(GOOD, 'utf16le').toString('utf8'))).toEqual([
      `1:2 This is not a text file in UTF-8. ${SAVE_AS}`,
    ]);
  });

  test('nothing in it', () => {
    expect(said('')).toEqual(['1:1 This file is empty. Start it with a row of column names, or delete it.']);
    expect(said('\n \n')).toHaveLength(1);
  });

  test('no headings', () => {
    expect(said(GOOD.slice(GOOD.indexOf('\n') + 1))).toEqual([
      `1:1 The first row has none of the column names. Start the file with: ${COLUMN_NAMES.join(',')}`,
    ]);
  });

  test('only headings', () => {
    expect(said(GOOD.split('\n')[0]!)).toEqual([]);
  });
});

describe('headings', () => {
  test('a misspelt one is one fault, and is not said again as missing', () => {
    expect(said(edited('date checked', 'date chekced'))).toEqual([
      '1:50 There is no column “date chekced”. Did you mean “date checked”?',
    ]);
  });

  test('one that is not there is said once, not in every row', () => {
    expect(said(GOOD.replace(/,date checked/, '').replaceAll(',2026-11-22', ''))).toEqual([
      '1:1 There is no column “date checked”. Add it: The day on which somebody looked there: 2026-11-22, or 22/11/2026 as Excel writes it.',
    ]);
  });

  test('one of no use, with those there are', () => {
    const [fault] = said(edited('date checked\n', 'date checked,turnover per quarter\n'));
    expect(fault).toMatch(
      /^1:63 There is no column “turnover per quarter”\. Take it out\. The columns are: name, kind, /,
    );
  });

  test('one twice', () => {
    expect(said(edited('date checked\n', 'date checked,kind\n'))).toEqual([
      '1:63 There are two columns “kind”. Keep one of the two.',
    ]);
  });

  test('underlines, hyphens and capitals do not matter', () => {
    expect(said(edited('what they do', 'What_They-Do'))).toEqual([]);
  });
});

describe('rows that cannot be read', () => {
  const BROKEN =
    'A quotation is broken here: a mark without its partner, or one inside a cell that is not doubled.';
  const MEND =
    'Put " at both ends of the cell, and write each " inside it twice. A spreadsheet does both by itself.';
  const names = (text: string): string[] => readText(text).organisations.map(({ name }) => name);

  test('a mark that is not doubled: the other rows are read', () => {
    const text = edited('Stitch,', '"The "Stitch" shop",');
    expect(said(text)).toEqual([`2:6 ${BROKEN} ${MEND}`]);
    expect(names(text)).toEqual(['Print Room']);
  });

  test('a mark that nothing closes is shown where it opens; the rows after it are read', () => {
    const text = edited('Mends clothes.', '"Mends clothes.');
    expect(said(text)).toEqual([`2:26 ${BROKEN} ${MEND}`]);
    expect(names(text)).toEqual(['Print Room']);
  });

  test('several are all told', () => {
    expect(said(GOOD.replaceAll('Mends', '"Mends')).map((fault) => fault.split(' ')[0])).toEqual([
      '2:26',
      '3:30',
    ]);
  });

  test('so many that the rest is not looked at: it says so, and ends', () => {
    const rows = Array.from({ length: 500 }, (_, n) => `"Row ${n}\n`).join('');
    const faults = said(GOOD + rows);
    expect(faults).toHaveLength(11);
    expect(faults.at(-1)).toContain('The rows after it were not looked at.');
  });

  test('a comma in a cell without marks', () => {
    expect(said(edited('Mends clothes.', 'Mends clothes, and bags.'))).toEqual([
      '2:83 This row has 7 cells, and there are 6 columns. Put " at both ends of a cell that has a comma in it.',
    ]);
  });

  test('a cell under no heading', () => {
    const text = GOOD.replace('date checked\n', 'date checked,\n').replace('22\n', '22,left over\n');
    expect(said(text)).toEqual(['2:84 This cell stands under no heading. Name its column, or empty it.']);
  });

  test('a place is right after a cell of two lines, marks and letters of two units', () => {
    const text = edited('Mends clothes.', '"Mends ""all"" 👗,\nand bags."').replace('repairs', 'x,');
    expect(said(text)).toEqual([expect.stringMatching(/^3:39 This row has 7 cells/)]);
  });
});
