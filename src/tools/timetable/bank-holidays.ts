import { addDays, weekday } from './days.ts';

/**
 * One-off bank holidays, which the King proclaims: a coronation, a jubilee. No rule foretells them, so they must
 * be added here by hand when they are announced (https://www.gov.uk/bank-holidays).
 */
const PROCLAIMED: Readonly<Record<string, string>> = {
  '2022-06-03': 'the Platinum Jubilee',
  '2022-09-19': 'the Queen’s funeral',
  '2023-05-08': 'the coronation',
};

/**
 * The days of December kept for Christmas Day and Boxing Day, by the weekday of the 25th, where they are moved.
 * After a Sunday, Boxing Day keeps its Monday and Christmas Day gets the Tuesday.
 */
const CHRISTMAS: Readonly<Record<number, readonly [number, number]>> = {
  5: [25, 28],
  6: [27, 28],
  0: [27, 26],
};

/**
 * The bank holidays of England and Wales in one year, by day, each with its name.
 *
 * The Banking and Financial Dealings Act 1971, schedule 1, sets Easter Monday, the last Mondays of May and August,
 * and the days after Christmas. Good Friday and Christmas Day are older. New Year’s Day, the first Monday of May
 * and substitutes for days that fall on a weekend are proclaimed each year, by the same rule since 1978.
 */
export function bankHolidays(year: number): ReadonlyMap<string, string> {
  const easter = easterSunday(year);
  const days = new Map<string, string>([
    [substitute(`${year}-01-01`), 'New Year’s Day'],
    [addDays(easter, -2), 'Good Friday'],
    [addDays(easter, 1), 'Easter Monday'],
    [mondayFrom(`${year}-05-01`), 'the early May bank holiday'],
    [mondayFrom(`${year}-05-25`), 'the spring bank holiday'],
    [mondayFrom(`${year}-08-25`), 'the summer bank holiday'],
  ]);
  const [christmas, boxing] = CHRISTMAS[weekday(`${year}-12-25`)] ?? [25, 26];
  days.set(`${year}-12-${christmas}`, 'Christmas Day').set(`${year}-12-${boxing}`, 'Boxing Day');
  for (const [day, name] of Object.entries(PROCLAIMED)) if (day.startsWith(`${year}-`)) days.set(day, name);
  return days;
}

/** Easter Sunday of a year in the Gregorian calendar, by the “anonymous” algorithm (Nature, 20 April 1876). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m;
  return addDays(`${year}-03-22`, days);
}

/** The day itself, or the Monday after where it falls on a weekend. */
function substitute(day: string): string {
  return addDays(day, { 6: 2, 0: 1 }[weekday(day)] ?? 0);
}

/** The first Monday on a day or after it. The last of a month with 31 days is the first from the 25th. */
function mondayFrom(day: string): string {
  return addDays(day, (8 - weekday(day)) % 7);
}
