import { describe, expect, test } from 'vitest';
import { readMarkdownDocument, readMdxDocument } from '../../../../src/checker/passages/from-markdown.ts';
import { isParseProblem } from '../../../../src/checker/document.ts';
import { documentOf, resolveFact } from '../a-check.ts';

/** Kind and text of each passage, with what it is in. */
const passages = (source: string): string[] =>
  documentOf(source).passages.map(({ kind, text, inside }) => [...inside, kind, text].join(' › '));

describe('what is a passage', () => {
  test.each([
    ['One\ntwo.\n\nThree.', ['paragraph › One\ntwo.', 'paragraph › Three.']],
    ['# One *two*', ['heading › One two']],
    ['One\n===', ['heading › One']],
    ['- One\n- Two\n\n  Three', ['list-item › One', 'list-item › Two', 'list-item › Three']],
    ['> One\n>\n> Two', ['quotation › One', 'quotation › Two']],
    ['- One\n\n  > Two', ['list-item › One', 'quotation › Two']],
    [
      '| A | B |\n|---|---|\n| C | D |',
      ['table-cell › A', 'table-cell › B', 'table-cell › C', 'table-cell › D'],
    ],
    ['One[^1].\n\n[^1]: Two.', ['paragraph › One.', 'paragraph › Two.']],
    ['```\ncode\n```\n\n---', []],
  ])('%j', (source, expected) => {
    expect(passages(source)).toEqual(expected);
  });
});

describe('what its text is', () => {
  test.each([
    ['*a* **b** ~~c~~ [d](http://x.y "t") [e][x]\n\n[x]: http://x.y', 'a b c d e'],
    ['a \\* b &amp; c', 'a * b & c'],
    ['a  \nb\\\nc<br/>d', 'a b c d'],
    ['a ![a map](b.png) c ![a plan][x]\n\n[x]: y.png', 'a a map c a plan'],
    ['a {/* b */}c', 'a c'],
    ['Wait <Fact id="standstill-working-days"/>.', 'Wait 8 working days.'],
    ['Wait <Fact id="standstill-working-days" form="number"/>.', 'Wait 8.'],
    ['Wait <Fact id="no-such-fact"/>.', 'Wait a figure.'],
    ['A <Term id="lease">*long* lease</Term>.', 'A long lease.'],
  ])('%j', (source, text) => {
    expect(documentOf(source).passages.map((passage) => passage.text)).toEqual([text]);
  });

  test('HTML in Markdown is no text, but a break parts words', () => {
    expect(documentOf('a<br>b <b>c</b> <!-- d -->', 'md').passages[0]!.text.trim()).toBe('a b c');
    expect(documentOf('<div>\none two\n</div>\n\nThree', 'md').skipped.get('html')).toBeGreaterThan(0);
  });
});

describe('components around a passage are named, outermost first', () => {
  test.each([
    ['<Example>\n\nOne.\n\n- Two\n\n</Example>', ['Example › paragraph › One.', 'Example › list-item › Two']],
    ['<Example>\nOne.\n</Example>', ['Example › paragraph › One.']],
    ['<Example>One.</Example>', ['Example › paragraph › One.']],
    [
      '<Example>One ![a map](b) [two][x] three.</Example>\n\n[x]: y',
      ['Example › paragraph › One a map two three.'],
    ],
    ['<A>\n\n<B>\n\nOne.\n\n</B>\n\nTwo.\n\n</A>', ['A › B › paragraph › One.', 'A › paragraph › Two.']],
    ['- <Example>One.</Example>', ['Example › list-item › One.']],
  ])('%j', (source, expected) => {
    expect(passages(source)).toEqual(expected);
  });
});

test('components are noted with their attributes, references with their ids', () => {
  const source = 'A <Fact id="x" form={1} bare/> and <Term id="y">y</Term>.';
  const { components, references } = documentOf(source);
  expect(
    components.map(({ name, hasChildren, start, end }) => [name, hasChildren, source.slice(start, end)]),
  ).toEqual([
    ['Fact', false, '<Fact id="x" form={1} bare/>'],
    ['Term', true, '<Term id="y">y</Term>'],
  ]);
  expect([...components[0]!.attributes]).toEqual([
    ['id', 'x'],
    ['form', undefined],
    ['bare', true],
  ]);
  expect(references.map(({ to, id, start, end }) => [to, id, source.slice(start, end)])).toEqual([
    ['fact', 'x', 'x'],
    ['term', 'y', 'y'],
  ]);
});

test('code is noted where it stands', () => {
  const source = 'export const a = 1\n\n{a}\n\nOne {a + 1} two.';
  expect(documentOf(source).code.map(({ start, end }) => source.slice(start, end).trim())).toEqual([
    'export const a = 1',
    '{a}',
    '{a + 1}',
  ]);
});

test('Markdown has no components: it takes tags for HTML', () => {
  const document = readMarkdownDocument('<Example>one</Example> {two}', resolveFact);
  expect(isParseProblem(document) ? undefined : document.components).toEqual([]);
});

test('parts nested too deep are a problem, not a crash', () => {
  const deep = 20_000;
  const problem = readMdxDocument('<A>'.repeat(deep) + '</A>'.repeat(deep), resolveFact);
  expect(problem).toEqual({ message: 'Its parts are nested too deep', offset: 0 });
});

test('an import that would end the parser’s process is a problem like any other', () => {
  expect(readMdxDocument('Words.\n\nimport "\\\n', () => undefined)).toMatchObject({ offset: 8 });
});
