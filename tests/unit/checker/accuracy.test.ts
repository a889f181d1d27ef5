import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/checker/accuracy.ts';
import { rules } from '../../../src/checker/rules/index.ts';
import { measureAccuracy } from '../../../src/edition/commands/check-accuracy/labelled-cases.ts';

describe('judging a rule', () => {
  const marksOf = (word: string) => (text: string) =>
    [...text.matchAll(new RegExp(word, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + word.length,
    }));

  test('a mark on the labelled words is right, any other is wrong, and a fault with no mark is missed', () => {
    const cases = [
      { text: 'a bad roof', at: ['bad'] },
      { text: 'a poor roof', at: ['poor'] },
      { text: 'not bad at all', at: [] },
    ];
    const { precision, recall, missed, wrong } = judge(cases, marksOf('bad'));
    expect([precision, recall]).toEqual([0.5, 0.5]);
    expect(missed).toEqual([{ text: 'a poor roof', at: 'poor' }]);
    expect(wrong).toEqual([{ text: 'not bad at all', marked: 'bad' }]);
  });

  test('words that stand twice may be marked at either place', () => {
    expect(judge([{ text: 'bid, then bid', at: ['bid'] }], () => [{ start: 10, end: 13 }]).recall).toBe(1);
  });
});

describe('every rule, on the cases that were labelled for it', async () => {
  const measured = await measureAccuracy();

  test('all have some', () => {
    expect(measured.map(({ rule }) => rule.id)).toEqual(rules.map(({ id }) => id));
  });

  test.each(measured.map((accuracy) => ({ id: accuracy.rule.id, accuracy })))('$id', ({ accuracy }) => {
    const { rule, precision, recall, finds, leaves } = accuracy;
    const least = rule.level === 'error' ? { cases: 40, precision: 0.95 } : { cases: 20, precision: 0.85 };
    expect(finds).toBeGreaterThanOrEqual(least.cases);
    expect(leaves).toBeGreaterThanOrEqual(least.cases);
    expect(precision).toBeGreaterThanOrEqual(least.precision);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});
