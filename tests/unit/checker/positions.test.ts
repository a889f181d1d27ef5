import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/checker/finding.ts';
import { unknownAcronym } from '../../../src/checker/rules/unknown-acronym.ts';
import { unknownReference } from '../../../src/checker/rules/unknown-reference.ts';
import { unsourcedFigure } from '../../../src/checker/rules/unsourced-figure.ts';
import { findingsOf, sourceAt, type Ending } from './a-check.ts';

/** Rules of each scope that look at text and at front matter. */
const RULES = [unknownAcronym, unknownReference, unsourcedFigure];

/** The one thing found in a text, which must stand in the source where the finding says. */
function theFinding(source: string, ending: Ending = 'mdx'): Finding {
  const findings = findingsOf(source, ending, ...RULES);
  expect(findings).toHaveLength(1);
  expect(findings[0]!.text).toBe(sourceAt(source, findings[0]!));
  return findings[0]!;
}

/** A file whose front matter is just this. */
const frontMatter = (...lines: string[]): string => ['---', ...lines, '---', ''].join('\n');

describe('a place is a line and a column from 1, and the end is the column after', () => {
  test('on one line', () => {
    expect(theFinding('Send your SCR now.')).toMatchObject({
      line: 1,
      column: 11,
      endLine: 1,
      endColumn: 14,
    });
  });

  test('at the very start and the very end of a file', () => {
    expect(theFinding('SCR')).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 4 });
  });

  test('over a line’s end', () => {
    expect(theFinding('Text.\n\nIt takes 6\nweeks now.')).toMatchObject({
      text: '6\nweeks',
      line: 3,
      column: 10,
      endLine: 4,
      endColumn: 6,
    });
  });

  test('in UTF-16 units, so an emoji is two columns', () => {
    expect(theFinding('👋🏽 SCR')).toMatchObject({ column: 6, endColumn: 9, text: 'SCR' });
  });
});

describe('front matter', () => {
  test.each([
    ['plain', ['title: Send your SCR now'], 2, 18],
    ['plain, with an apostrophe in it', ['title: Don’t send an SCR'], 2, 22],
    ['plain over two lines', ['title: Send it', '  with your SCR'], 3, 13],
    ['single quoted', ["title: 'It''s ''your'' SCR'"], 2, 24],
    ['single quoted, with a quote first', ["title: '''SCR'' is due'"], 2, 11],
    ['single quoted over two lines', ["title: 'It''s", "  your SCR'"], 3, 8],
    ['double quoted', ['title: "A \\"good\\" SCR"'], 2, 20],
    ['double quoted, with a quote first', ['title: "\\"SCR\\" it"'], 2, 11],
    ['double quoted, with codes', ['title: "caf\\u00e9 \\x41 \\U0001F600 \\t\\N\\e SCR"'], 2, 42],
    ['double quoted over lines', ['title: "one \\', '  two', '  SCR"'], 4, 3],
    ['folded', ['summary: >', '  One line', '  and your SCR', '', '  Two'], 4, 12],
    ['folded, with a marker’s sign first', ['summary: >-', '  - SCR'], 3, 5],
    ['folded, after a blank line', ['summary: >', '', '  First', '    more', '', '  SCR'], 7, 3],
    ['literal', ['difference: |', '  One line', '  | SCR'], 4, 5],
    ['literal, with its own indentation', ['difference: |2', '   2 SCR'], 3, 6],
    ['in a list', ['answers:', '  - What is it?', "  - What''s an SCR?"], 4, 16],
    ['with a tag and an anchor', ['title: !!str &a SCR'], 2, 17],
    ['after a fact', ['short: Wait <Fact id="standstill-working-days"/> for an SCR'], 2, 57],
  ])('%s', (_, lines, line, column) => {
    expect(theFinding(frontMatter(...lines))).toMatchObject({ text: 'SCR', line, column });
  });

  test('a finding over a folded line’s end takes the source between', () => {
    expect(theFinding(frontMatter('summary: >', '  It takes 6', '  weeks.')).text).toBe('6\n  weeks');
  });

  test('a finding that begins with an escape takes all of it', () => {
    expect(theFinding(frontMatter('summary: "It costs \\u00a340,000"')).text).toBe('\\u00a340,000');
  });

  test('an id in a list, with or without quotes', () => {
    expect(theFinding(frontMatter("related: ['lose']"))).toMatchObject({ text: 'lose', line: 2, column: 12 });
    expect(theFinding(frontMatter('related:', '  - lose # or lease'))).toMatchObject({ line: 3, column: 5 });
  });

  test('the id in a fact’s tag, after escapes', () => {
    const finding = theFinding(frontMatter('short: "A \\"gap\\" of <Fact id=\\"gap\\"/>"'));
    expect(finding).toMatchObject({ text: 'gap', line: 2, column: 33 });
  });
});

describe('Markdown', () => {
  test.each([
    ['emphasis', 'A **bold** _and_ ~~odd~~ SCR'],
    ['emphasis around it', 'A **good SCR** it is'],
    ['a link', 'See [the SCR](https://council.uk "It is") here'],
    ['backslashes', 'Not \\*this\\* \\_or\\_ \\\\ SCR'],
    ['a backslash that escapes nothing', 'C:\\temp SCR'],
    [
      'character references',
      'Fish &amp; chips &pound;x &copy; caf&eacute; &#8364; &#x1F600; &NotEqualTilde; SCR',
    ],
    ['signs that only look like them', 'a&b; a & t &amp x &nosuch; SCR &'],
    ['references that stand for nothing we can read', 'a &#0; &#128; &#xD800; &#x110000; SCR'],
    ['emoji', 'Hello 😀😀 👩‍👩‍👧 SCR'],
    ['code', 'Type `npm *start*` SCR'],
    ['a picture', 'See ![a \\[ map](a.png) SCR'],
    ['a comment', 'See {/* nothing */} SCR'],
    ['a fact', 'Wait <Fact id="standstill-working-days"/> SCR'],
    ['a hard line end', 'One  \ntwo\\\nthree SCR'],
    ['a break', 'One<br/>two SCR'],
    ['a quotation over lines', '> One\n> two\n> SCR'],
    ['a quotation in a list', '- One\n\n  > two &amp;\n  > SCR\n'],
    ['a list’s indentation', '1. One\n   two\n   SCR'],
    ['a table with a bar', '| One | Two |\n|---|---|\n| a \\| b | SCR |'],
    ['a heading with marks after it', '## One \\# SCR ##'],
    ['a component', '<Example>\n\n- One\n\n  <Term id="lease">SCR</Term>\n\n</Example>'],
    ['spaces at a line’s end', 'One \n   two \t\n\tSCR'],
  ])('after %s', (_, source) => {
    expect(theFinding(source)).toMatchObject({ text: 'SCR' });
  });

  test('the id of a component, not the same letters before it', () => {
    expect(theFinding('A <Term data-id="id" id="id">lease</Term>')).toMatchObject({ text: 'id', column: 26 });
    expect(theFinding("A <Term\n  id = 'a&amp;b'>lease</Term>")).toMatchObject({ text: 'a&amp;b', line: 2 });
  });

  test('after lines that end as on Windows, which count as one character more', () => {
    const source = 'One \r\ntwo &amp;\r\nSCR';
    expect(theFinding(source, 'md')).toMatchObject({ text: 'SCR', line: 3, column: 1 });
  });

  test('after a byte order mark, which is a column of its own', () => {
    expect(theFinding('\ufeffAn SCR', 'md')).toMatchObject({ text: 'SCR', line: 1, column: 5 });
    expect(theFinding('\ufeff---\ntitle: One\n---\n\nAn SCR')).toMatchObject({ line: 5, column: 4 });
  });
});

describe('HTML', () => {
  test.each([
    ['tags', '<p>A <b>bold</b> <a href="x">link</a> SCR</p>'],
    [
      'character references',
      '<p>Fish &amp; chips &pound;x &copy; caf&eacute; &#8364; &#x1F600; &#150; SCR</p>',
    ],
    ['references without a semicolon', '<p>&copy 2020 &poundx &notit; &ampx SCR</p>'],
    ['signs that only look like them', '<p>a & b &nosuch; a&b SCR</p>'],
    ['a reference that is its own last sign', '<p>&semi; &colon; &NewLine; SCR</p>'],
    ['a comment', '<p>One<!-- SCR --> SCR</p>'],
    ['lines and indentation', '<div>\n  <p>\n    One &lt;\n    SCR\n  </p>\n</div>'],
    ['a page around it', '<!doctype html><html><body><main>\n&copy; SCR</main></body></html>'],
    ['lines that end as on Windows', '<p>One\r\ntwo &amp;\r\nSCR'],
    ['a byte order mark', '\ufeff<p>An SCR</p>'],
    ['emoji', '<p>😀 &#128512; SCR</p>'],
  ])('after %s', (_, source) => {
    expect(theFinding(source, 'html')).toMatchObject({ text: 'SCR' });
  });

  test('a finding that begins with a reference takes all of it', () => {
    expect(theFinding('<p>It costs &pound;40,000.</p>', 'html').text).toBe('&pound;40,000');
  });
});

describe('plain text', () => {
  test.each([
    ['a bullet', '  - An SCR'],
    ['a number', '12) An SCR'],
    ['a wrapped line', 'One\n   two\n   SCR'],
    ['emoji and signs that are not marks here', '😀 *one* &amp; \\ SCR'],
    ['lines that end as on Windows', 'One\r\ntwo\r\nSCR\r\n'],
  ])('after %s', (_, source) => {
    expect(theFinding(source, 'txt')).toMatchObject({ text: 'SCR' });
  });
});

test('findings stand in the order of their places', () => {
  const source = 'Over £40,000 for 6 weeks with an SCR.\n\n<Fact id="none"/> and PQQ.';
  expect(findingsOf(source, 'mdx', ...RULES).map(({ text }) => text)).toEqual([
    '£40,000',
    '6 weeks',
    'SCR',
    'none',
    'PQQ',
  ]);
});
