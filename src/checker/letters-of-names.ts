import { after, before } from './around.ts';
import type { Passage } from './passage.ts';

/** What a firm is, at the end of its name: “Dunmore Gale LLP”, “Penny Lane CIC”. */
const KIND_OF_FIRM = /^(?:LLP|PLC|CIC|CIO)$/;
const FIRM = /(?:(?:\p{Lu}[\p{L}'’&-]+ ){2}|[\p{Ll},;:] \p{Lu}\p{Ll}[\p{L}'’-]* )$/u;

/** What a member of a professional body, or of an order, has after a name. */
const HONOUR = /^(?:[MF][BCIR][A-Z]{2,4}|MBE|OBE|CBE|JP|DL|KC|MA|BA|MBA|CPFA|RIBA|ARB)$/;
const PERSON =
  /(?:\p{Lu}[\p{Ll}'’-]+|\p{Lu}\.) \p{Lu}[\p{L}'’-]+,?(?: (?:[BM]\p{Lu}?\p{Ll}+|PhD|[A-Z]{2,6}),?| \(Hons\),?){0,4} $/u;

/** “PC 4471 Alderman”: a rank and its number. */
const RANK = /^(?:PC|PCSO|DC|DI|DS|PS)$/;

/** True for letters that belong to somebody's name, where nobody needs to know what they stand for. */
export function isOfSomebody(letters: string, text: string, start: number, end: number): boolean {
  if (KIND_OF_FIRM.test(letters)) return FIRM.test(before(text, start));
  if (RANK.test(letters) && /^ \d{2,5}\b/.test(after(text, end, 8))) return true;
  return HONOUR.test(letters) && PERSON.test(before(text, start));
}

/** “Calderwick Metropolitan Borough Council”: capitalised words in a row. */
const NAME = /\p{Lu}[\p{Ll}'’-]+(?: (?:(?:and|of) )?\p{Lu}[\p{Ll}'’-]+){2,6}/gu;

/** Names in full, each as `Calderwick MBC`: the first word and the first letters of two to four after it. */
export function shortNames(passages: readonly Passage[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text } of passages) {
    for (const [name] of text.matchAll(NAME)) {
      const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
      for (const [n, word] of words.entries())
        for (let count = 2; count <= 4 && n + count < words.length; count += 1)
          names.add(
            `${word} ${words
              .slice(n + 1, n + 1 + count)
              .map((each) => each.charAt(0))
              .join('')}`,
          );
    }
  }
  return names;
}

/** The letters with the word before them, as `shortNames` has them. */
export function shortName(letters: string, text: string, start: number): string {
  return `${/[\p{L}'’-]+(?= $)/u.exec(before(text, start))?.[0] ?? ''} ${letters}`;
}
