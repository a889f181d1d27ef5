import type { FileFinding } from '../checker/finding.ts';
import { LineIndex } from '../checker/position.ts';
import { cellPlaces } from './cell-place.ts';
import { COLUMN_NAMES, type ColumnName } from './columns.ts';
import { checkFileForm } from './file-form.ts';
import { readHeading } from './heading.ts';
import type { Organisation } from './organisation.ts';
import { readRow, type NewOrganisation, type RowRules } from './row.ts';
import type { Cells } from './row-reader.ts';
import { slugOf } from './slug.ts';
import { checkSpellings } from './spellings.ts';
import { readTable, type Row } from './table.ts';

/** A directory that was read: what is right in it, and everything that is wrong. */
export interface ReadDirectory {
  organisations: Organisation[];
  findings: FileFinding[];
}

/** After so many days somebody should look at a row again. */
const YEAR = 366;

/**
 * Reads `directory.csv` and holds it against its rules. Every fault has its place, and says what to write instead.
 * Takes time in proportion to the file.
 */
export function readDirectory(file: { path: string; source: string }, rules: RowRules): ReadDirectory {
  const text = file.source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = new LineIndex(text);
  const findings: FileFinding[] = [];
  const report = (
    place: { start: number; end: number },
    { message, mend, level = 'error' }: { message: string; mend: string; level?: 'warn' | 'error' },
    secret = false,
  ): void => {
    const { text: slice, ...range } = lines.range(place.start, place.end);
    findings.push({
      path: file.path,
      rule: 'directory',
      level,
      ...range,
      text: secret ? '' : slice,
      message,
      suggestion: mend,
    });
  };

  const form = checkFileForm(text);
  const table = form.readable ? readTable(text) : { rows: [], faults: [] };
  for (const fault of [...form.faults, ...table.faults]) report(fault, fault);
  const [first, ...rows] = table.rows;
  if (!first) return { organisations: [], findings };
  const heading = readHeading(first.cells);
  if (heading.columns.every((column) => column === undefined)) {
    report(startOf(first), {
      message: 'The first row has none of the column names.',
      mend: `Start the file with: ${COLUMN_NAMES.join(',')}`,
    });
    return { organisations: [], findings };
  }
  for (const fault of heading.faults)
    report(fault.cell === undefined ? startOf(first) : cellOf(first, fault.cell), fault);

  const organisations: NewOrganisation[] = [];
  const seen = new Map<string, Row>();
  const places = new Map<object, Row>();
  for (const row of rows) {
    const extra = row.cells.findIndex((cell, n) => cell !== '' && n >= first.cells.length);
    if (extra >= 0) {
      const message = `This row has ${row.cells.length} cells, and there are ${first.cells.length} columns.`;
      report(
        cellOf(row, extra),
        { message, mend: 'Put " at both ends of a cell that has a comma in it.' },
        true,
      );
      continue;
    }
    const { cells, at } = cellsOf(row, heading.columns);
    const unnamed = row.cells.findIndex((cell, n) => cell !== '' && first.cells[n] === '');
    if (unnamed >= 0) {
      const message = 'This cell stands under no heading.';
      report(cellOf(row, unnamed), { message, mend: 'Name its column, or empty it.' }, true);
    }
    const { organisation, faults } = readRow(cells, rules);
    for (const fault of faults) {
      // A heading that is not there, or is misspelt, has been reported once for the file.
      if (!at.has(fault.column) && !heading.columns.includes(fault.column)) continue;
      const cell = at.get(fault.column);
      report(cell === undefined ? startOf(row) : cellOf(row, cell), fault, fault.secret);
    }
    const key = [cells.name, cells.place, cells.ward].map(sameWords).join('/');
    const earlier = cells.name === undefined ? undefined : seen.get(key);
    if (earlier) {
      report(cellOf(row, at.get('name')!), {
        message: `“${cells.name}” is on line ${lines.place(earlier.start).line} already.`,
        mend: 'Keep one of the two. Two sites in one ward need two names.',
      });
    } else if (cells.name !== undefined) seen.set(key, row);
    if (!organisation || earlier) continue;
    organisations.push(organisation);
    places.set(organisation, row);
  }
  for (const { organisation, ...fault } of checkSpellings(organisations))
    report(startOf(places.get(organisation)!), fault);
  const old = organisations.filter(({ checked }) => daysBetween(checked, rules.today) > YEAR);
  if (old.length > 0) {
    report(startOf(places.get(old[0]!)!), {
      level: 'warn',
      message: `${old.length === 1 ? 'A row was' : `${old.length} rows were`} last checked over a year ago; the first is this one.`,
      mend: 'Look again at the source address. Then write the day under “date checked”.',
    });
  }
  return { organisations: withIds(organisations), findings };
}

function cellsOf(
  row: Row,
  columns: readonly (ColumnName | undefined)[],
): { cells: Cells; at: Map<ColumnName, number> } {
  const cells: Cells = {};
  const at = new Map<ColumnName, number>();
  for (const [n, column] of columns.entries()) {
    const text = row.cells[n];
    if (column === undefined || text === undefined) continue;
    at.set(column, n);
    if (text !== '') cells[column] = text;
  }
  return { cells, at };
}

/** What two cells have in common that say the same in other letters. */
function sameWords(cell = ''): string {
  return slugOf(cell) || cell.toLowerCase();
}

function startOf({ start }: Row): { start: number; end: number } {
  return { start, end: start };
}

function cellOf({ start, raw }: Row, n: number): { start: number; end: number } {
  const place = cellPlaces(raw)[n] ?? { start: 0, end: 0 };
  return { start: start + place.start, end: start + place.end };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Gives each its id: its name; with its ward, then a number, where another has that. */
function withIds(organisations: readonly NewOrganisation[]): Organisation[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return organisations.map((organisation) => {
    const name = slugOf(organisation.name) || 'organisation';
    const full = [name, organisation.place, slugOf(organisation.ward ?? '')].filter(Boolean).join('-');
    let id = taken.has(name) ? full : name;
    while (taken.has(id)) {
      const next = (numbers.get(full) ?? 1) + 1;
      numbers.set(full, next);
      id = `${full}-${next}`;
    }
    taken.add(id);
    return { id, ...organisation };
  });
}
