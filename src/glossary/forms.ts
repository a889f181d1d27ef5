import type { Term } from './term.ts';

/** A term, as far as finding it in a text needs it. */
export type NamedTerm = Pick<Term, 'id' | 'title' | 'aliases' | 'acronym' | 'link' | 'linkForms'>;

/** The words that are linked to a term where they stand in running text, each with its plural. */
export function linkedForms(term: NamedTerm, sharedAcronyms: ReadonlySet<string>): string[] {
  const names = term.link === 'never' ? [] : [term.title, ...term.aliases];
  const acronym =
    term.link === 'auto' && term.acronym && !sharedAcronyms.has(term.acronym) ? [term.acronym] : [];
  const forms = [...names, ...acronym, ...term.linkForms];
  return [...new Set(forms.flatMap((form) => [form, pluralOf(form)]))];
}

/** Acronyms that more than one term has. */
export function sharedAcronyms(terms: Iterable<Pick<Term, 'acronym'>>): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { acronym } of terms) {
    if (!acronym) continue;
    if (seen.has(acronym)) shared.add(acronym);
    seen.add(acronym);
  }
  return shared;
}

/** The regular plural of a phrase's last word. Letters take a plain s: CBSs. */
export function pluralOf(phrase: string): string {
  if (/\p{Lu}$/u.test(phrase)) return `${phrase}s`;
  if (/[^aeiou]y$/i.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/i.test(phrase)) return `${phrase}es`;
  return `${phrase}s`;
}
