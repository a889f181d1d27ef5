import { expect, test } from 'vitest';
import { findingAt } from '../../../src/edition/finding-at.ts';

const file = { path: 'content/words.yaml', source: 'acronyms:\n  VAT: a tax\n  TAX: a tax\n' };
const at = (needle: string | { start: number; end: number }) =>
  findingAt(file, 'some-rule', needle, 'What is wrong.', 'What to do.');

test('a finding is an error at the first place where a text stands', () => {
  expect(at('a tax')).toEqual({
    path: 'content/words.yaml',
    rule: 'some-rule',
    level: 'error',
    line: 2,
    column: 8,
    endLine: 2,
    endColumn: 13,
    text: 'a tax',
    message: 'What is wrong.',
    suggestion: 'What to do.',
  });
});

test('or at a range', () => {
  expect(at({ start: 25, end: 28 })).toMatchObject({ line: 3, column: 3, endColumn: 6, text: 'TAX' });
});

test.each(['', 'not there'])('or at the start of the file, where %j says no place', (needle) => {
  expect(at(needle)).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1, text: '' });
});
