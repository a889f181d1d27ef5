import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/tools/timetable/days.ts';
import { planFrom } from '../../../../src/tools/timetable/plan.ts';
import { sayMoved, saySlack } from '../../../../src/tools/timetable/say.ts';
import type { Length } from '../../../../src/tools/timetable/time.ts';
import { dayOff } from '../../../../src/tools/timetable/working-days.ts';

describe('a plan', () => {
  test('lays stages end to end, each with its earliest and its latest day', () => {
    const { stages } = planFrom('2027-01-11', [
      { name: 'First talk', least: '2w', most: '4w' },
      { name: 'Short form', least: '3w', most: '6w' },
    ]);
    expect(stages.map(({ earliest, latest }) => [earliest.day, latest.day])).toEqual([
      ['2027-01-25', '2027-02-08'],
      ['2027-02-15', '2027-03-22'],
    ]);
    expect(stages.map(({ slack }) => saySlack(slack))).toEqual([
      '2 weeks (10 working days)',
      '5 weeks (25 working days)',
    ]);
  });

  test('moves a day that nobody works on to the next working day, and says so', () => {
    const { stages } = planFrom('2027-03-15', [{ name: 'Reply', least: '2w', most: '2w' }]);
    expect(stages[0]!.earliest.day).toBe('2027-03-30');
    expect(sayMoved(stages[0]!.earliest)).toBe('Moved on from 29 March 2027, Easter Monday.');
    expect(saySlack(stages[0]!.slack)).toBe('none');
  });

  test('starts on a working day', () => {
    const { start, stages } = planFrom('2027-12-25', [{ name: 'Reply', least: '1w', most: '1w' }]);
    expect(start).toEqual({ day: '2027-12-29', moved: { from: '2027-12-25', because: 'a Saturday' } });
    expect(stages[0]!.latest.day).toBe('2028-01-05');
  });

  test('says a slack of less than a week in working days', () => {
    // A month from 1 February is 4 weeks; from the moved day of the next stage it is more.
    expect(saySlack({ days: 3, workingDays: 1 })).toBe('1 working day');
  });

  test('never ends on a day off, nor later at the earliest than at the latest', () => {
    const time = fc.constantFrom<Length>('1w', '2w', '9w', '13w', '3m', '6m');
    const start = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days));
    fc.assert(
      fc.property(start, fc.array(fc.tuple(time, time), { maxLength: 8 }), (start, times) => {
        const plan = planFrom(
          start,
          times.map(([least, most]) => ({ name: 'x', least, most })),
        );
        let before = plan.start.day;
        for (const { earliest, latest, slack } of plan.stages) {
          expect(dayOff(earliest.day)).toBeUndefined();
          expect(dayOff(latest.day)).toBeUndefined();
          expect(before < earliest.day).toBe(true);
          expect(earliest.day <= latest.day).toBe(true);
          expect(slack.workingDays <= slack.days).toBe(true);
          before = earliest.day;
        }
      }),
      { numRuns: 60 },
    );
  });
});
