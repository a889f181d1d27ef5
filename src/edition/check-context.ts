import type { CheckContext } from '../checker/rule.ts';
import { isCapitals } from '../checker/words.ts';
import type { Fact } from '../facts/fact.ts';
import { isStale } from '../facts/on-a-day.ts';
import { wordFinders, type WordLists } from '../checker/word-lists.ts';
import { figureFinder } from '../facts/figures.ts';
import type { Source } from '../facts/source.ts';
import { termFinder } from '../glossary/find-terms.ts';
import type { Term } from '../glossary/term.ts';
import type { Words } from './words.ts';

/**
 * What the checker needs to know of the content, made once for all files.
 *
 * @param content `termIds` also has the terms whose files are broken, so that one fault makes one finding
 */
export function checkContext(
  content: {
    terms: readonly Term[];
    facts: readonly Fact[];
    sources: readonly Source[];
    words: Words;
    termIds: ReadonlySet<string>;
  },
  today: string,
): CheckContext {
  const acronyms = new Map<string, string[]>();
  const read = new Set(content.terms.map(({ id }) => id));
  // A broken file's title cannot be read; where it is letters, its id says them: “tupe”.
  const broken = [...content.termIds].filter((id) => !read.has(id)).map((id) => id.toUpperCase());
  const titles = [...content.terms.map(({ title }) => title), ...broken].filter(isCapitals);
  for (const { acronym, title, aliases } of content.terms) {
    if (acronym)
      acronyms.set(acronym, [
        ...(acronyms.get(acronym) ?? []),
        title,
        ...aliases.filter((alias) => !isCapitals(alias)),
      ]);
  }
  return {
    acronyms,
    knownAcronyms: new Set([...Object.keys(content.words.acronyms), ...titles]),
    figures: figureFinder(content.facts, today),
    words: wordFinders({ ...content.words, retired: retiredWords(content) }),
    findTerms: termFinder(content.terms),
    terms: new Map(content.terms.map((term) => [term.id, term])),
    staleFacts: new Map(
      content.facts.filter((fact) => isStale(fact, today)).map(({ id, reviewBy }) => [id, reviewBy]),
    ),
    glossaryLinked: false,
    ownFacts: false,
    ids: {
      fact: new Set(content.facts.map(({ id }) => id)),
      term: content.termIds,
      source: new Set(content.sources.map(({ id }) => id)),
    },
  };
}

/** The letters that a term's own page explains: its acronym, and its other names that are letters. */
export function explainedLetters({
  acronym,
  title,
  aliases,
}: Pick<Term, 'acronym' | 'title' | 'aliases'>): Set<string> {
  return new Set([...(acronym ? [acronym] : []), ...[title, ...aliases].filter(isCapitals)]);
}

/** The listed retired words and the glossary's old ones; what both have is the glossary's, which has a page. */
function retiredWords({ words, terms }: { words: Words; terms: readonly Term[] }): WordLists['retired'] {
  const old = retiredTerms(terms);
  const own = new Set(old.flatMap((term) => term.words.map((word) => word.toLowerCase())));
  const listed = words.retired.map((each) => ({
    ...each,
    words: each.words.filter((word) => !own.has(word.toLowerCase())),
  }));
  return [...listed, ...old];
}

/** The glossary's old words, as the list of retired words has them. */
function retiredTerms(terms: readonly Term[]): WordLists['retired'] {
  const titles = new Map(terms.map(({ id, title }) => [id, title]));
  return terms
    .filter(({ status }) => status === 'old')
    .map(({ id, title, aliases, acronym, replacedBy }) => ({
      id,
      words: [title, ...aliases, ...(acronym ? [acronym] : [])],
      now: (replacedBy === undefined ? undefined : titles.get(replacedBy)) ?? 'another',
    }));
}
