import { COLUMN_NAMES, type ColumnName } from './columns.ts';
import type { Organisation } from './organisation.ts';

/** Excel takes a file for UTF-8 only where this stands at its start. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The directory as CSV (RFC 4180), with the columns of `directory.csv`: what it writes, `readDirectory` reads. A cell
 * that a spreadsheet would take for a formula has a ' before it.
 */
export function toCsv(organisations: readonly Organisation[]): string {
  return csvOf(organisations.map(cellsOf));
}

/** Rows given by column as CSV. */
export function csvOf(rows: readonly Partial<Record<ColumnName, string>>[]): string {
  const lines = [COLUMN_NAMES, ...rows.map((row) => COLUMN_NAMES.map((column) => row[column] ?? ''))];
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

function cellsOf(organisation: Organisation): Partial<Record<ColumnName, string>> {
  const { contact, point } = organisation;
  const cells: Partial<Record<ColumnName, string | undefined>> = {
    name: organisation.name,
    kind: organisation.kind,
    place: organisation.place,
    ward: organisation.ward,
    'what they do': organisation.what,
    activities: organisation.activities.join('; '),
    'sells what': organisation.sells,
    postcode: organisation.postcode,
    website: organisation.website,
    'legal form': organisation.legalForm,
    'contact role': contact?.role,
    contact: contact?.ways.join('; '),
    permission: contact?.permission,
    'permission date': contact?.permitted,
    'source address': organisation.source,
    'date checked': organisation.checked,
    latitude: point && String(point.latitude),
    longitude: point && String(point.longitude),
  };
  return cells as Partial<Record<ColumnName, string>>;
}

function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
