import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, type ReadEscape } from '../../../src/checker/align.ts';

/** The source behind each piece of a value. */
function behind(value: string, source: string, readEscape?: ReadEscape): [string, string][] {
  return align(value, source, 0, source.length, readEscape).map((piece) => [
    value.slice(piece.at, piece.at + piece.length),
    source.slice(piece.start, piece.end),
  ]);
}

test('text that was not changed is one piece', () => {
  expect(behind('a b\nc', 'a b\nc')).toEqual([['a b\nc', 'a b\nc']]);
});

test('marks that left no trace are stepped over', () => {
  expect(behind('a\nb', 'a\n> b')).toEqual([
    ['a\n', 'a\n'],
    ['b', 'b'],
  ]);
});

test('spaces that were folded stand for all of the source’s', () => {
  expect(behind('a b', 'a\n   b')).toEqual([
    ['a', 'a'],
    [' ', '\n   '],
    ['b', 'b'],
  ]);
});

test('an escape stands for what it was read as', () => {
  const tilde: ReadEscape = (rest) => (rest.startsWith('~e') ? { length: 2, value: 'é' } : undefined);
  expect(behind('café!', 'caf~e!', tilde)).toEqual([
    ['caf', 'caf'],
    ['é', '~e'],
    ['!', '!'],
  ]);
});

test('a character that the source has not has no piece, and what follows has its own', () => {
  expect(behind('aXb', 'a b')).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ]);
  const pieces = align('XXab', 'ab', 0, 2);
  expect(pieces).toEqual([{ at: 2, length: 2, start: 0, end: 2 }]);
});

test('pieces stand in order, inside the text and the source, whatever they are given', () => {
  const unit = fc.constantFrom('a', 'b', ' ', '\n', '&', '>');
  fc.assert(
    fc.property(fc.string({ unit }), fc.string({ unit }), (value, source) => {
      let [at, from] = [0, 0];
      for (const piece of align(value, source, 0, source.length)) {
        expect(piece.at).toBeGreaterThanOrEqual(at);
        expect(piece.start).toBeGreaterThanOrEqual(from);
        expect(piece.length).toBeGreaterThan(0);
        [at, from] = [piece.at + piece.length, piece.end];
      }
      expect(at).toBeLessThanOrEqual(value.length);
      expect(from).toBeLessThanOrEqual(source.length);
    }),
  );
});

test('marks put into a text never lose a letter of it', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 });
  fc.assert(
    fc.property(letters, fc.constantFrom('*', '> ', '__', '\n  '), (text, mark) => {
      const source = text.join(mark);
      const value = text.join('');
      expect(
        behind(value, source)
          .map(([seen]) => seen)
          .join(''),
      ).toBe(value);
      expect(
        behind(value, source)
          .map(([, written]) => written)
          .join(''),
      ).toBe(value);
    }),
  );
});
