import type { ColumnName } from '../../../src/directory/columns.ts';
import { readDirectory, type ReadDirectory } from '../../../src/directory/read-directory.ts';

const TODAY = '2026-11-23';

type Cells = Partial<Record<ColumnName, string>>;

/** A row with what every row must have, and what the test changes. */
export function aRow(cells: Cells = {}): Cells {
  return {
    name: 'Stitch',
    kind: 'social enterprise',
    'what they do': 'Mends clothes.',
    activities: 'repairs',
    'source address': 'https://stitch.example/',
    'date checked': '2026-11-22',
    ...cells,
  };
}

/** A contact that may be shown. */
export const CONTACT: Cells = {
  contact: 'hello@stitch.example',
  permission: 'published',
  'permission date': '2026-11-20',
};

/** Rows as a file: its columns are those that some row has. */
export function fileOf(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row) as ColumnName[]))];
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** Reads a file's text. */
export function readText(source: string, places: readonly string[] | 'unknown' = []): ReadDirectory {
  return readDirectory(
    { path: 'directory.csv', source },
    { today: TODAY, places: places === 'unknown' ? undefined : places },
  );
}

/** What is wrong with rows, each as it is read out: where, what, what to write instead. */
export function faultsOf(rows: readonly Cells[], places: readonly string[] = []): string[] {
  return readOut(readText(fileOf(rows), places));
}

/** Findings as they are read out. */
export function readOut({ findings }: ReadDirectory): string[] {
  return findings.map(
    ({ line, column, level, message, suggestion }) =>
      `${line}:${column}${level === 'warn' ? ' warning' : ''} ${message} ${suggestion}`,
  );
}
