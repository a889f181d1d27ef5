import type { Passage } from './passage.ts';
import { isCapitals } from './words.ts';

/** Words that letters may leave out. */
export const SMALL = new Set('a an and at by for from in of on or the to with'.split(' '));

const LETTERS = '([A-Z][A-Za-z0-9&]*[A-Z0-9])(s?)';
const WORDS = "([\\p{L}][\\p{L}\\p{N}'’ -]+)";

/** Letters in brackets or after “or”: the words before may be what they stand for. */
const AFTER_WORDS = new RegExp(`(?: \\(|,? or (?:an? |the )?)${LETTERS}(?=[),.])`, 'gu');

/** As much text as ten words can take up. */
const TEN_WORDS = 120;

/** Letters and what they are said to stand for. */
const LETTERS_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}&])${LETTERS}(?: \\(| stands? for | means | is short for |: )(?:an? |the )?${WORDS}`,
  'gu',
);

/** Letters, and the words that a text says they stand for. */
export interface Expansion {
  passage: Passage;
  letters: string;
  /** The words whose first letters they are. */
  words: string;
  /** Where the letters stand in the passage's text. */
  start: number;
  end: number;
}

/** Every place where a text says what letters stand for. */
export function expansionsIn(passages: readonly Passage[]): readonly Expansion[] {
  let expansions = known.get(passages);
  if (!expansions) known.set(passages, (expansions = [...findExpansions(passages)]));
  return expansions;
}

/** By a document's passages: two rules ask. */
const known = new WeakMap<readonly Passage[], readonly Expansion[]>();

function* findExpansions(passages: readonly Passage[]): Generator<Expansion> {
  for (const { wordsFirst, ...found } of candidatesIn(passages)) {
    const words = wordsFirst
      ? lastThatFit(found.words, found.letters)
      : firstThatFit(found.words, found.letters);
    if (words) yield { ...found, words };
  }
}

function* candidatesIn(passages: readonly Passage[]): Generator<Expansion & { wordsFirst: boolean }> {
  for (const [n, passage] of passages.entries()) {
    for (const match of passage.text.matchAll(AFTER_WORDS)) {
      const at = match.index + match[0].length - match[1]!.length - match[2]!.length;
      const before = passage.text.slice(Math.max(0, match.index - TEN_WORDS), match.index);
      const words = before
        .split(/[^\p{L}\p{N}'’ -]/u)
        .at(-1)!
        .trim()
        .split(/\s+/)
        .slice(-10)
        .join(' ');
      yield { passage, letters: match[1]!, words, start: at, end: at + match[1]!.length, wordsFirst: true };
    }
    for (const match of passage.text.matchAll(LETTERS_FIRST)) {
      yield {
        passage,
        letters: match[1]!,
        words: match[3]!.trim(),
        start: match.index,
        end: match.index + match[1]!.length,
        wordsFirst: false,
      };
    }
    // A table of letters: the next cell says what they stand for.
    const next = passages[n + 1];
    if (passage.kind === 'table-cell' && next?.kind === 'table-cell' && isCapitals(passage.text.trim())) {
      const letters = passage.text.trim().replace(/s$/, '');
      yield {
        passage,
        letters,
        words: next.text.trim(),
        start: 0,
        end: passage.text.length,
        wordsFirst: false,
      };
    }
  }
}

/** The last words whose first letters are the letters, small words let by: what stands before a bracket. */
function lastThatFit(words: string, letters: string): string | undefined {
  for (const part of [/\s+/, /[\s-]+/]) {
    const all = words.split(part);
    const from = all.findLastIndex((_, n) => fits(all.slice(n), letters));
    if (from >= 0) return all.slice(from).join(' ');
  }
  return undefined;
}

/** The first words whose first letters are the letters: what follows “stands for”. */
function firstThatFit(words: string, letters: string): string | undefined {
  for (const part of [/\s+/, /[\s-]+/]) {
    const all = words.split(part);
    const to = all.findIndex((_, n) => fits(all.slice(0, n + 1), letters));
    if (to >= 0) return all.slice(0, to + 1).join(' ');
  }
  return undefined;
}

/** True where words have the letters as their first letters, in order, with nothing between but small words. */
function fits(words: readonly string[], letters: string): boolean {
  const wanted = letters.toLowerCase();
  let at = 0;
  for (const word of words.map((each) => each.toLowerCase())) {
    if (/^\d/.test(word) && wanted.startsWith(word, at)) at += word.length;
    else if (word.charAt(0) === wanted.charAt(at)) at += 1;
    else if (!SMALL.has(word)) return false;
  }
  return at === wanted.length;
}
