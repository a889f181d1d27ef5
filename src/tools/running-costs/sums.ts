/** What somebody has filled in, in pounds. */
export interface Sheet {
  yearly: readonly Amount[];
  sometimes: readonly { amount: number; years: number }[];
  once: readonly { amount: number }[];
  income: readonly Amount[];
  /** Hours open in a week in which it is open, and how many such weeks a year has. 0 where nobody has said. */
  hoursAWeek: number;
  weeksAYear: number;
}

/** A sum a year, and what changes it in a bad year. */
interface Amount {
  amount: number;
  changes?: string | undefined;
}

/** What it comes to, in pounds. */
export interface Sums {
  /** Paid every year. */
  bills: number;
  /** To save each year for what is paid every few years. */
  putAside: number;
  /** Bills and savings together: what the building costs in a year, a week, an hour in which it is open. */
  year: number;
  week: number;
  hour: number | undefined;
  once: number;
  income: number;
  /** Income less costs: below 0 it does not pay for itself. */
  left: number;
}

/** How bad a bad year is, in per cent. */
export interface BadYear {
  energyUp: number;
  bookingsDown: number;
}

/** Adds a sheet up. A cost that comes back after no number of years is left out of the savings. */
export function sumUp({ yearly, sometimes, once, income, hoursAWeek, weeksAYear }: Sheet): Sums {
  const bills = total(yearly);
  const putAside = total(sometimes.map((line) => ({ amount: saveEachYear(line) ?? 0 })));
  const year = bills + putAside;
  const hours = hoursAWeek * weeksAYear;
  const earned = total(income);
  return {
    bills,
    putAside,
    year,
    week: year / 52,
    hour: hours > 0 ? year / hours : undefined,
    once: total(once),
    income: earned,
    left: earned - year,
  };
}

/** What to save each year for something that costs so much and lasts so long. */
export function saveEachYear({ amount, years }: { amount: number; years: number }): number | undefined {
  return years > 0 ? amount / years : undefined;
}

/** The same sheet in a bad year: energy dearer, fewer bookings. */
export function inBadYear(sheet: Sheet, { energyUp, bookingsDown }: BadYear): Sheet {
  const scale = (lines: readonly Amount[], what: string, by: number): Amount[] =>
    lines.map((line) => (line.changes === what ? { ...line, amount: line.amount * by } : line));
  return {
    ...sheet,
    yearly: scale(sheet.yearly, 'energy', 1 + energyUp / 100),
    income: scale(sheet.income, 'bookings', 1 - bookingsDown / 100),
  };
}

function total(lines: readonly { amount: number }[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}
