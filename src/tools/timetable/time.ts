import { addDays, addMonths } from './days.ts';

/** A length of time: `2w` is 2 weeks, `6m` is 6 months. */
export type Length = `${number}w` | `${number}m`;

/** The least and the most time that a stage takes. */
export interface Range {
  least: Length;
  most: Length;
}

/**
 * A time as people write it: “6 weeks”, “2 to 4 weeks”, “10 weeks to 6 months”, “4 to 6” (weeks).
 *
 * @returns undefined where it is not such a time, or its most is less than its least.
 */
export function readRange(written: string): Range | undefined {
  const match = /^(?:about )?(\d{1,3})(?: (weeks?|months?))?(?: to (\d{1,3}))?(?: (weeks?|months?))?$/.exec(
    written.trim(),
  );
  if (!match) return undefined;
  const [, from, fromUnit, to, toUnit] = match;
  const unit = toUnit ?? fromUnit ?? 'weeks';
  const least = length(from!, fromUnit ?? unit);
  const most = to === undefined ? least : length(to, unit);
  return weeksIn(least) === 0 || weeksIn(most) < weeksIn(least) ? undefined : { least, most };
}

/** The day so long after another. */
export function after(day: string, time: Length): string {
  const count = Number.parseInt(time, 10);
  return time.endsWith('m') ? addMonths(day, count) : addDays(day, 7 * count);
}

function length(count: string, unit: string): Length {
  return `${Number(count)}${unit.startsWith('m') ? 'm' : 'w'}`;
}

/** About how many weeks that is, to compare. */
function weeksIn(time: Length): number {
  return Number.parseInt(time, 10) * (time.endsWith('m') ? 52 / 12 : 1);
}
