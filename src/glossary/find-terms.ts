import { linkedForms, sharedAcronyms, type NamedTerm } from './forms.ts';

/** A term found in a text. Offsets are UTF-16 units, end exclusive. */
export interface TermMatch {
  id: string;
  start: number;
  end: number;
}

/** Finds terms in a text: leftmost first, the longest at each place, none overlapping. */
export type FindTerms = (text: string) => TermMatch[];

interface Token {
  word: string;
  lower: string;
  /** True for “council’s”: the word is “council”, and the ’s is no part of a match that ends here. */
  owns: boolean;
  start: number;
  /** Where the word ends, and where its ’s does. */
  end: number;
  ownEnd: number;
}

interface Form {
  id: string;
  words: readonly Token[];
  /** A form with a capital is a name: it matches only as it is written. */
  exact: boolean;
}

/** A word, with the & of “O&S” and the apostrophe of “o’clock” in it, and its ’s apart. */
const TOKEN = /([\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*(?:['’](?!s\b)\p{L}+)?)(['’]s\b)?/gu;

/** What may stand between the words of one term: spaces, a line end, a hyphen; “tenants’ association” has a mark too. */
const GAP = /^(?:['’]?\s+|[-‐‑])$/u;

/**
 * Prepares the search for a set of terms. Hyphens and spaces count as the same, and so do straight and curly
 * apostrophes. Linear in the length of the text for a given glossary.
 */
export function termFinder(terms: readonly NamedTerm[]): FindTerms {
  const forms = formsByFirstWord(terms);
  return (text) => {
    const tokens = tokensOf(text);
    const matches: TermMatch[] = [];
    for (let n = 0; n < tokens.length;) {
      const form = forms.get(tokens[n]!.lower)?.find((candidate) => standsAt(candidate, tokens, n, text));
      if (form) {
        const last = tokens[n + form.words.length - 1]!;
        matches.push({ id: form.id, start: tokens[n]!.start, end: last.end });
        n += form.words.length;
      } else n += 1;
    }
    return matches;
  };
}

function formsByFirstWord(terms: readonly NamedTerm[]): Map<string, Form[]> {
  const shared = sharedAcronyms(terms);
  const forms = new Map<string, Form[]>();
  for (const term of terms) {
    for (const written of linkedForms(term, shared)) {
      const words = tokensOf(written);
      if (words.length === 0) continue;
      const key = words[0]!.lower;
      const form = { id: term.id, words, exact: /\p{Lu}/u.test(written) };
      forms.set(key, [...(forms.get(key) ?? []), form]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

function standsAt(form: Form, tokens: readonly Token[], at: number, text: string): boolean {
  return form.words.every((word, n) => {
    const token = tokens[at + n];
    if (!token || (form.exact ? token.word !== word.word : token.lower !== word.lower)) return false;
    if (n === 0) return true;
    const before = tokens[at + n - 1]!;
    return before.owns === form.words[n - 1]!.owns && GAP.test(text.slice(before.ownEnd, token.start));
  });
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const written = match[1]!;
    const word = written.replace(/’/g, "'");
    return {
      word,
      lower: word.toLowerCase(),
      owns: match[2] !== undefined,
      start: match.index,
      end: match.index + written.length,
      ownEnd: match.index + match[0].length,
    };
  });
}
