import { EXCEPTIONS, PARTED, RESPELLINGS, SAID_AS_WORDS } from './syllable-spellings.ts';
import { isCapitals } from './words.ts';

/**
 * How many syllables a word has when spoken. A figure counts as one: how it is read aloud is not what makes
 * it hard. An initialism is said letter by letter unless it is one that people say as a word.
 */
export function syllablesOf(word: string): number {
  const bare = word.replace(/['’]s$/, '');
  if (/\p{N}/u.test(bare)) return 1;
  if (isCapitals(bare)) return syllablesOfCapitals(bare.replace(/s$/, ''));
  return bare
    .split(/[-./&:]/)
    .reduce((sum, part) => sum + (isCapitals(part) ? syllablesOfCapitals(part) : syllablesOfPart(part)), 0);
}

function syllablesOfCapitals(letters: string): number {
  if (SAID_AS_WORDS.has(letters)) return syllablesOfPart(letters);
  return letters.replaceAll('W', 'dbl').length;
}

function syllablesOfPart(part: string): number {
  const word = part.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (word === '') return 0;
  const known = EXCEPTIONS[word] ?? EXCEPTIONS[word.replace(/(?<![sxz]|[cs]h|[cg]e)s$/, '')];
  if (known !== undefined) return known;
  // Without a vowel it is said by its letters: tv, pm.
  if (/^[^aeiouy]{2,3}$/.test(word)) return word.replaceAll('w', 'dbl').length;
  const spelt = withoutLastSilentE(
    RESPELLINGS.reduce((text, [pattern, instead]) => respell(text, pattern, instead), word),
  );
  const vowels = spelt.match(/[aeiouy]+/g)?.length ?? 0;
  const parted = spelt.match(PARTED)?.length ?? 0;
  return Math.max(1, vowels + parted + saidEnding(word));
}

/** `String.replace` takes a text or a function, and its types do not take either at once. */
function respell(text: string, pattern: RegExp, instead: string | ((found: string) => string)): string {
  return typeof instead === 'string' ? text.replace(pattern, instead) : text.replace(pattern, instead);
}

/** Drops the e of a last e, es or ed that is not said; "-ces" and "-ted" are said. */
function withoutLastSilentE(word: string): string {
  if (/(?:[sxz]|ch|sh|c|g)es$/.test(word)) return word.replace(/es$/, 'is');
  if (/[td]ed$/.test(word)) return word.replace(/ed$/, 'id');
  const stem = word.replace(/(?:e|es|ed)$/, '');
  return /[aeiouy]/.test(stem) ? stem : word;
}

/** Endings after another vowel whose own syllable no vowel letter is left to show. */
const SAID_ENDING =
  /^[^aeiouy]*[aeiouy].*(?:[^aeiouylr]les?|[^aeiouylrw]led|[^aeiouyr]re[sd]?|sms?|thms?|i(?:ers?|est))$/;

/** One for an ending that is said and not seen: little, centre, easier, tourism. */
function saidEnding(word: string): 0 | 1 {
  return SAID_ENDING.test(word) ? 1 : 0;
}
