import { expect, test } from 'vitest';
import { codeFrame } from '../../../../src/checker/reports/code-frame.ts';
import { aFinding } from '../a-report.ts';

test('shows the line with a mark under the words', () => {
  const finding = aFinding({ line: 2, column: 5, endLine: 2, endColumn: 10 });
  expect(codeFrame(['One.', 'You shall pay.', 'Two.'], finding)).toBe(
    '  2 | You shall pay.\n    |     ^^^^^',
  );
});

test('shows the part of a long line that the words are in', () => {
  const source = `${'word '.repeat(40)}shall${' word'.repeat(40)}`;
  const [shown, marks] = codeFrame(
    [source],
    aFinding({ line: 1, column: 201, endLine: 1, endColumn: 206 }),
  ).split('\n');
  expect(shown!.length).toBeLessThan(110);
  expect(shown!.slice(marks!.indexOf('^'), marks!.lastIndexOf('^') + 1)).toBe('shall');
});

test('marks the first line of words that go on', () => {
  const frame = codeFrame(
    ['It is so', 'very long.'],
    aFinding({ line: 1, column: 7, endLine: 2, endColumn: 5 }),
  );
  expect(frame).toBe('  1 | It is so\n    |       ^^');
});

test('marks one place where there are no words', () => {
  expect(codeFrame([''], aFinding({ line: 1, column: 1, endLine: 1, endColumn: 1 }))).toBe('  1 | \n    | ^');
});
