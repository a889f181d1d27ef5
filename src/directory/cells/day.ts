import { isoDate } from '../../glossary/fields.ts';
import { wrong, type Cell } from './cell.ts';

const BRITISH = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * Reads a day written `2026-11-22`, or `22/11/2026`: Excel turns the first into the second when it saves a file.
 *
 * @param today the last day that it can be, `YYYY-MM-DD`
 */
export function readDay(text: string, today: string): Cell<string> {
  const [, day, month, year] = BRITISH.exec(text) ?? [];
  const written = year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  if (!isoDate.safeParse(written).success) {
    const order = Number(month) > 12 ? 'The day comes before the month. ' : '';
    return wrong(`“${text}” is not a date.`, `${order}Write it as 2026-11-22 or 22/11/2026.`);
  }
  if (written > today) return wrong(`“${text}” has not come yet.`, 'Write the day on which somebody looked.');
  return { value: written };
}
