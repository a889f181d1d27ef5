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

/** In short words even one changed letter makes another word. */
const fuzziness = (word: string): number | false =>
  word.length < 4 || /\d/.test(word) ? false : word.length < 6 ? 1 : 2;

/** Finds terms and pages by their names, forgiving of spelling. Runs in a browser and in tests alike. */
export class NameSearch {
  readonly #index = new MiniSearch<IndexedEntry>({
    fields: FIELDS,
    storeFields: [],
    // Descriptions put each entry in anew. Sweeping up after them at the same time trips over them.
    autoVacuum: false,
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
    for (const entry of entries) this.#name(entry);
  }

  /** Adds descriptions as they arrive, and the things that come with theirs. */
  describe(entries: readonly DescribedEntry[]): void {
    for (const { u, t, p, m, s, d } of entries) {
      if (t !== undefined && !this.#entries.has(u)) this.#name({ u, t });
      const entry = this.#entries.get(u);
      if (!entry) continue;
      for (const name of [p, ...(m ?? []), ...s]) this.#nameExactly(name, u);
      this.#index.discard(u);
      if (p !== undefined) entry.p = p;
      if (m !== undefined) entry.m = m;
      entry.said = s.join(' ; ');
      entry.about = d;
      this.#index.add(entry);
    }
  }

  /** Answers a query, best first. */
  search(query: string, limit = 8): NameAnswer {
    const words = meaningfulWords(query);
    if (words.length === 0) return { hits: [] };
    const asks = isQuestion(query);
    // “What is a framework?” names it too, once its small words are gone.
    const exact = [squash(query), words.join('')].flatMap((key) => this.#named(key, asks));
    const { found, guessed } = this.#find(words, asks);
    const paths = [...new Set([...exact, ...found.map((result) => result.id as string)])].slice(0, limit);
    const hits = paths.map((path) => this.#hit(path));
    const best = found[0];
    if (exact.length > 0 || !guessed || best === undefined) return { hits };
    return { hits, didYouMean: this.#entries.get(best.id as string)!.t };
  }

  /** Results, best first, and whether letters of the query had to be changed to reach them. */
  #find(words: readonly string[], asks: boolean): { found: SearchResult[]; guessed: boolean } {
    const query = words.join(' ');
    const options: SearchOptions = {
      boost: BOOST,
      prefix: (word, n, all) => word.length > 2 || n === all.length - 1,
      weights: { fuzzy: 0.3, prefix: 0.6 },
      ...(asks ? { boostDocument: (path: string) => (isGuide(path) ? GUIDE_BOOST : 1) } : {}),
    };
    const strict = this.#index.search(query, { ...options, combineWith: 'AND' });
    if (strict.length > 0) return { found: strict, guessed: false };
    const respelt = words.map((word, n) => ({
      combineWith: 'OR' as const,
      prefix: word.length > 2 || n === words.length - 1,
      queries: [word, { prefix: false, fuzzy: false, combineWith: 'OR' as const, queries: swapsOf(word) }],
    }));
    const loose = this.#index.search(
      { combineWith: 'AND', queries: respelt },
      { ...options, fuzzy: fuzziness },
    );
    if (loose.length > 0 || words.length < 3) return { found: loose, guessed: true };
    // A whole question: most of its words must be there.
    const found = this.#index
      .search(query, { ...options, combineWith: 'OR' })
      .filter((result) => result.queryTerms.length / words.length >= 0.6);
    return { found, guessed: false };
  }

  /** Pages that have this very name; then, for a name half typed, those whose name begins so. */
  #named(key: string, asks: boolean): string[] {
    const begun =
      key.length < 4 ? [] : [...this.#exact].filter(([name]) => name !== key && name.startsWith(key));
    const paths = begun.sort(([a], [b]) => a.length - b.length).flatMap(([, each]) => each);
    // “Who decides” is asked of a page, though “who decides on buses” is shorter.
    const inOrder = asks ? [...paths.filter(isGuide), ...paths.filter((path) => !isGuide(path))] : paths;
    return [...(this.#exact.get(key) ?? []), ...inOrder];
  }

  #name(entry: NamedEntry): void {
    const indexed = { ...entry, id: entry.u, said: '', about: '' };
    this.#entries.set(entry.u, indexed);
    for (const name of [entry.t, entry.p, entry.c, ...(entry.a ?? []), ...(entry.m ?? [])])
      this.#nameExactly(name, entry.u);
    this.#index.add(indexed);
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

/** How much more a page of a guide weighs where somebody asks a question: a word's page answers “what is”. */
const GUIDE_BOOST = 1.6;

function isQuestion(query: string): boolean {
  return /^(?:who|how|can|could|do|does|must|may|should|will|when|where|why|what if|are we|is the)\b/i.test(
    query.trim(),
  );
}

function isGuide(path: string): boolean {
  return path.startsWith('/guides/') || path.startsWith('/tools/');
}

/** A short word with two neighbouring letters swapped back: “vlaue”. That is two edits, more than `fuzziness` gives it. */
function swapsOf(word: string): string[] {
  if (fuzziness(word) !== 1) return [];
  return Array.from({ length: word.length - 1 }, (_, n) =>
    [word.slice(0, n), word[n + 1], word[n], word.slice(n + 2)].join(''),
  );
}

/** Folds plurals: enough for names, and it never hides a word that is half typed. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
