/** What makes a spreadsheet read UTF-8 as such. */
const MARK = '\uFEFF';

/**
 * Rows as a CSV file (RFC 4180) that spreadsheets open with its accents right. A cell that a spreadsheet would
 * run as a formula gets an apostrophe before it, because its words may come from anybody.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `${MARK}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
