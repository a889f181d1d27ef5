import type { CalendarEvent } from './calendar-file.ts';
import type { Plan, PlannedDay } from './plan.ts';
import { sayMoved } from './say.ts';

/**
 * A plan as days in a calendar: the start, and the earliest and the latest end of each stage (one, where they are
 * the same).
 *
 * @param place what the plan is for, to tell one plan from another: “Mill Lane hall”. May be empty.
 */
export function planEvents({ start, stages }: Plan, place: string): CalendarEvent[] {
  const event = (key: string, title: string, at: PlannedDay): CalendarEvent => ({
    id: `${key}-${idOf(place)}@timetable.in-our-words`,
    day: at.day,
    title: place ? `${place}: ${title}` : title,
    text: `${sayMoved(at)} This is a plan, not a promise. Ask the council to confirm the date.`.trim(),
  });
  return [
    event('start', 'start', start),
    ...stages.flatMap(({ name, earliest, latest }, n) =>
      earliest.day === latest.day
        ? [event(`${n + 1}-end`, `${name} should end`, latest)]
        : [
            event(`${n + 1}-earliest`, `${name} could end (earliest)`, earliest),
            event(`${n + 1}-latest`, `${name} should end (latest)`, latest),
          ],
    ),
  ];
}

/** A name as part of an id: letters and figures, in any script. */
function idOf(place: string): string {
  return (
    place
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'plan'
  );
}
