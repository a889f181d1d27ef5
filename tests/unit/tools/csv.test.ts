import { expect, test } from 'vitest';
import { toCsv } from '../../../src/tools/csv.ts';

test('says that it is UTF-8, and ends each line as the standard has it', () => {
  expect(toCsv([['Café', 3]])).toBe('\uFEFFCafé,3\r\n');
});

test('quotes commas, quotation marks and line ends', () => {
  expect(toCsv([['a, b', 'say "hello"', 'two\nlines']])).toBe(
    '\uFEFF"a, b","say ""hello""","two\nlines"\r\n',
  );
});

test('does not let a name run as a formula', () => {
  expect(toCsv([['=HYPERLINK("http://example.org")', '+44', '@home', '-2']])).toBe(
    `\uFEFF"'=HYPERLINK(""http://example.org"")",'+44,'@home,'-2\r\n`,
  );
});
