import type { ColumnName } from '../columns.ts';

/** A row of a register, by the register's own column names. */
export type RegisterRow = Readonly<Record<string, string>>;

/** A row for `directory.csv` that somebody has yet to confirm, with the address that says where it is. */
export interface Proposal {
  cells: Partial<Record<ColumnName, string>>;
  /** For choosing by place: it is in no column, because a registered office is often somebody's home. */
  address: string;
}

/** A public register whose own file can be read. */
export interface Register {
  id: string;
  /** As people call it. */
  name: string;
  /** Columns by which a file is known for this register's. */
  known: readonly string[];
  /** A row as a proposal; or why it is left out, in a few words. */
  propose: (row: RegisterRow) => Proposal | { leftOut: string };
}

/** The text of a column. Registers write “NULL” and spaces for nothing. */
export function textOf(row: RegisterRow, column: string): string {
  const text = (row[column] ?? '').replace(/\s+/g, ' ').trim();
  return /^null$/i.test(text) ? '' : text;
}
