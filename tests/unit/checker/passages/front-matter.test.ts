import { expect, test } from 'vitest';
import { documentOf } from '../a-check.ts';

const read = (...lines: string[]) => documentOf(['---', ...lines, '---', '', 'Text.'].join('\n'));

test('prose fields are passages; ids, dates and the like are not', () => {
  const { passages } = read(
    'id: a-lease',
    'title: Lease',
    'plain: a long rent',
    'short: One.',
    'summary: Two.',
    'difference: Three.',
    'answers: [Four?, Five?]',
    'topic: property',
    'checked: 2026-11-22',
  );
  expect(passages.map(({ kind, field, text }) => [kind, field, text])).toEqual([
    ['field', 'title', 'Lease'],
    ['field', 'plain', 'a long rent'],
    ['field', 'short', 'One.'],
    ['field', 'summary', 'Two.'],
    ['field', 'difference', 'Three.'],
    ['field', 'answers', 'Four?'],
    ['field', 'answers', 'Five?'],
    ['paragraph', undefined, 'Text.'],
  ]);
});

test('lists of ids are references, each to its own kind', () => {
  const { references } = read(
    'related: [lease, lot]',
    'sources: [the-act]',
    'replacedBy: ward',
    'confusedWith:',
    '  - id: council',
    '    difference: It is larger.',
  );
  expect(references.map(({ to, id }) => [to, id])).toEqual([
    ['term', 'lease'],
    ['term', 'lot'],
    ['source', 'the-act'],
    ['term', 'ward'],
    ['term', 'council'],
  ]);
});

test('a fact’s tag in a field says its value, and is a reference', () => {
  const { passages, references } = read(
    'short: Wait <Fact id="standstill-working-days"/>, or <Fact id="none" form="vat"/>.',
  );
  expect(passages[0]!.text).toBe('Wait 8 working days, or a figure.');
  expect(references.map(({ to, id }) => [to, id])).toEqual([
    ['fact', 'standstill-working-days'],
    ['fact', 'none'],
  ]);
});

test('front matter that is no YAML does not stop the reading', () => {
  expect(read('title: [one', 'x: "').passages.at(-1)?.text).toBe('Text.');
  expect(documentOf('---\ntitle: never closed\n\nText.').passages.length).toBeGreaterThan(0);
  expect(read().passages.map(({ text }) => text)).toEqual(['Text.']);
});
