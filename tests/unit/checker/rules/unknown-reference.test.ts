import { expect, test } from 'vitest';
import { unknownReference } from '../../../../src/checker/rules/unknown-reference.ts';
import { findingsOf } from '../a-check.ts';

const said = (text: string): [string, string, string | undefined][] =>
  findingsOf(text, 'mdx', unknownReference).map((finding) => [
    finding.text,
    finding.message,
    finding.suggestion,
  ]);

test('a slip of the keys gets the name that was meant', () => {
  expect(said('Sign the <Term id="leese">lease</Term>.')).toEqual([
    ['leese', 'There is no term “leese” in content/terms/.', 'Did you mean “lease”?'],
  ]);
});

test('a name like no other is to be added', () => {
  expect(said('---\nsources: [nobody-knows]\n---\n')).toEqual([
    [
      'nobody-knows',
      'There is no source “nobody-knows” in content/sources.yaml.',
      'Add it to content/sources.yaml, or name one that is there.',
    ],
  ]);
});

test('a fact’s tag in front matter is looked up too', () => {
  expect(said('---\nshort: Wait <Fact id="no-such-fact"/>.\n---\n').map(([id]) => id)).toEqual([
    'no-such-fact',
  ]);
});

test('names that are there are left alone', () => {
  const text =
    '---\nrelated: [lot]\nsources:\n  - the-act\nconfusedWith:\n  - id: lease\n    difference: It ends.\n---\n\nA <Term id="lot">lot</Term>.';
  expect(said(text)).toEqual([]);
});
