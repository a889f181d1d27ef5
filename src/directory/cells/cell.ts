/** What is wrong with a cell, and what to write instead. */
export interface CellFault {
  message: string;
  mend: string;
  level?: 'warn';
}

/** A cell that was read: its value, or what is wrong with it. */
export type Cell<T> = { value: T; fault?: undefined } | { value?: undefined; fault: CellFault };

export function wrong(message: string, mend: string): { fault: CellFault } {
  return { fault: { message, mend } };
}
