import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../../../src/tools/timetable/calendar-file.ts';
import { planEvents } from '../../../../src/tools/timetable/plan-events.ts';
import { planFrom } from '../../../../src/tools/timetable/plan.ts';

const MADE = '20261123T090000Z';
const anEvent: CalendarEvent = { id: 'a@b', day: '2027-01-11', title: 'Send the form', text: 'By noon' };

/** What a real parser makes of a file, once it has been bytes. */
function read(
  file: string,
): { id: string; day: string; end: string; title: string; text: string; wholeDay: boolean }[] {
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(file).toString()) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      id: event.uid,
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      title: event.summary,
      text: event.description,
      wholeDay: event.startDate.isDate,
    };
  });
}

describe('a calendar file', () => {
  test('holds whole days, which end where the next begins', () => {
    expect(read(calendarFile([anEvent], MADE))).toEqual([{ ...anEvent, end: '2027-01-12', wholeDay: true }]);
  });

  test('has what RFC 5545 asks for, and ends each line as it says', () => {
    const file = calendarFile([anEvent], MADE);
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//In Our Words//Timetable//EN');
    const stamp = calendar.getFirstSubcomponent('vevent')!.getFirstPropertyValue('dtstamp') as ICAL.Time;
    expect(stamp.toICALString()).toBe(MADE);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test.each([0, 1, 2, 3, 4, 5])('folds long lines at 75 bytes and cuts no character, %i along', (along) => {
    const title = `${'x'.repeat(along)}${'🏠'.repeat(60)}${'Café “Mill Lane” – the hall, '.repeat(9)}`;
    const file = calendarFile([{ ...anEvent, title }], MADE);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(read(file)[0]!.title).toBe(title);
  });

  test('gives any text back as it was', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({
        unit: fc.constantFrom('\\', ';', ',', ':', '"', 'n', 'N', '\n', '\t', ' ', 'BEGIN:', 'é', '🏠'),
      }),
    );
    fc.assert(
      fc.property(wild, wild, wild, (id, title, text) => {
        // Ends of lines become one kind, and what no calendar can hold is left out.
        const kept = (written: string): string =>
          written.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '');
        const [event, more] = read(
          calendarFile([{ ...anEvent, id: `x${id}`, title: `x${title}`, text: `x${text}` }], MADE),
        );
        expect(more).toBeUndefined();
        expect(event).toMatchObject({ id: kept(`x${id}`), title: kept(`x${title}`), text: kept(`x${text}`) });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a plan in a calendar', () => {
  const plan = planFrom('2027-03-15', [
    { name: 'First talk', least: '2w', most: '4w' },
    { name: 'Short form', least: '3w', most: '6w' },
  ]);

  test('has its start and each end, with why a day was moved', () => {
    const events = planEvents(plan, 'Mill Lane hall');
    expect(events.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2027-03-15 Mill Lane hall: start',
      '2027-03-30 Mill Lane hall: First talk could end (earliest)',
      '2027-04-12 Mill Lane hall: First talk should end (latest)',
      '2027-04-20 Mill Lane hall: Short form could end (earliest)',
      '2027-05-24 Mill Lane hall: Short form should end (latest)',
    ]);
    expect(events[1]!.text).toContain('29 March 2027, Easter Monday');
  });

  test('has one day for a stage whose time is agreed', () => {
    const agreed = planFrom('2027-01-11', [{ name: 'Reply', least: '4w', most: '4w' }]);
    expect(planEvents(agreed, '').map(({ title }) => title)).toEqual(['start', 'Reply should end']);
  });

  test('keeps its ids when its days change, and shares none with another building’s', () => {
    const later = planFrom('2027-06-01', [
      { name: 'First talk', least: '2w', most: '4w' },
      { name: 'Short form', least: '3w', most: '6w' },
    ]);
    const ids = (events: readonly CalendarEvent[]): string[] => events.map(({ id }) => id);
    expect(ids(planEvents(later, 'Mill Lane hall'))).toEqual(ids(planEvents(plan, 'Mill Lane hall')));
    expect(new Set([...ids(planEvents(plan, 'Mill Lane hall')), ...ids(planEvents(plan, 'Lido'))]).size).toBe(
      10,
    );
  });
});
