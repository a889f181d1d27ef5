import { nearest } from '../checker/nearest.ts';
import { COLUMN_NAMES, COLUMNS, headingKey, type ColumnName } from './columns.ts';

/** A heading that is wrong. `cell` is its number; without one, a heading that is not there. */
interface HeadingFault {
  cell?: number;
  message: string;
  mend: string;
}

/** Which column each cell of a row belongs to. Nothing where its heading is wrong or empty. */
export interface Heading {
  columns: (ColumnName | undefined)[];
  faults: HeadingFault[];
}

/** Reads the row of headings. A misspelt one is one fault: it is not said again as missing. */
export function readHeading(cells: readonly string[]): Heading {
  const faults: HeadingFault[] = [];
  const meant = new Set<ColumnName>();
  const seen = new Set<ColumnName>();
  const columns = cells.map((written, cell) => {
    const key = headingKey(written);
    if (key === '') return undefined;
    const name = COLUMN_NAMES.find((each) => each === key);
    if (name === undefined) {
      const near = nearest(key, COLUMN_NAMES) as ColumnName | undefined;
      if (near !== undefined) meant.add(near);
      faults.push({
        cell,
        message: `There is no column “${written}”.`,
        mend: near ? `Did you mean “${near}”?` : `Take it out. The columns are: ${COLUMN_NAMES.join(', ')}.`,
      });
    } else if (seen.has(name)) {
      faults.push({ cell, message: `There are two columns “${name}”.`, mend: 'Keep one of the two.' });
      return undefined;
    } else seen.add(name);
    return name;
  });
  for (const name of COLUMN_NAMES) {
    if (COLUMNS[name].needed && !seen.has(name) && !meant.has(name))
      faults.push({ message: `There is no column “${name}”.`, mend: `Add it: ${COLUMNS[name].what}` });
  }
  return { columns, faults };
}
