import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inBadYear, saveEachYear, sumUp, type Sheet } from '../../../../src/tools/running-costs/sums.ts';

const hall: Sheet = {
  yearly: [{ amount: 4000, changes: 'energy' }, { amount: 1200 }, { amount: 0 }],
  sometimes: [
    { amount: 40_000, years: 25 },
    { amount: 6000, years: 0 },
  ],
  once: [{ amount: 2500 }, { amount: 500 }],
  income: [{ amount: 8000, changes: 'bookings' }, { amount: 1000 }],
  hoursAWeek: 40,
  weeksAYear: 50,
};

describe('the sums of a sheet', () => {
  test('are the bills, and what to put aside each year for what comes back', () => {
    const { bills, putAside, year, week, hour } = sumUp(hall);
    expect({ bills, putAside, year }).toEqual({ bills: 5200, putAside: 1600, year: 6800 });
    expect(week).toBeCloseTo(130.77, 2);
    expect(hour).toBe(3.4);
  });

  test('leave costs that are paid once out of the year', () => {
    expect(sumUp(hall).once).toBe(3000);
    expect(sumUp({ ...hall, once: [] }).year).toBe(6800);
  });

  test('say what is left over, below nothing where it does not pay', () => {
    expect(sumUp(hall).left).toBe(2200);
    expect(sumUp({ ...hall, income: [] }).left).toBe(-6800);
  });

  test('have no cost an hour until somebody says when it is open', () => {
    expect(sumUp({ ...hall, hoursAWeek: 0 }).hour).toBeUndefined();
    expect(sumUp({ ...hall, weeksAYear: 0 }).hour).toBeUndefined();
  });

  test('put nothing aside for what lasts no known time', () => {
    expect(saveEachYear({ amount: 6000, years: 0 })).toBeUndefined();
    expect(saveEachYear({ amount: 6000, years: 8 })).toBe(750);
  });
});

describe('a bad year', () => {
  test('has dearer energy and fewer bookings, and all else as it was', () => {
    const bad = sumUp(inBadYear(hall, { energyUp: 50, bookingsDown: 25 }));
    expect(bad.year).toBe(8800);
    expect(bad.income).toBe(7000);
    expect(bad.left).toBe(-1800);
    expect(bad.putAside).toBe(1600);
    expect(bad.once).toBe(3000);
  });

  test('of no change is the usual year, and no bad year is a better one', () => {
    expect(sumUp(inBadYear(hall, { energyUp: 0, bookingsDown: 0 }))).toEqual(sumUp(hall));
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(share, share, (energyUp, bookingsDown) => {
        expect(sumUp(inBadYear(hall, { energyUp, bookingsDown })).left).toBeLessThanOrEqual(sumUp(hall).left);
      }),
    );
  });

  test('can lose every booking', () => {
    expect(sumUp(inBadYear(hall, { energyUp: 0, bookingsDown: 100 })).income).toBe(1000);
  });
});
