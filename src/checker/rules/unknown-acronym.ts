import { after, before } from '../around.ts';
import type { Document } from '../document.ts';
import { explainedIn } from '../explained-letters.ts';
import { isFamiliar } from '../familiar.ts';
import { isOfSomebody, shortName, shortNames } from '../letters-of-names.ts';
import type { Passage } from '../passage.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { isCapitals } from '../words.ts';

/** A run of capitals that may be an acronym, with a plural s. */
const CAPITALS = /(?<![\p{L}\p{N}/._]|(?<!\p{Ll})-)[A-Z][A-Z0-9&]+s?(?![\p{L}\p{N}]|\.\p{L}|-\d)/gu;

/** II, VIII, XIV: a number. */
const ROMAN = /^(?=[XVI])X{0,3}(?:IX|IV|V?I{0,3})$/;

/** “A check on your past, called a DBS check”: the thing is said, and these are its name. */
const NAMED = /\b(?:called|known as)(?: an?| the)? [“"'‘]?$/;

/** Few sets of letters are longer. */
const LONGEST = 6;

/** Plain words that people put in capitals for stress. */
const STRESSED = new Set(
  'ALL AND ANY ARE BE BOTH BUT CAN DO FREE FROM IF IN IS MUST MAY NEVER NEW NO NONE NOT NOW OF ON ONE ONLY OR SHALL STOP THE THIS TO TWO WILL YES YOU'.split(
    ' ',
  ),
);

export const unknownAcronym: Rule = {
  id: 'unknown-acronym',
  level: 'error',
  scope: 'document',
  title: 'Nobody has said what the letters mean',
  why: 'Letters that the reader has never met are a closed door. Write the words first and the letters after them in brackets; after that the letters may stand alone. Letters that everyone knows (UK, VAT, NHS) are listed in content/words.yaml.',
  examples: {
    finds: [
      {
        text: 'Send your SCR to the officer.',
        found: 'SCR',
        better: 'Send your supplier credit report (SCR) to the officer.',
      },
    ],
    leaves: [
      { text: 'Send your supplier credit report (SCR) to the officer. Keep the SCR.' },
      { text: 'Add VAT. The UK has one rate for this.' },
      // Letters of somebody's name, and of one that is given in full.
      { text: 'For the tenant: Dunmore Gale LLP. For the landlord: Hugh Hall MRICS.' },
      { text: 'Jo Hall BEng (Hons) MCIHT will be there with PC 4471 Smith.' },
      { text: 'You need a music licence from TheMusicLicence (PPL PRS).' },
      { text: 'This is a guide by Calder Metropolitan Borough Council. Write to Calder MBC.' },
    ],
  },
  *check(document, context) {
    const explained = explainedIn(document);
    const isPlainWord = plainWordsOf(document, context);
    const reported = new Set<string>();
    let inFull: ReadonlySet<string> | undefined;
    for (const passage of document.passages) {
      if (isShouting(passage)) continue;
      for (const match of passage.text.matchAll(CAPITALS)) {
        const letters = match[0].replace(/s$/, '');
        if (!isCapitals(match[0]) || reported.has(letters) || isOther(letters, passage.text, match.index))
          continue;
        if (context.knownAcronyms.has(letters) || explained.has(letters) || context.ownLetters?.has(letters))
          continue;
        if (
          isReference(passage.text, match.index) ||
          isOfSomebody(letters, passage.text, match.index, match.index + match[0].length) ||
          NAMED.test(before(passage.text, match.index, 30)) ||
          (!context.acronyms.has(letters) && isPlainWord(match[0]))
        )
          continue;
        inFull ??= shortNames(document.passages);
        if (inFull.has(shortName(letters, passage.text, match.index))) continue;
        reported.add(letters);
        const meanings = context.acronyms.get(letters);
        yield {
          passage,
          start: match.index,
          end: match.index + match[0].length,
          message: `Nothing on this page says what “${letters}” stands for.`,
          suggestion: meanings
            ? `Write “${meanings[0]} (${letters})” the first time, or the plain name without the letters.`
            : `Write the words in full, then “(${letters})”. If everyone knows it, add it to content/words.yaml.`,
        };
      }
    }
  },
};

/**
 * Capitals that are no acronym: a Roman number, a word for stress, a postcode, a reference, a number
 * plate, the initials of a name.
 */
function isOther(letters: string, text: string, at: number): boolean {
  if (ROMAN.test(letters) || STRESSED.has(letters) || /[A-Z]{2}\d/.test(letters)) return true;
  const lead = before(text, at, 20);
  const initials =
    letters.length === 2 &&
    /(?:^|[.!?:] |, )$/.test(lead) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(at + 2, at + 5));
  return initials || /[A-Z]\d+ $/.test(lead);
}

/** A part of a reference: “ACC/PROC/2024/112”, “WBC-FM-0219”. */
function isReference(text: string, at: number): boolean {
  const lead = /[A-Z0-9/-]*$/.exec(before(text, at, 30))![0];
  const rest = /^[A-Z0-9/-]*/.exec(after(text, at, 30))![0];
  return /[/-]/.test(lead + rest) && /\d/.test(lead + rest);
}

/** Tells ordinary words in capitals, “LOST” and “RESOLVED”: known words, or words that stand in small letters too. */
function plainWordsOf({ passages }: Document, { words, terms }: CheckContext): (word: string) => boolean {
  let small: Set<string> | undefined;
  return (word) => {
    const lower = word.toLowerCase();
    if (lower.length > LONGEST && /[aeiou]/.test(lower)) return true;
    small ??= new Set(passages.flatMap(({ text }) => text.match(/\p{Ll}{3,}/gu) ?? []));
    return isFamiliar(lower, words.familiar) || small.has(lower) || wordsOfMeanings(terms).has(lower);
  };
}

const meaningWords = new WeakMap<CheckContext['terms'], ReadonlySet<string>>();

/** What the glossary's short meanings are made of: “to GRANT permission” shouts a word, it names nothing. */
function wordsOfMeanings(terms: CheckContext['terms']): ReadonlySet<string> {
  let known = meaningWords.get(terms);
  if (!known)
    meaningWords.set(
      terms,
      (known = new Set(
        [...terms.values()].flatMap(({ short }) => short.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []),
      )),
    );
  return known;
}

/** A passage all in capitals is another fault; its words are not acronyms. */
function isShouting(passage: Passage): boolean {
  const words = passage.text.match(/\p{L}{2,}/gu) ?? [];
  const least = passage.kind === 'heading' ? 2 : 4;
  return (
    words.length >= least &&
    words.every((word) => word === word.toUpperCase()) &&
    words.some((word) => word.length > 4)
  );
}
