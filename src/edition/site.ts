import type { FileReport } from '../checker/check.ts';
import { layDirectory, type Directory } from '../directory/directory.ts';
import type { Fact } from '../facts/fact.ts';
import { earliestReview, resolveFacts, sayFact } from '../facts/resolve.ts';
import type { Source } from '../facts/source.ts';
import { termFinder, type FindTerms } from '../glossary/find-terms.ts';
import { DICTIONARY_ORDER } from '../glossary/letters.ts';
import type { Term } from '../glossary/term.ts';
import type { EditionSettings } from './edition.ts';
import type { Library } from './library.ts';
import { toolsOf, type SiteTool } from './site-tools.ts';
import { allPages, GUIDE_ORDER, type Guide, type Page, type Paper } from './page.ts';

/** A term with its facts said. */
export interface SiteTerm extends Term {
  /** The earliest day on which a fact in its short meaning is to be looked at again. */
  shortReviewBy?: string | undefined;
}

/** One edition as its readers see it: the base content with the edition's own laid over it, and facts said. */
export interface Site {
  slug: string;
  settings: EditionSettings;
  /** The day on which it is built, `YYYY-MM-DD`. */
  today: string;
  /** By title, as a dictionary has them. */
  terms: readonly SiteTerm[];
  term: ReadonlyMap<string, SiteTerm>;
  guides: readonly Guide[];
  /** In the order in which the site shows them. */
  tools: readonly SiteTool[];
  /** Documents to download, by id, with the page that each stands on. */
  papers: ReadonlyMap<string, Paper & { page: Page }>;
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
  reports: ReadonlyMap<string, FileReport>;
  /** Who is here: community businesses and those who help them. Empty in most editions. */
  directory: Directory;
  findTerms: FindTerms;
  /** The pages of guides that use each term, by its id, in the order of the guides. */
  usedIn: ReadonlyMap<string, readonly Page[]>;
  sayFact: (id: string, form?: string) => string | undefined;
}

/** Lays an edition over the base content. Terms are matched by id and pages by guide and slug, never by number. */
export function laySite(library: Library, slug: string, today: string): Site {
  const edition = library.editions.find((each) => each.slug === slug);
  if (!edition) throw new Error(`There is no edition “${slug}” in content/editions/.`);
  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  const say = (text: string): string => resolveFacts(text, facts, today);

  const term = withBacklinks(
    [...overlay(library.terms, edition.terms, (each) => each.id).values()].map((each) => ({
      ...each,
      plain: say(each.plain),
      short: say(each.short),
      shortReviewBy: earliestReview(each.short, facts),
      confusedWith: each.confusedWith.map(({ id, difference }) => ({ id, difference: say(difference) })),
    })),
  );
  const pages = [
    ...overlay(library.pages, edition.pages, (each) => `${each.guide}/${each.slug}`).values(),
  ].map((each) => ({
    ...each,
    title: say(each.title),
    summary: say(each.summary),
    answers: each.answers.map(say),
  }));
  const terms = [...term.values()].sort((a, b) => DICTIONARY_ORDER.compare(a.title, b.title));
  const findTerms = finderFor(library, terms);
  const guides = guidesOf(pages);
  return {
    slug,
    settings: edition.settings,
    today,
    terms,
    term,
    guides,
    tools: toolsOf(library, edition, today),
    papers: new Map(
      allPages(guides).flatMap((page) => page.papers.map((paper) => [paper.id, { ...paper, page }])),
    ),
    facts,
    sources: new Map(library.sources.map((source) => [source.id, source])),
    reports: new Map(library.reports.map((report) => [report.path, report])),
    directory: layDirectory(edition.directory),
    findTerms,
    usedIn: usesOf(allPages(guides), findTerms),
    sayFact: (id, form) => sayFact(facts, today, id, form),
  };
}

function overlay<T>(base: readonly T[], own: readonly T[], key: (each: T) => string): Map<string, T> {
  return new Map([...base, ...own].map((each) => [key(each), each]));
}

const finders = new WeakMap<Library, Map<string, FindTerms>>();

/** The search for terms in texts: one for all editions whose terms have the same names, so that they share its finds. */
function finderFor(library: Library, terms: readonly Term[]): FindTerms {
  const known = finders.get(library) ?? new Map<string, FindTerms>();
  finders.set(library, known);
  const names = terms.map(({ id, title, aliases, acronym, link, linkForms }) => [
    ...[id, title, acronym, link],
    ...[aliases, linkForms],
  ]);
  const key = JSON.stringify(names);
  const find = known.get(key) ?? termFinder(terms);
  known.set(key, find);
  return find;
}

/** Where each term is used in the guides. */
function usesOf(pages: readonly Page[], findTerms: FindTerms): Map<string, Page[]> {
  const uses = new Map<string, Page[]>();
  for (const page of pages) {
    const ids = new Set(page.prose.flatMap((text) => findTerms(text).map(({ id }) => id)));
    for (const id of ids) uses.set(id, [...(uses.get(id) ?? []), page]);
  }
  return uses;
}

/** Adds to each term's `related` the terms that name it, so that every link returns. */
function withBacklinks(terms: readonly SiteTerm[]): Map<string, SiteTerm> {
  const linked = new Map(terms.map((term) => [term.id, { ...term, related: [...term.related] }]));
  for (const term of terms) {
    for (const id of term.related) {
      const other = linked.get(id);
      if (other && !other.related.includes(term.id)) other.related.push(term.id);
    }
  }
  return linked;
}

function guidesOf(pages: readonly Page[]): Guide[] {
  const guides = new Map<string, Guide>();
  for (const page of pages) {
    if (page.slug === 'index') guides.set(page.guide, { id: page.guide, index: page, pages: [] });
  }
  for (const page of pages) {
    if (page.slug !== 'index') guides.get(page.guide)?.pages.push(page);
  }
  const place = (guide: Guide): number =>
    (GUIDE_ORDER.indexOf(guide.id) + GUIDE_ORDER.length + 1) % (GUIDE_ORDER.length + 1);
  const sorted = [...guides.values()].sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
  for (const guide of sorted) guide.pages.sort((a, b) => a.order - b.order || a.slug.localeCompare(b.slug));
  return sorted;
}
