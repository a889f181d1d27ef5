import type { ColumnName } from './columns.ts';
import { readHeading } from './heading.ts';
import { readTable } from './table.ts';
import { csvOf } from './to-csv.ts';

/**
 * The directory of one council, out of that of an area: its own rows, and those of the whole area, with no place of
 * their own any more. Columns that nobody knows are left behind.
 *
 * @param source the area's `directory.csv`
 */
export function rowsOfPlace(source: string, place: string): string {
  const [first, ...rows] = readTable(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).rows;
  const { columns } = readHeading(first?.cells ?? []);
  const at = columns.indexOf('place');
  const own = rows.filter(
    ({ cells }) => at < 0 || cells[at] === '' || cells[at] === undefined || cells[at] === place,
  );
  return csvOf(
    own.map(({ cells }) => {
      const row: Partial<Record<ColumnName, string>> = {};
      for (const [n, column] of columns.entries())
        if (column !== undefined && column !== 'place') row[column] = cells[n] ?? '';
      return row;
    }),
  );
}
