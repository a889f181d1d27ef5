import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatValue } from '../../../src/facts/format.ts';
import { aValue } from './a-fact.ts';

describe('a value and its unit', () => {
  test.each([
    [8, 'working days', '8 working days'],
    [1, 'years', '1 year'],
    [1, 'month', '1 month'],
    [1200, 'councils', '1,200 councils'],
    ['12 to 24', 'months', '12 to 24 months'],
    [207720, '£', '£207,720'],
    [2000000, '£', '£2 million'],
    [2500000, '£', '£2.5 million'],
    [5372609, '£', '£5,372,609'],
    [1200000000, '£', '£1.2 billion'],
    [999999, '£', '£999,999'],
    [30, '£', '£30'],
    [12.6, '£', '£12.60'],
    [1234.05, '£', '£1,234.05'],
    ['10 to 20', '£', '£10 to 20'],
    [60, '%', '60%'],
    [2.5, '%', '2.5%'],
    ['2025-02-24', 'date', '24 February 2025'],
  ])('%j in %s is “%s”', (value, unit, written) => {
    expect(formatValue(aValue(value, unit))).toBe(written);
  });
});

describe('forms', () => {
  test('`number` leaves out the unit of a count, and keeps the sign of money and shares', () => {
    expect(formatValue(aValue(8, 'working days'), 'number')).toBe('8');
    expect(formatValue(aValue(1200, 'councils'), 'number')).toBe('1,200');
    expect(formatValue(aValue(207720, '£'), 'number')).toBe('£207,720');
    expect(formatValue(aValue(60, '%'), 'number')).toBe('60%');
  });

  test('`vat` says whether VAT is in it', () => {
    expect(formatValue(aValue(207720, '£', { vat: 'included' }), 'vat')).toBe('£207,720, VAT included');
    expect(formatValue(aValue(500, '£', { vat: 'excluded' }), 'vat')).toBe('£500, VAT excluded');
  });

  test('`vat` of a figure that says nothing of VAT is the figure', () => {
    expect(formatValue(aValue(500, '£'), 'vat')).toBe('£500');
    expect(formatValue(aValue(8, 'working days'), 'vat')).toBe('8 working days');
  });

  test('other forms keep quiet about VAT', () => {
    expect(formatValue(aValue(207720, '£', { vat: 'included' }))).toBe('£207,720');
  });
});

test('a date is the day that it says, wherever it is read', () => {
  expect(formatDate('2026-11-22')).toBe('22 November 2026');
  expect(formatDate('2026-01-01')).toBe('1 January 2026');
  expect(formatDate('2024-02-29')).toBe('29 February 2024');
  expect(formatDate('2025-02')).toBe('February 2025');
});

test('no sum loses a pound: what is written stands for the same number', () => {
  const value = fc.oneof(
    fc.nat(5_000_000_000),
    fc.nat(99_999).map((n) => n * 100_000),
  );
  fc.assert(
    fc.property(value, (pounds) => {
      const [, figure, size] = /^£([\d.,]+)(?: (million|billion))?$/.exec(formatValue(aValue(pounds, '£')))!;
      const times = size === 'million' ? 1e6 : size === 'billion' ? 1e9 : 1;
      expect(Math.round(Number(figure!.replaceAll(',', '')) * times)).toBe(pounds);
    }),
  );
});
