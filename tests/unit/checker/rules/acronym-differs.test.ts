import { expect, test } from 'vitest';
import { checkDocument } from '../../../../src/checker/check.ts';
import { acronymDiffers } from '../../../../src/checker/rules/acronym-differs.ts';
import { context, documentOf } from '../a-check.ts';

const found = (text: string, ownFacts: boolean): string[] =>
  checkDocument('page.mdx', documentOf(text), { ...context, ownFacts }, [acronymDiffers]).findings.map(
    (finding) => finding.text,
  );

const OTHER = 'Read the intention to trial (ITT).';
const NEAR = 'Read the asset of cultural value (ACV).';

test('on our own pages, letters with one word of the glossary’s in common should be the glossary’s', () => {
  expect(found('Come to the instant tender talk (ITT).', true)).toEqual(['ITT']);
  expect(found(NEAR, true)).toEqual(['ACV']);
});

test('in other people’s texts, they may stand for another thing, but not for nearly the same', () => {
  expect(found('Come to the instant tender talk (ITT).', false)).toEqual([]);
  expect(found(OTHER, false)).toEqual([]);
  expect(found(NEAR, false)).toEqual(['ACV']);
});

test('an apostrophe makes no difference', () => {
  expect(found('Read the invitation’s to tender (ITT).', true)).toEqual([]);
});
