import { meaningfulWords, normalise } from '../search/query.ts';

/** A page found by the words in its text. */
export interface TextHit {
  url: string;
  title: string;
  /** Words around the match, as HTML from Pagefind with `<mark>` and nothing else. */
  excerpt: string;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  /** The whole text. */
  content: string;
  excerpt: string;
  meta: { title?: string };
}

let pagefind: Promise<Pagefind> | undefined;

/** Searches the text of every page. Loads Pagefind the first time. */
export async function searchTexts(base: string, query: string, limit = 8): Promise<TextHit[]> {
  pagefind ??= load(base);
  const words = meaningfulWords(query);
  const { results } = await (await pagefind).search(words.join(' '));
  const data = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return data
    .filter(({ content, meta }) => isAnswer(`${meta.title ?? ''} ${content}`, words))
    .map(({ url, meta, excerpt }) => ({ url, title: meta.title ?? url, excerpt }));
}

async function load(base: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await module.options({ ranking: { metaWeights: { title: 5, aliases: 8, answers: 4 } }, excerptLength: 24 });
  return module;
}

/**
 * Pagefind shortens a word until something fits, and never says that it found nothing. A page is an answer only
 * where its text has the query's words, or for a longer question most of them.
 */
function isAnswer(text: string, words: readonly string[]): boolean {
  const there = new Set(normalise(text).split(' '));
  const found = words.filter((word) => [...there].some((other) => other.startsWith(beginning(word))));
  return found.length / words.length >= (words.length < 3 ? 1 : 0.6);
}

/** A word without the ending that its other forms change: “owns” is “own”, “transferring” is “transferr”. */
function beginning(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word.replace(/s$/, '');
}
