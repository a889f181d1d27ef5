/** The order of a British dictionary. Made once: asked for anew at each of many thousand comparisons, it is slow. */
export const DICTIONARY_ORDER = new Intl.Collator('en-GB', { sensitivity: 'base' });

/** Sorts names under their first letters, for an A to Z. Names that begin with a figure come under “0–9”. */
export function lettersOf<T extends string>(names: readonly T[]): { letter: string; names: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const name of [...names].sort((a, b) => DICTIONARY_ORDER.compare(a, b))) {
    const first = name.normalize('NFKD').charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    groups.set(letter, [...(groups.get(letter) ?? []), name]);
  }
  return [...groups].map(([letter, group]) => ({ letter, names: group }));
}
