import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { DescribedEntry, NamedEntry } from './names-data.ts';
import { meaningfulWords, normalise, squash } from './query.ts';

/** An answer by name. */
export interface NameHit {
  /** Path of the page, without the base. */
  path: string;
  title: string;
  /** For a term: its plain name. */
  plain?: string;
  /** Its short meaning, once the descriptions have come. */
  about?: string;
}

export interface NameAnswer {
  /** Best first; empty when nothing fits: there is no junk to fill the gap. */
  hits: NameHit[];
  /** A name that the query was probably meant to be, when nothing has that very spelling. */
  didYouMean?: string;
}

type IndexedEntry = NamedEntry & { id: string; said: string; about: string };

const FIELDS = ['t', 'p', 'c', 'a', 'm', 'said', 'about'];
const BOOST = { t: 8, p: 6, c: 8, a: 7, m: 4, said: 3, about: 1 };

/** Swapped letters cost two edits; in short words even one makes another word. */
const fuzziness = (word: string): number | false =>
  word.length < 4 || /\d/.test(word) ? false : word.length < 6 ? 1 : 2;

/** Finds terms and pages by their names, forgiving of spelling. Runs in a browser and in tests alike. */
export class NameSearch {
  readonly #index = new MiniSearch<IndexedEntry>({
    fields: FIELDS,
    storeFields: [],
    tokenize: (text) => normalise(text).split(' ').filter(Boolean),
    processTerm: (word) => stem(word),
    extractField: (entry, field) => {
      const value = entry[field as keyof IndexedEntry];
      return Array.isArray(value) ? value.join(' ; ') : (value ?? '');
    },
  });
  readonly #entries = new Map<string, IndexedEntry>();
  readonly #exact = new Map<string, string[]>();

  constructor(entries: readonly NamedEntry[]) {
    for (const entry of entries) {
      const indexed = { ...entry, id: entry.u, said: '', about: '' };
      this.#entries.set(entry.u, indexed);
      for (const name of [entry.t, entry.p, entry.c, ...(entry.a ?? []), ...(entry.m ?? [])])
        this.#nameExactly(name, entry.u);
    }
    this.#index.addAll([...this.#entries.values()]);
  }

  /** Adds descriptions as they arrive. */
  describe(entries: readonly DescribedEntry[]): void {
    for (const { u, s, d } of entries) {
      const entry = this.#entries.get(u);
      if (!entry) continue;
      for (const said of s) this.#nameExactly(said, u);
      this.#index.discard(u);
      entry.said = s.join(' ; ');
      entry.about = d;
      this.#index.add(entry);
    }
  }

  /** Answers a query, best first. */
  search(query: string, limit = 8): NameAnswer {
    const words = meaningfulWords(query);
    if (words.length === 0) return { hits: [] };
    const exact = this.#exact.get(squash(query)) ?? [];
    const found = this.#find(words);
    const paths = [...new Set([...exact, ...found.map((result) => result.id as string)])].slice(0, limit);
    const hits = paths.map((path) => this.#hit(path));
    const best = found[0];
    const guessed = exact.length === 0 && best !== undefined && isGuess(best, words);
    return guessed ? { hits, didYouMean: this.#entries.get(best.id as string)!.t } : { hits };
  }

  #find(words: readonly string[]): SearchResult[] {
    const query = words.join(' ');
    const options: SearchOptions = {
      boost: BOOST,
      prefix: (word) => word.length > 2,
      weights: { fuzzy: 0.3, prefix: 0.6 },
    };
    const strict = this.#index.search(query, { ...options, combineWith: 'AND' });
    if (strict.length > 0) return strict;
    const loose = this.#index.search(query, { ...options, combineWith: 'AND', fuzzy: fuzziness });
    if (loose.length > 0 || words.length < 3) return loose;
    // A whole question: most of its words must be there.
    return this.#index
      .search(query, { ...options, combineWith: 'OR' })
      .filter((result) => result.queryTerms.length / words.length >= 0.6);
  }

  #hit(path: string): NameHit {
    const entry = this.#entries.get(path)!;
    return {
      path,
      title: entry.t,
      ...(entry.p === undefined ? {} : { plain: entry.p }),
      ...(entry.about === '' ? {} : { about: entry.about }),
    };
  }

  #nameExactly(name: string | undefined, path: string): void {
    if (!name) return;
    const key = squash(name);
    const paths = this.#exact.get(key) ?? [];
    if (!paths.includes(path)) this.#exact.set(key, [...paths, path]);
  }
}

/** True when a result was reached by changing the letters of a word. */
function isGuess(result: SearchResult, words: readonly string[]): boolean {
  return words.some((word) => !result.terms.some((term) => term.startsWith(stem(word))));
}

/** Folds plurals: enough for names, and it never hides a word that is half typed. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
