import type { Ending } from './a-check.ts';

const SIZE = 400_000;
const fill = (part: string): string => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);

/** Texts of one part repeated, which a careless pattern or a walk that calls itself would never come back from. */
const ANY: Record<string, string> = {
  'open square brackets': fill('['),
  'open links': fill('[a]('),
  'open round brackets': fill('('),
  'open angle brackets': fill('<'),
  'a line of a million letters': 'a'.repeat(1_000_000),
  'a line of words': fill('word '),
  'a sentence without end': fill('word, and '),
  'one run of capitals': fill('A'),
  'capitals and ampersands': fill('A&'),
  'capitals apart': fill('AB '),
  'letters to explain': fill('AB ('),
  'one run of digits': fill('1'),
  'digits and commas': fill('1,'),
  'digits and points': fill('1.'),
  'sums of money on a line': fill('£1 '),
  'sums of money on lines': fill('£1\n'),
  'lengths of time': fill('8 working days '),
  'official words': fill('councillor elected member '),
  'old words': fill('PQQ '),
  dates: fill('1/1/2026 '),
  'capitals in small runs': fill('AB CD x. '),
  'spaces between two letters': `a${' '.repeat(10_000)}b`,
  'line ends': fill('\n'),
  apostrophes: fill("a'"),
  hyphens: fill('a-'),
  'full stops': fill('. '),
  abbreviations: fill('Mr. '),
  'quotation marks': fill('“”"'),
  vowels: fill('ia'),
  stars: fill('*'),
  backticks: fill('`'),
  ampersands: fill('&'),
  // The Markdown parser itself takes time by the square of these.
  references: '&amp;'.repeat(20_000),
  backslashes: fill('\\'),
  'bullets in one line': fill('- '),
  'thousands of nested quotations': `${'> '.repeat(5000)}word`,
  'hundreds of nested bullets': Array.from({ length: 600 }, (_, n) => `${'  '.repeat(n)}- item`).join('\n'),
  'a table of one column': `|a|\n|-|\n${fill('|a|\n')}`,
};

const HTML: Record<string, string> = {
  'tens of thousands of nested HTML lists': fill('<ul><li>'),
  'tens of thousands of nested bold tags': fill('<b>'),
  'tens of thousands of nested tables': fill('<table><tr><td>'),
};

const MDX: Record<string, string> = {
  'thousands of nested components': `${'<A>'.repeat(20_000)}${'</A>'.repeat(20_000)}`,
  'facts in a row': fill('<Fact id="a"/> '),
  'front matter of quotes': `---\ntitle: '${fill("''")}'\n---\n`,
  'front matter of brackets': `---\na: ${'['.repeat(5000)}\n---\n`,
};

/** The texts for each kind of file. */
export const TEXTS: Record<Ending, Record<string, string>> = {
  mdx: { ...ANY, ...MDX },
  md: ANY,
  html: { ...ANY, ...HTML },
  txt: ANY,
};
