import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex } from '../../../src/checker/position.ts';

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [5, 3, 2],
])('offset %i of “ab⏎⏎c” is at %i:%i', (offset, line, column) => {
  const lines = new LineIndex('ab\n\nc');
  expect(lines.place(offset)).toEqual({ line, column });
  expect(lines.offset(line, column)).toBe(offset);
});

test('offsets outside the text are moved to its nearest end', () => {
  const lines = new LineIndex('ab\nc');
  expect(lines.place(-1)).toEqual({ line: 1, column: 1 });
  expect(lines.place(99)).toEqual({ line: 2, column: 2 });
  expect(lines.offset(99, 99)).toBe(4);
});

test('every offset comes back from its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '😀') }), (text) => {
      const lines = new LineIndex(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const { line, column } = lines.place(offset);
        expect(lines.offset(line, column)).toBe(offset);
      }
    }),
  );
});
