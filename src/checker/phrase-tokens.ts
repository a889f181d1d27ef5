/** A word of a text, as far as looking for phrases needs it. */
export interface Token {
  word: string;
  lower: string;
  /** The number of the word in `vocabulary`; 0 where no phrase begins with it. */
  first: number;
  /** True for “council’s”: the word is “council”, and the ’s is no part of a match that ends here. */
  owns: boolean;
  start: number;
  /** Where the word ends, and where its ’s does. */
  end: number;
  ownEnd: number;
}

/** A word, with the & of “O&S” and the apostrophe of “o’clock” in it, and its ’s apart. */
const TOKEN = /([\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*(?:['’](?!s\b)\p{L}+)?)(['’]s\b)?/gu;

/**
 * The words that phrases begin with, numbered from 1. A dozen lists are looked for in every text: a number in a
 * token tells each of them at once if one of its phrases may begin there.
 */
const vocabulary = new Map<string, number>();

/** By a word's number, the lists with a phrase that begins with it, one bit each: most texts have no word of a list. */
const listsOf: number[] = [0];
const BITS = 31;
let made = 0;

/** A bit of its own for a list; with more lists than bits some share one, and are looked for a little more often. */
export function nextBit(): number {
  made += 1;
  return 1 << (made % BITS);
}

/** Notes that a list has a phrase which begins with a word. */
export function markFirst(word: number, bit: number): void {
  listsOf[word]! |= bit;
  // Texts split before now do not know of it.
  split.clear();
  splitLength = 0;
}

export function wordsKnown(): number {
  return vocabulary.size;
}

/** The number of a word that phrases begin with. */
export function numberOf(word: string): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size + 1);
  listsOf.push(0);
  return vocabulary.size;
}

/** Texts and their words, as much as a long page holds: many lists are looked for in each, by one rule after another. */
const split = new Map<string, Split>();
let splitLength = 0;
const MOST_SPLIT = 100_000;

/** A text's words, and the lists that have a phrase that begins with one of them. */
interface Split {
  tokens: readonly Token[];
  lists: number;
}

export function splitOf(text: string): Split {
  const known = split.get(text);
  if (known) return known;
  if (splitLength > MOST_SPLIT) {
    split.clear();
    splitLength = 0;
  }
  const tokens = splitIntoTokens(text);
  const made = { tokens, lists: tokens.reduce((lists, { first }) => lists | listsOf[first]!, 0) };
  split.set(text, made);
  splitLength += text.length;
  return made;
}

export function splitIntoTokens(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const written = match[1]!;
    const word = written.includes('’') ? written.replace(/’/g, "'") : written;
    const lower = word.toLowerCase();
    tokens.push({
      word,
      lower,
      first: vocabulary.get(lower) ?? 0,
      owns: match[2] !== undefined,
      start: match.index,
      end: match.index + written.length,
      ownEnd: match.index + match[0].length,
    });
  }
  return tokens;
}
