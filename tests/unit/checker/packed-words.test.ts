import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../src/checker/packed-words.ts';
import type { WordLists } from '../../../src/checker/word-lists.ts';
import { wordsSchema } from '../../../src/edition/words.ts';

const ours = wordsSchema.parse(parse(readFileSync('content/words.yaml', 'utf8')));

/** What the checker makes no use of is not sent. */
function sent(lists: typeof ours): WordLists {
  const { formal, phrases, hidden, latin, filler, american, ize, emptyHeadings, emptyLinks } = lists;
  return {
    ...{ formal, phrases, hidden, latin, filler, american, ize, emptyHeadings, emptyLinks },
    retired: lists.retired.map(({ words, now }) => ({ words, now })),
    familiar: lists.familiar.split(/\s+/).sort().join(' '),
  };
}

test('our own lists come back as they were', () => {
  expect(unpackWords(packWords(ours))).toEqual(sent(ours));
});

test('so does any list of familiar words', () => {
  const word = fc.stringMatching(/^[a-z']{1,15}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const { familiar } = unpackWords(packWords({ ...ours, familiar: words.join(' ') }));
      expect(familiar.split(' ').filter(Boolean)).toEqual([...words].sort());
    }),
  );
});

test('they are three quarters of the size', () => {
  const records = JSON.stringify(sent(ours)).length;
  expect(packWords(ours).length).toBeLessThan(records * 0.75);
});
