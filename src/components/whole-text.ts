import { meaningfulWords } from '../search/query.ts';

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
    .filter(({ excerpt }) => isAnswer(excerpt, words))
    .map(({ url, meta, excerpt }) => ({ url, title: meta.title ?? url, excerpt }));
}

async function load(base: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await module.options({ ranking: { metaWeights: { title: 5, aliases: 8, answers: 4 } }, excerptLength: 24 });
  return module;
}

/**
 * Pagefind shortens a word until something fits, and never says that it found nothing. A page is an answer
 * only where some marked word begins as one of the query's does.
 */
function isAnswer(excerpt: string, words: readonly string[]): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text]) => text!.toLowerCase());
  return words.some((word) =>
    marked.some((text) => text.startsWith(word.slice(0, Math.max(3, word.length - 2)))),
  );
}
