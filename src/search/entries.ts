import type { Term } from '../glossary/term.ts';
import type { DescribedEntry, DescribedPiece, NamedEntry } from './names-data.ts';

/** A page of a guide, as far as search needs it. */
export interface SearchablePage {
  /** Its address without the base. */
  path: string;
  title: string;
  summary: string;
  answers: readonly string[];
}

/** What search knows by name: every term and every page of a guide. */
export function namedEntries(terms: readonly Term[], pages: readonly SearchablePage[]): NamedEntry[] {
  return [
    ...terms.map((term): NamedEntry => ({
      u: `/jargon/${term.id}/`,
      t: term.title,
      ...(term.acronym ? { c: term.acronym } : {}),
      ...(term.aliases.length > 0 ? { a: term.aliases } : {}),
    })),
    ...pages.map(({ path, title }): NamedEntry => ({ u: path, t: title })),
  ];
}

/** What search knows by description: what people say, and the questions that a page answers. */
export function describedEntries(terms: readonly Term[], pages: readonly SearchablePage[]): DescribedEntry[] {
  return [
    ...terms.map((term): DescribedEntry => ({
      u: `/jargon/${term.id}/`,
      p: term.plain,
      ...(term.misspellings.length > 0 ? { m: term.misspellings } : {}),
      s: term.saidAs,
      d: term.short,
    })),
    ...pages.map((page): DescribedEntry => ({ u: page.path, s: [...page.answers], d: page.summary })),
  ];
}

/** What search knows of the organisations of a directory: their names come with their descriptions. */
export function organisationEntries(organisations: readonly SearchablePage[]): DescribedEntry[] {
  return organisations.map(({ path, title, summary, answers }) => ({
    u: path,
    t: title,
    s: [...answers],
    d: summary,
  }));
}

/** How many entries one piece holds: about 4 kB compressed. */
const PIECE = 26;

/** Cuts the descriptions into pieces small enough for a poor signal. Their order says what each is of. */
export function piecesOf(entries: readonly DescribedEntry[]): DescribedPiece[] {
  return Array.from({ length: Math.ceil(entries.length / PIECE) }, (_, n) => ({
    from: n * PIECE,
    entries: entries
      .slice(n * PIECE, (n + 1) * PIECE)
      .map(({ u, t, p, m, s, d }) => (t === undefined ? { p, m, s, d } : { u, t, p, m, s, d })),
  }));
}
