import type { Cell, CellFault } from './cells/cell.ts';
import { checkText } from './cells/text.ts';
import { COLUMN_NAMES, type ColumnName } from './columns.ts';

/** A row's cells by column. Empty ones are not there. */
export type Cells = Partial<Record<ColumnName, string>>;

/** Something wrong with a row, at one of its cells: if that is empty or not there, at the row's beginning. */
export interface RowFault extends CellFault {
  column: ColumnName;
  /** True where the cell's text must not be repeated: nobody may have permitted that, and logs can be public. */
  secret: boolean;
}

/** Reads the cells of one row, and gathers what is wrong with them. */
export class RowReader {
  readonly cells: Cells;
  readonly faults: RowFault[] = [];
  /** Columns that are no good as a text: nothing more is said of them. */
  readonly #spoilt = new Set<ColumnName>();

  constructor(written: Cells) {
    this.cells = withoutMarks(written);
    for (const column of COLUMN_NAMES) {
      const fault = checkText(column, written[column]);
      if (!fault) continue;
      this.#spoilt.add(column);
      this.report(column, fault);
    }
  }

  /** A cell's value; nothing where it is empty or wrong. */
  read<T>(column: ColumnName, reader: (text: string) => Cell<T>): T | undefined {
    const text = this.cells[column];
    if (text === undefined || this.#spoilt.has(column)) return undefined;
    const { value, fault } = reader(text);
    if (fault) this.report(column, fault);
    return value;
  }

  report(column: ColumnName, fault: CellFault): void {
    this.faults.push({ column, secret: column === 'contact' || this.#spoilt.has(column), ...fault });
  }

  get isSound(): boolean {
    return this.faults.every(({ level }) => level === 'warn');
  }
}

/** The cells without the ' that keeps a spreadsheet from taking “'@home” for a formula. */
function withoutMarks(written: Cells): Cells {
  const entries = Object.entries(written).map(([column, text]) => [
    column,
    /^'[=+\-@]/.test(text) ? text.slice(1) : text,
  ]);
  return Object.fromEntries(entries) as Cells;
}
