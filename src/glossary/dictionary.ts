import { lettersOf } from './letters.ts';
import type { Term } from './term.ts';

/** A line of the A to Z: a term under its own name, or another name that leads to it. */
interface DictionaryEntry {
  name: string;
  term: Term;
  /** True for a term's own line; false for “also called” and for letters. */
  own: boolean;
}

export interface DictionaryLetter {
  letter: string;
  entries: DictionaryEntry[];
}

/** The A to Z as a printed dictionary has it: each term once, and each of its other names with the way to it. */
export function dictionaryOf(terms: readonly Term[]): DictionaryLetter[] {
  const byName = new Map<string, DictionaryEntry[]>();
  const add = (name: string, term: Term, own: boolean): void => {
    byName.set(name, [...(byName.get(name) ?? []), { name, term, own }]);
  };
  for (const term of terms) {
    add(upperFirst(term.title), term, true);
    const others = [term.acronym, ...term.aliases].filter(
      (name) => name !== undefined && name.toLowerCase() !== term.title.toLowerCase(),
    );
    for (const name of new Set(others)) add(upperFirst(name!), term, false);
  }
  return lettersOf([...byName.keys()]).map(({ letter, names }) => ({
    letter,
    entries: names.flatMap((name) => byName.get(name)!),
  }));
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
