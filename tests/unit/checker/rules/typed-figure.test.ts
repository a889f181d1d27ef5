import { expect, test } from 'vitest';
import { checkDocument } from '../../../../src/checker/check.ts';
import { isParseProblem } from '../../../../src/checker/document.ts';
import { readMdxDocument } from '../../../../src/checker/passages/from-markdown.ts';
import { typedFigure } from '../../../../src/checker/rules/typed-figure.ts';
import { context, findingsOf } from '../a-check.ts';

const found = (text: string): string[] => findingsOf(text, 'mdx', typedFigure).map((finding) => finding.text);

test('names the fact to write instead', () => {
  expect(findingsOf('Wait 8 working days.', 'mdx', typedFigure)[0]?.suggestion).toBe(
    'Write <Fact id="standstill-working-days"/>.',
  );
});

test('says when a figure is no longer the one in force', () => {
  const [now] = findingsOf('Over £207,720.', 'mdx', typedFigure);
  const [once] = findingsOf('Over £214,904.', 'mdx', typedFigure);
  expect(now?.message).toContain('typed by hand');
  expect(once?.message).toContain('old value');
});

test('in an example, only a sum that nobody types by chance', () => {
  expect(found('<Example>\nWait 8 working days with £207,720.\n</Example>')).toEqual(['£207,720']);
});

test('looks in headings, bullets, cells and front matter too', () => {
  expect(found('---\ntitle: 8 working days\n---\n\n# 8 working days\n\n- 8 working days\n')).toEqual([
    '8 working days',
    '8 working days',
    '8 working days',
  ]);
});

test('leaves what a fact’s tag says, in the text and in front matter', () => {
  expect(found('Wait <Fact id="standstill-working-days"/>.')).toEqual([]);
  expect(found('---\nshort: Wait <Fact id="standstill-working-days"/>.\n---\n')).toEqual([]);
});

test('leaves a fact whose value is just as long as its tag', () => {
  const tag = '<Fact id="standstill-working-days"/>';
  const value = '8 working days'.padStart(tag.length, 'about ');
  const document = readMdxDocument(`Wait ${tag}.`, () => value);
  if (isParseProblem(document)) throw new Error(document.message);
  expect(value).toHaveLength(tag.length);
  expect(checkDocument('page.mdx', document, context, [typedFigure]).findings).toEqual([]);
});

test('finds a figure that begins with an escape', () => {
  expect(found('Over &pound;207,720 in all.')).toEqual(['&pound;207,720']);
});
