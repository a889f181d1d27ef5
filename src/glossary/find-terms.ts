import { phraseFinder } from '../checker/phrases.ts';
import { linkedForms, sharedAcronyms, type NamedTerm } from './forms.ts';

/** A term found in a text. Offsets are UTF-16 units, end exclusive. */
interface TermMatch {
  id: string;
  start: number;
  end: number;
}

/** Finds terms in a text: leftmost first, the longest at each place, none overlapping. */
export type FindTerms = (text: string) => TermMatch[];

/** Prepares the search for a set of terms by their linked forms. Linear in the length of the text. */
export function termFinder(terms: readonly NamedTerm[]): FindTerms {
  const shared = sharedAcronyms(terms);
  const find = phraseFinder(
    terms.flatMap((term) => linkedForms(term, shared).map((text) => ({ text, value: term.id }))),
  );
  return (text) => find(text).map(({ value, start, end }) => ({ id: value, start, end }));
}
