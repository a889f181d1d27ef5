import { parse, type CsvError } from 'csv-parse/sync';
import { LineIndex } from '../checker/position.ts';
import { cellPlaces } from './cell-place.ts';

/** A row as it stands in the file. Its cells have single spaces, and none at their ends. */
export interface Row {
  /** Where it begins in the text: a row begins a line. */
  start: number;
  /** The row as it is written: a cell's place is looked up only when something is wrong with it. */
  raw: string;
  cells: string[];
}

/** Something wrong with the file's form, with its place in the text. */
export interface FormFault {
  start: number;
  end: number;
  message: string;
  mend: string;
}

/** The rows of a file that have something in them, and what kept others from being read. */
export interface Table {
  rows: Row[];
  faults: FormFault[];
}

/** How often reading begins again after a broken quotation: past this, the rest is not looked at. */
const NEW_STARTS = 10;

/**
 * Reads CSV (RFC 4180) whose columns are parted by commas. A row with a broken quotation is a fault, and the others
 * are read all the same.
 *
 * @param text with `\n` line ends
 */
export function readTable(text: string): Table {
  const lines = new LineIndex(text);
  const rows: Row[] = [];
  const faults: FormFault[] = [];
  let from = 0;
  while (from < text.length) {
    const part = readFrom(text, from, lines);
    for (const row of part.rows) rows.push(row);
    if (part.broken === undefined) break;
    const last = faults.length === NEW_STARTS;
    faults.push({
      start: part.broken,
      end: part.broken + 1,
      message: `A quotation is broken here: a mark without its partner, or one inside a cell that is not doubled.${last ? ' The rows after it were not looked at.' : ''}`,
      mend: 'Put " at both ends of the cell, and write each " inside it twice. A spreadsheet does both by itself.',
    });
    const end = text.indexOf('\n', part.broken);
    if (last || end < 0) break;
    from = end + 1;
  }
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), faults };
}

/** Reads rows from a place on, up to the first broken quotation, whose place it gives. */
function readFrom(text: string, from: number, lines: LineIndex): { rows: Row[]; broken?: number } {
  const before = lines.place(from).line - 1;
  const startOf = (lastLine: number, raw: string): number =>
    lines.offset(before + lastLine - (raw.replace(/\n$/, '').split('\n').length - 1), 1);
  let fault: { row: number; at: number } | undefined;
  const records = parse(text.slice(from), {
    info: true,
    raw: true,
    record_delimiter: ['\n'],
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined, raw: string | undefined) => {
      if (fault || !error || raw === undefined) return;
      const row = startOf(Number(error['lines']), raw);
      const cell = cellPlaces(raw).at(-1)!.start;
      const open = error.code === 'CSV_QUOTE_NOT_CLOSED' || raw.slice(cell).trimEnd().includes('\n');
      fault = { row, at: row + (open ? cell : Math.max(0, raw.length - 1)) };
    },
  }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
  const rows = records.map(({ record, raw, info }) => ({
    start: startOf(info.lines, raw),
    raw,
    cells: record.map(cleanCell),
  }));
  if (!fault) return { rows };
  const { row, at } = fault;
  return { rows: rows.filter(({ start }) => start < row), broken: at };
}

function cleanCell(cell: string): string {
  return cell.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();
}
