import {
  markFirst,
  nextBit,
  numberOf,
  splitIntoTokens,
  splitOf,
  wordsKnown,
  type Token,
} from './phrase-tokens.ts';

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

interface Form<T> {
  words: readonly Token[];
  /** A phrase with a capital is a name: it matches only as it is written. */
  exact: boolean;
  value: T;
}

/** What may stand between the words of one phrase: spaces, a line end, a hyphen; “tenants’ association” has a mark too. */
const GAP = /^(?:['’]?\s+|[-‐‑])$/u;

/**
 * Prepares the search for a set of phrases. Hyphens and spaces count as the same, and so do straight and curly
 * apostrophes. Linear in the length of the text for a given set.
 */
export function phraseFinder<T>(phrases: Iterable<Phrase<T>>): FindPhrases<T> {
  const { lists, listOf, own } = formsByFirstWord(phrases);
  return (text) => {
    const { tokens, lists: mayHave } = splitOf(text);
    if ((mayHave & own) === 0) return [];
    const matches: PhraseMatch<T>[] = [];
    for (let n = 0; n < tokens.length;) {
      const { first } = tokens[n]!;
      const list = first < listOf.length ? listOf[first]! : 0;
      const form = list === 0 ? undefined : lists[list]!.find((each) => standsAt(each, tokens, n, text));
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
 * Forms in lists of one first word each, the place of each word's list by the word's number (0 for none), and the
 * bit that these phrases have in `listsOf`.
 */
function formsByFirstWord<T>(phrases: Iterable<Phrase<T>>): {
  lists: Form<T>[][];
  listOf: Uint32Array;
  own: number;
} {
  const forms = new Map<number, Form<T>[]>();
  const own = nextBit();
  for (const { text, value } of phrases) {
    const words = splitIntoTokens(text);
    if (words.length === 0) continue;
    const form = { words, exact: /\p{Lu}/u.test(text), value };
    const first = numberOf(words[0]!.lower);
    const known = forms.get(first);
    if (known) known.push(form);
    else forms.set(first, [form]);
  }
  const listOf = new Uint32Array(wordsKnown() + 1);
  const lists: Form<T>[][] = [[]];
  for (const [first, list] of forms) {
    listOf[first] = lists.length;
    markFirst(first, own);
    lists.push(list.sort((a, b) => b.words.length - a.words.length));
  }
  return { lists, listOf, own };
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
