import { expect, test } from 'vitest';
import { asJudged, drawAtRandom, judgeProse } from '../../../src/checker/judgements.ts';
import { aFinding } from './a-report.ts';

const judged = (marked: string, file = 'a.md') => ({ rule: 'shall', file, marked });

test('a judge sees the words with what stands around them, on one line', () => {
  const source = 'The\ntenant shall pay.';
  const finding = {
    ...aFinding({ line: 2, column: 8, endLine: 2, endColumn: 13, rule: 'shall' }),
    path: 'x/a.md',
  };
  expect(asJudged(finding, source)).toEqual(judged('The tenant ⟦shall⟧ pay.'));
});

test('findings are right, wrong, or not judged', () => {
  const found = [judged('one ⟦shall⟧'), judged('two ⟦shall⟧'), judged('three ⟦shall⟧')];
  const wrong = { ...judged('two ⟦shall⟧'), right: false, why: 'a title' };
  const accuracy = judgeProse(found, [{ ...judged('one ⟦shall⟧'), right: true }, wrong]);
  expect(accuracy).toEqual({ right: 1, wrong: 1, unjudged: [found[2]], mistakes: [wrong] });
});

test('a judgement is of one place: the same words elsewhere are another finding', () => {
  const { right, unjudged } = judgeProse(
    [judged('⟦shall⟧', 'b.md')],
    [{ ...judged('⟦shall⟧'), right: true }],
  );
  expect([right, unjudged.length]).toEqual([0, 1]);
});

test('a judgement of something no longer found counts for nothing', () => {
  const { right, wrong } = judgeProse([], [{ ...judged('⟦shall⟧'), right: false }]);
  expect([right, wrong]).toEqual([0, 0]);
});

test('a draw is the same each time, and one finding more moves no other', () => {
  const all = Array.from({ length: 50 }, (_, n) => judged(`${n} ⟦shall⟧`));
  const drawn = drawAtRandom(all, 10);
  expect(drawAtRandom([...all].reverse(), 10)).toEqual(drawn);
  const more = drawAtRandom([...all, judged('new ⟦shall⟧')], 11);
  expect(drawn.every((each) => more.includes(each))).toBe(true);
  expect(drawn).not.toEqual(all.slice(0, 10));
});
