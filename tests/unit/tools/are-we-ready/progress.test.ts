import { expect, test } from 'vitest';
import { progressOf, progressOfAll, sayProgress } from '../../../../src/tools/are-we-ready/progress.ts';

const sections = [
  { title: 'The lease', items: ['long', 'repairs'].map((id) => ({ id, text: id })) },
  { title: 'The money', items: ['list', 'vat', 'promises'].map((id) => ({ id, text: id })) },
];

test('counts what is ticked in a section', () => {
  expect(progressOf(sections[1]!, new Set(['vat', 'long']))).toEqual({ done: 1, total: 3 });
});

test('counts the whole journey', () => {
  expect(progressOfAll(sections, new Set(['vat', 'long']))).toEqual({ done: 2, total: 5 });
});

test('does not count a kept tick whose line has gone', () => {
  expect(progressOfAll(sections, new Set(['a-line-of-last-year']))).toEqual({ done: 0, total: 5 });
});

test('says it in words', () => {
  expect(sayProgress({ done: 12, total: 48 })).toBe('12 of 48 done');
});
