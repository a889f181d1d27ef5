/** A phrase to look for, and what it stands for. */
export interface Phrase<T> {
  text: string;
  value: T;
}

/** A phrase found. Offsets are UTF-16 units, end exclusive. */
interface PhraseMatch<T> {
  value: T;
  start: number;
  end: number;
}

/** Finds phrases in a text: leftmost first, the longest at each place, none overlapping. */
export type FindPhrases<T> = (text: string) => PhraseMatch<T>[];

interface Token {
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

interface Form<T> {
  words: readonly Token[];
  /** A phrase with a capital is a name: it matches only as it is written. */
  exact: boolean;
  value: T;
}

/** A word, with the & of “O&S” and the apostrophe of “o’clock” in it, and its ’s apart. */
const TOKEN = /([\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*(?:['’](?!s\b)\p{L}+)?)(['’]s\b)?/gu;

/** What may stand between the words of one phrase: spaces, a line end, a hyphen; “tenants’ association” has a mark too. */
const GAP = /^(?:['’]?\s+|[-‐‑])$/u;

/**
 * Prepares the search for a set of phrases. Hyphens and spaces count as the same, and so do straight and curly
 * apostrophes. Linear in the length of the text for a given set.
 */
export function phraseFinder<T>(phrases: Iterable<Phrase<T>>): FindPhrases<T> {
  const forms = formsByFirstWord(phrases);
  return (text) => {
    const tokens = tokensOf(text);
    const matches: PhraseMatch<T>[] = [];
    for (let n = 0; n < tokens.length;) {
      const form = forms[tokens[n]!.first]?.find((candidate) => standsAt(candidate, tokens, n, text));
      if (form) {
        const last = tokens[n + form.words.length - 1]!;
        matches.push({ value: form.value, start: tokens[n]!.start, end: last.end });
        n += form.words.length;
      } else n += 1;
    }
    return matches;
  };
}

/**
 * The words that phrases begin with, numbered from 1. A dozen lists are looked for in every text: a number in a
 * token tells each of them at once if one of its phrases may begin there.
 */
const vocabulary = new Map<string, number>();

function numberOf(word: string): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size + 1);
  return vocabulary.size;
}

/** Forms by the number of their first word. */
function formsByFirstWord<T>(phrases: Iterable<Phrase<T>>): (Form<T>[] | undefined)[] {
  const forms: (Form<T>[] | undefined)[] = [];
  for (const { text, value } of phrases) {
    const words = tokensOf(text);
    if (words.length === 0) continue;
    const form = { words, exact: /\p{Lu}/u.test(text), value };
    const first = numberOf(words[0]!.lower);
    const known = forms[first];
    if (known) known.push(form);
    else forms[first] = [form];
  }
  // Words of a text split before now have no number for what is new here.
  last = undefined;
  for (const list of forms) list?.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

function standsAt<T>(form: Form<T>, tokens: readonly Token[], at: number, text: string): boolean {
  return form.words.every((word, n) => {
    const token = tokens[at + n];
    if (!token || (form.exact ? token.word !== word.word : token.lower !== word.lower)) return false;
    if (n === 0) return true;
    const before = tokens[at + n - 1]!;
    return before.owns === form.words[n - 1]!.owns && GAP.test(text.slice(before.ownEnd, token.start));
  });
}

/** The last text and its words: many lists are looked for in one text, one after another. */
let last: { text: string; tokens: Token[] } | undefined;

function tokensOf(text: string): Token[] {
  if (last?.text !== text) last = { text, tokens: splitIntoTokens(text) };
  return last.tokens;
}

function splitIntoTokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const written = match[1]!;
    const word = written.replace(/’/g, "'");
    const lower = word.toLowerCase();
    return {
      word,
      lower,
      first: vocabulary.get(lower) ?? 0,
      owns: match[2] !== undefined,
      start: match.index,
      end: match.index + written.length,
      ownEnd: match.index + match[0].length,
    };
  });
}
