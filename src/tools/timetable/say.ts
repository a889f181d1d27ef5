import { formatDate } from '../../facts/format.ts';
import type { PlannedDay, PlannedStage } from './plan.ts';

/** Why a day was moved, in a sentence, or nothing where it was not. */
export function sayMoved({ moved }: PlannedDay): string {
  return moved ? `Moved on from ${formatDate(moved.from)}, ${moved.because}.` : '';
}

/** How far a stage may slip: “5 weeks (24 working days)”, “none”. */
export function saySlack({ days, workingDays }: PlannedStage['slack']): string {
  if (days === 0) return 'none';
  const working = count(workingDays, 'working day');
  return days < 7 ? working : `${count(Math.floor(days / 7), 'week')} (${working})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
