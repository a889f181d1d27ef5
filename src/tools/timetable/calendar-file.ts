import { addDays } from './days.ts';

/** A day with something on it. */
export interface CalendarEvent {
  /** The same for the same event of the same plan, so that a calendar replaces it when the plan changes. */
  id: string;
  day: string;
  title: string;
  text: string;
}

/**
 * A calendar file (iCalendar, RFC 5545): a whole-day event each.
 *
 * @param made when the file was made: `20270111T090000Z`
 */
export function calendarFile(events: readonly CalendarEvent[], made: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//In Our Words//Timetable//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(({ id, day, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${escape(id)}`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escape(title)}`,
      `DESCRIPTION:${escape(text)}`,
      // The day stays free for other things: it is a plan, not a meeting.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Section 3.3.11: a backslash before what has a meaning; new lines are written out. Control characters are left out. */
function escape(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Section 3.1: a line has 75 bytes at most; the rest follows after a space. No character is cut in two. */
function fold(line: string): string {
  const bytes = new TextEncoder();
  let folded = '';
  let room = 75;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
