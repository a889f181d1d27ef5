import { daysBetween } from './days.ts';
import { after, type Range } from './time.ts';
import { dayOff, nextWorkingDay, workingDaysBetween } from './working-days.ts';

/** What happens, and how long it takes. */
export interface Stage extends Range {
  name: string;
}

/** A day of the plan. */
export interface PlannedDay {
  day: string;
  /** Where the day was moved from, and why: a weekend or a bank holiday. */
  moved?: { from: string; because: string };
}

/** A stage with the first and the last day on which it may end. */
export interface PlannedStage {
  name: string;
  earliest: PlannedDay;
  latest: PlannedDay;
  /** From the earliest day to the latest: how far the stage may slip. */
  slack: { days: number; workingDays: number };
}

/** A start and its stages. */
export interface Plan {
  start: PlannedDay;
  stages: PlannedStage[];
}

/**
 * Lays stages end to end from a day (`YYYY-MM-DD`). The earliest days follow from each stage’s least time, the
 * latest from its most. A stage starts on the day, moved where need be, on which the one before it ends.
 */
export function planFrom(start: string, stages: readonly Stage[]): Plan {
  const first = plannedDay(start);
  let [earliest, latest] = [first, first];
  return {
    start: first,
    stages: stages.map(({ name, least, most }) => {
      earliest = plannedDay(after(earliest.day, least));
      const last = plannedDay(after(latest.day, most));
      // 3 months from February are less than 13 weeks.
      latest = last.day < earliest.day ? earliest : last;
      return {
        name,
        earliest,
        latest,
        slack: {
          days: daysBetween(earliest.day, latest.day),
          workingDays: workingDaysBetween(earliest.day, latest.day),
        },
      };
    }),
  };
}

/** The day, moved to the next working day where nobody works on it. */
function plannedDay(day: string): PlannedDay {
  const because = dayOff(day);
  return because === undefined ? { day } : { day: nextWorkingDay(day), moved: { from: day, because } };
}
