import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureFinder } from '../../../src/facts/figures.ts';
import type { Fact } from '../../../src/facts/fact.ts';
import { formatValue } from '../../../src/facts/format.ts';
import { numberWords } from '../../../src/facts/number-words.ts';
import { aFact, aValue } from './a-fact.ts';

const TODAY = '2026-11-23';
const wait = aFact('wait', [aValue(8, 'working days')]);
const threshold = aFact('threshold', [
  aValue(214904, '£', { from: '2024-01-01', until: '2025-12-31' }),
  aValue(207720, '£', { from: '2026-01-01' }),
  aValue(210500, '£', { from: '2028-01-01' }),
]);
const notice = aFact('notice', [aValue(30000, '£')]);
const big = aFact('big', [aValue(2000000, '£')]);
const share = aFact('share', [aValue(60, '%')]);
const lease = aFact('lease', [aValue(25, 'years')]);
const start = aFact('start', [aValue('2025-02-24', 'date')]);
const every = [wait, threshold, notice, big, share, lease, start];

/** The figures found in a text, as they stand there. */
function found(text: string, facts: readonly Fact[] = every): string[] {
  return figureFinder(facts, TODAY)(text).map((match) => text.slice(match.start, match.end));
}

describe('what somebody would type', () => {
  test.each([
    ['The gap is 8 working days.', '8 working days'],
    ['Wait eight working days.', 'eight working days'],
    ['Eight working days later', 'Eight working days'],
    ['an 8-working-day gap', '8-working-day'],
    ['an eight-working-day gap', 'eight-working-day'],
    ['8\nworking days', '8\nworking days'],
    ['8\u00a0working days', '8\u00a0working days'],
    ['over £207,720 with VAT', '£207,720'],
    ['over £207720 with VAT', '£207720'],
    ['from £30,000.', '£30,000'],
    ['from £30k,', '£30k'],
    ['from £30K', '£30K'],
    ['a £2m fund', '£2m'],
    ['a £2 million fund', '£2 million'],
    ['a £2,000,000 fund', '£2,000,000'],
    ['a share of 60%', '60%'],
    ['a share of 60 per cent', '60 per cent'],
    ['a 25-year lease', '25-year'],
    ['twenty-five years', 'twenty-five years'],
    ['on 24 February 2025', '24 February 2025'],
    ['(8 working days)', '8 working days'],
    ['8 working days, 60%', '8 working days', '60%'],
  ])('%j', (text, ...figures) => {
    expect(found(text)).toEqual(figures);
  });

  test('as we write a figure ourselves, so it is found, whatever the figure', () => {
    const money = fc
      .oneof(
        fc.nat(3_000_000_000),
        fc.nat(999).map((n) => n * 1e8),
        fc.nat(99_999).map((n) => n / 100),
      )
      .map((value) => aValue(value, '£'));
    const time = fc
      .tuple(
        fc.nat(5000),
        fc.constantFrom('days', 'working days', 'weeks', 'months', 'years', 'clear days', 'hours'),
      )
      .map(([value, unit]) => aValue(value, unit));
    const part = fc.nat(2000).map((n) => aValue(n / 10, '%'));
    fc.assert(
      fc.property(fc.oneof(money, time, part), (value) => {
        const written = formatValue(value);
        expect(found(`It is ${written} now.`, [aFact('it', [value])])).toEqual([written]);
      }),
      { numRuns: 500 },
    );
  });

  test('so is a length of time in words', () => {
    fc.assert(
      fc.property(fc.nat(999), (value) => {
        const written = `${numberWords(value)!} weeks`;
        expect(found(`It is ${written} now.`, [aFact('it', [aValue(value, 'weeks')])])).toEqual([written]);
      }),
    );
  });
});

describe('which fact it is', () => {
  test('a current value', () => {
    expect(figureFinder(every, TODAY)('£207,720')).toEqual([
      { start: 0, end: 8, factId: 'threshold', past: false, distinctive: true },
    ]);
  });

  test.each([
    ['24 February 2025', 'start'],
    ['Eight\nWorking Days', 'wait'],
    ['£30K', 'notice'],
    ['60 PER CENT', 'share'],
  ])('%j, however it is written', (text, factId) => {
    expect(figureFinder(every, TODAY)(text)).toMatchObject([{ factId, past: false }]);
  });

  test('a past value is known as past', () => {
    expect(figureFinder(every, TODAY)('£214,904')).toMatchObject([{ factId: 'threshold', past: true }]);
  });

  test('and was not, in its day', () => {
    expect(figureFinder(every, '2025-06-01')('£214,904')).toMatchObject([{ past: false }]);
  });

  test('a value to come is not past', () => {
    expect(figureFinder(every, TODAY)('£210,500')).toMatchObject([{ factId: 'threshold', past: false }]);
  });

  test('a figure that is current for one fact and past for another is current', () => {
    const old = aFact('old', [aValue(8, 'working days', { from: '2020-01-01' }), aValue(9, 'working days')]);
    for (const facts of [
      [old, wait],
      [wait, old],
    ]) {
      expect(figureFinder(facts, TODAY)('8 working days')).toMatchObject([{ factId: 'wait', past: false }]);
    }
  });

  test('only sums that nobody types by chance are distinctive', () => {
    const find = figureFinder(every, TODAY);
    expect(find('£207,720')[0]!.distinctive).toBe(true);
    expect(find('£30,000')[0]!.distinctive).toBe(false);
    expect(find('8 working days')[0]!.distinctive).toBe(false);
  });
});

describe('what is left alone', () => {
  test.each([
    'Ask 8 people to come.',
    'eight people',
    '8 days',
    '18 working days',
    '1.8 working days',
    '1,8 working days',
    '£1,207,720',
    '£207,720,000',
    '£207,720.50',
    '£2077201',
    '207,720',
    '£2,000,000,000',
    '£30k2',
    '£30,000,000',
    '160%',
    '2.60%',
    '1,060%',
    '125 years',
    'thirty-eight working days',
    'thirty eight working days',
    'one hundred and eight working days',
    'two hundred eight working days',
    'one hundred and twenty-five years',
    'freight working days',
    '4 February 2025',
    '124 February 2025',
    '2025',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a small sum inside a big one: £25 is not in £25 million, £2 not in £2m', () => {
    const fees = [aFact('fee', [aValue(25, '£')]), aFact('cup', [aValue(2, '£')])];
    expect(found('£25 million, £25 billion, £2m, £2 m, £25k, £25,000, £2.50', fees)).toEqual([]);
    expect(found('£25 and £2.', fees)).toEqual(['£25', '£2']);
  });

  test('counts of things: another nine councils may be meant', () => {
    const counts = [aFact('nine', [aValue(9, 'councils')]), aFact('most', [aValue('12 to 24', 'months')])];
    expect(found('9 councils, nine councils, 12 to 24 months', counts)).toEqual([]);
  });

  test('everything, where there are no facts', () => {
    expect(found('8 working days', [])).toEqual([]);
  });
});

test('no text makes it stumble', () => {
  const find = figureFinder(every, TODAY);
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('£', '8 ', 'working days', '60%', '2m', ','),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      for (const { start, end, factId } of find(text)) {
        expect(end).toBeGreaterThan(start);
        expect(every.map(({ id }) => id)).toContain(factId);
      }
    }),
  );
});
