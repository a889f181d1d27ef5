import { describe, expect, test } from 'vitest';
import { factSchema } from '../../../src/facts/fact.ts';
import { isStale, valueOn } from '../../../src/facts/on-a-day.ts';
import { aFact, aValue } from './a-fact.ts';

describe('the value on a day', () => {
  const threshold = aFact('threshold', [
    aValue(214904, '£', { from: '2024-01-01', until: '2025-12-31' }),
    aValue(207720, '£', { from: '2026-01-01' }),
    aValue(210000, '£', { from: '2028-01-01' }),
  ]);

  test.each([
    ['2025-06-01', 214904, 'one that has since passed'],
    ['2025-12-31', 214904, 'its last day'],
    ['2026-01-01', 207720, 'the first day of the next'],
    ['2026-11-23', 207720, 'the current one'],
    ['2031-01-01', 210000, 'one that is to come, once it has come'],
    ['2020-01-01', 214904, 'before any began, the first'],
  ])('%s: %d, %s', (day, value) => {
    expect(valueOn(threshold, day).value).toBe(value);
  });

  test('a fact that is all in the future has its first value to come', () => {
    const planned = aFact('elections', [aValue('2027-05-06', 'date', { from: '2027-05-06' })]);
    expect(valueOn(planned, '2026-11-23').value).toBe('2027-05-06');
  });
});

describe('staleness', () => {
  const fact = { reviewBy: '2026-11-22' };

  test('a fact is fresh up to and on the day to look again', () => {
    expect(isStale(fact, '2026-11-21')).toBe(false);
    expect(isStale(fact, '2026-11-22')).toBe(false);
  });

  test('and stale the day after', () => {
    expect(isStale(fact, '2026-11-23')).toBe(true);
  });
});

describe('the schema', () => {
  /** Where the schema finds a fault in a fact with these fields changed. */
  const faults = (fields: Record<string, unknown>): string[] => {
    const { error } = factSchema.safeParse({ ...aFact('wait', [aValue(8, 'working days')]), ...fields });
    return (error?.issues ?? []).map(({ path }) => path.join('.'));
  };

  test('takes a whole fact, and one with words to tell readers', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ confidence: 'low', tellReaders: 'about a week' })).toEqual([]);
  });

  test.each([
    [{ id: 'The Wait' }, 'id'],
    [{ what: '' }, 'what'],
    [{ values: [] }, 'values'],
    [{ status: 'law' }, 'status'],
    [{ confidence: 'sure' }, 'confidence'],
    [{ reviewBy: 'next year' }, 'reviewBy'],
    [{ tellReaders: '' }, 'tellReaders'],
    [{ values: [{ ...aValue(8, 'days'), from: '2025-02-30' }] }, 'values.0.from'],
    [{ values: [{ ...aValue(8, 'days'), until: 'now' }] }, 'values.0.until'],
    [{ values: [{ ...aValue(8, 'days'), vat: 'yes' }] }, 'values.0.vat'],
    [{ values: [{ ...aValue(8, 'days'), source: 'The Act' }] }, 'values.0.source'],
    [{ values: [aValue(8, '')] }, 'values.0.unit'],
    [{ values: [{ ...aValue(8, 'days'), value: true }] }, 'values.0.value'],
    [{ values: [aValue('', 'days')] }, 'values.0.value'],
  ])('refuses %j', (fields, path) => {
    expect(faults(fields)).toEqual([path]);
  });

  test.each(['2027', '2027-13', 'May 2027', 2027])(
    'refuses the date %j, which could not be written out',
    (value) => {
      expect(faults({ values: [aValue(value, 'date')] })).toEqual(['values.0.value']);
    },
  );

  test('refuses keys that nobody knows, in a fact and in a value', () => {
    expect(faults({ reviewedBy: 'me' })).toEqual(['']);
    expect(faults({ values: [{ ...aValue(8, 'days'), units: 'days' }] })).toEqual(['values.0']);
  });
});
