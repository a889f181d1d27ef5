import { bankHolidays } from './bank-holidays.ts';
import { addDays, weekday } from './days.ts';

/** Why nobody at a council works on a day, or undefined where they do: `a Saturday`, `Easter Monday`. */
export function dayOff(day: string): string | undefined {
  const holiday = holidaysOf(Number(day.slice(0, 4))).get(day);
  if (holiday !== undefined) return holiday;
  return { 0: 'a Sunday', 6: 'a Saturday' }[weekday(day)];
}

/** The day itself, or the next one on which people work. */
export function nextWorkingDay(day: string): string {
  return dayOff(day) === undefined ? day : nextWorkingDay(addDays(day, 1));
}

/** How many working days there are after one day, up to and with another. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (dayOff(day) === undefined) count += 1;
  return count;
}

const years = new Map<number, ReadonlyMap<string, string>>();

/** Worked out once a year, as counting working days asks for each day. */
function holidaysOf(year: number): ReadonlyMap<string, string> {
  const days = years.get(year) ?? bankHolidays(year);
  years.set(year, days);
  return days;
}
