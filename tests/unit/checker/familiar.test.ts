import { describe, expect, test } from 'vitest';
import { isFamiliar } from '../../../src/checker/familiar.ts';

const list = new Set(['hall', 'hurry', 'plan', 'plain', 'english', 'use', 'box', "don't", 'old']);

describe('a word on the list is familiar, and so are its forms', () => {
  test.each([
    ['hall', 'halls', 'hall’s', "halls'", 'Hall'],
    ['boxes', 'hurried', 'hurries', 'hurrying'],
    ['planned', 'planning', 'using', 'used', 'older', 'oldest'],
    ['plain-English', '2026', '£207,720', '3rd', 'don’t'],
  ])('%s, %s, %s, %s', (...words) => {
    expect(words.filter((word) => !isFamiliar(word, list))).toEqual([]);
  });
});

test.each(['lease', 'planner-general', 'hallway', 'usefully', 'TUPE'])('%s is not', (word) => {
  expect(isFamiliar(word, list)).toBe(false);
});
