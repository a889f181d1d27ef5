import { readFileSync } from 'node:fs';
import { dictionary } from 'cmu-pronouncing-dictionary';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { syllablesOf } from '../../../src/checker/syllables.ts';
import { readContentFiles } from '../../../src/edition/content-files.ts';

/** Counted by hand: words that the CMU dictionary lacks, and those that Britain says in another way. */
const BY_HAND = parse(readFileSync('tests/corpus/syllables.yaml', 'utf8')) as Record<string, number>;

/** Every word of small letters in the site's terms and guides, but for ids and other code. */
async function wordsOfContent(): Promise<string[]> {
  const words = new Set<string>();
  for (const { path, text } of await readContentFiles('content')) {
    if (!path.endsWith('.mdx')) continue;
    const prose = text
      .replace(
        /^(?:related|sources|formerly|topic|stage|misspellings|saidAs|checked|nextReview|status|weight|link|replacedBy):.*\n(?:[ -].*\n)*/gm,
        '',
      )
      .replace(/^ +- id: .*$/gm, '')
      .replace(/`[^`]*`|<[^>]*>|\{[^}]*\}|\]\([^)]*\)|https?:\S+|\b[\w-]+(?:\.[\w-]+)+/g, ' ');
    for (const [word] of prose.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}{3,}(?![\p{L}\p{N}'’-])/gu))
      words.add(word);
  }
  return [...words].sort();
}

const inDictionary = (word: string): number[] =>
  [word, `${word}(1)`, `${word}(2)`, `${word}(3)`].flatMap(
    (entry) => dictionary[entry]?.match(/\d/g)?.length ?? [],
  );

test('every word of our content has the syllables that it has when spoken', async () => {
  const wrong = (await wordsOfContent()).flatMap((word) => {
    const right = BY_HAND[word] === undefined ? inDictionary(word) : [BY_HAND[word]];
    const counted = syllablesOf(word);
    return right.includes(counted) ? [] : [`${word}: ${counted}, not ${right.join(' or ') || 'known'}`];
  });
  expect(wrong).toEqual([]);
});
