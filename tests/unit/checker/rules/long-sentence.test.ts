import { expect, test } from 'vitest';
import { longSentence } from '../../../../src/checker/rules/long-sentence.ts';
import { findingsOf } from '../a-check.ts';

const sentence = (words: number): string => `${Array.from({ length: words }, () => 'word').join(' ')}.`;

test.each([
  [20, []],
  [21, ['warn']],
  [25, ['warn']],
  [26, ['error']],
])('a sentence of %i words', (words, levels) => {
  expect(findingsOf(sentence(words), 'txt', longSentence).map(({ level }) => level)).toEqual(levels);
});

test('says how many words there are', () => {
  expect(findingsOf(sentence(31), 'txt', longSentence)[0]?.message).toContain('31 words');
});

test('shows where to cut: the joining word nearest the middle', () => {
  const text =
    'If you run a hall you can ask the council for a lease and it must tell you by letter within weeks what it thinks of that.';
  expect(findingsOf(text, 'txt', longSentence)[0]?.suggestion).toBe('Try a full stop before “and it must”.');
});

test('a comma is a place to cut too', () => {
  const text = `${sentence(12).slice(0, -1)}, ${sentence(12)}`;
  expect(findingsOf(text, 'txt', longSentence)[0]?.suggestion).toBe(
    'Try a full stop before “word word word”.',
  );
});

test('does not cut off the first or the last few words', () => {
  const text = `Also and ${sentence(21).slice(0, -1)} and so.`;
  expect(findingsOf(text, 'txt', longSentence)[0]?.suggestion).toBe('Give each idea a sentence of its own.');
});

test('a heading of any length is left alone; a long bullet is not', () => {
  expect(findingsOf(`# ${sentence(30)}`, 'md', longSentence)).toEqual([]);
  expect(findingsOf(`- ${sentence(30)}`, 'md', longSentence)).toHaveLength(1);
});
