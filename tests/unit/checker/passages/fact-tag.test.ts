import { expect, test } from 'vitest';
import { findFactTags, replaceFactTags } from '../../../../src/checker/passages/fact-tag.ts';

test('tags are found with their id and form', () => {
  const text = 'Wait <Fact id="gap"/> or <Fact  id="limit"  form="vat" />.';
  expect(findFactTags(text).map((tag) => [tag.id, tag.form, text.slice(tag.start, tag.end)])).toEqual([
    ['gap', undefined, '<Fact id="gap"/>'],
    ['limit', 'vat', '<Fact  id="limit"  form="vat" />'],
  ]);
  for (const { id, idStart } of findFactTags(text)) expect(text.startsWith(id, idStart)).toBe(true);
});

test.each(['<Fact/>', '<Fact id=gap/>', '<Fact id="gap">', '<Factor id="gap"/>', '<fact id="gap"/>'])(
  '%s is no tag',
  (text) => {
    expect(findFactTags(text)).toEqual([]);
  },
);

test('each tag is replaced by what it says', () => {
  expect(replaceFactTags('<Fact id="a"/> and <Fact id="b" form="c"/>', (id, form = '-') => id + form)).toBe(
    'a- and bc',
  );
});
