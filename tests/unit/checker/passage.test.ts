import { describe, expect, test } from 'vitest';
import { PassageBuilder, pieceAt, sourceRange } from '../../../src/checker/passage.ts';

/** “Wait 8 days now”, of `Wait <f/> now.`, where the fact’s tag is at 5 to 9. */
const builder = new PassageBuilder();
builder.add('Wait ', 0, 5);
builder.addFact('8 days', 5, 9);
builder.add(' now', 9, 13);
const passage = builder.build('paragraph', []);

describe('the source behind a range', () => {
  test.each([
    ['Wait', { start: 0, end: 4 }],
    ['ait 8 days', { start: 1, end: 9 }],
    ['8 days', { start: 5, end: 9 }],
    ['days', { start: 5, end: 9 }],
    ['days now', { start: 5, end: 13 }],
    ['now', { start: 10, end: 13 }],
  ])('%s', (words, range) => {
    const start = passage.text.indexOf(words);
    expect(sourceRange(passage, start, start + words.length)).toEqual(range);
  });

  test('a fact as long as its tag still stands for the whole of it', () => {
    const even = new PassageBuilder();
    even.addFact('8 days', 4, 10);
    expect(sourceRange(even.build('paragraph', []), 2, 4)).toEqual({ start: 4, end: 10 });
  });

  test('where the text has no source, the range is never back to front', () => {
    const gap = { kind: 'paragraph', text: 'abcd', inside: [] } as const;
    const pieces = [
      { at: 0, length: 1, start: 0, end: 1 },
      { at: 3, length: 1, start: 5, end: 6 },
    ];
    const { start, end } = sourceRange({ ...gap, pieces }, 1, 3);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(sourceRange({ ...gap, pieces }, 0, 4)).toEqual({ start: 0, end: 6 });
  });
});

test('each character has the piece that it came from', () => {
  expect(pieceAt(passage, 0)?.start).toBe(0);
  expect(pieceAt(passage, 5)?.fromFact).toBe(true);
  expect(pieceAt(passage, 11)?.start).toBe(9);
  expect(pieceAt(passage, 15)).toBeUndefined();
});
