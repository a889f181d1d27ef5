import { syllablesOf } from './syllables.ts';

/** So many different words are remembered. */
const MOST_WORDS = 50_000;

/** Words met so far and whether they are familiar, by list. */
const familiarities = new WeakMap<ReadonlySet<string>, Map<string, boolean>>();

/** What is known of a list of familiar words: to be filled by whoever asks of a word first. */
export function familiarity(familiar: ReadonlySet<string>): Map<string, boolean> {
  let known = familiarities.get(familiar);
  if (!known || known.size >= MOST_WORDS) familiarities.set(familiar, (known = new Map<string, boolean>()));
  return known;
}

/** What the measures count of a word. */
interface WordSize {
  syllables: number;
  characters: number;
  /** True for a capital and small letters. */
  isName: boolean;
}

/** Words met so far: a text of 100,000 words has some 8,000 different ones. */
const sizes = new Map<string, WordSize>();

export function sizeOf(word: string): WordSize {
  const known = sizes.get(word);
  if (known) return known;
  if (sizes.size >= MOST_WORDS) sizes.clear();
  const size = {
    syllables: syllablesOf(word),
    characters: word.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    isName: /^\p{Lu}\p{Ll}/u.test(word),
  };
  sizes.set(word, size);
  return size;
}
