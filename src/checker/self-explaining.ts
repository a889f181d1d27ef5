import { isFamiliar } from './familiar.ts';
import type { CheckContext } from './rule.ts';

type Terms = CheckContext['terms'];

/** Plain words by glossary: it is searched for each word found, and made once. */
const plainWords = new WeakMap<Terms, ReadonlySet<string>>();

/**
 * True for a form of a term that a reader can do without: “lump sum”, “contract manager”, “Land Registry”.
 * The glossary itself is the list of plain words, so that this holds as it grows: the words of its plain names
 * and meanings need no explaining. Core terms do all the same, because they mean more than they seem to: “best consideration”.
 */
export function isSelfExplaining(form: string, id: string, { terms, words }: CheckContext): boolean {
  const term = terms.get(id);
  if (!term || term.everyday || isOtherWord(form, term.title) || ORDINARY.has(form.toLowerCase()))
    return true;
  if (isProperName(term.title)) return true;
  const known = (word: string): boolean =>
    isFamiliar(word, words.familiar) || ORDINARY.has(word.toLowerCase());
  if (term.weight === 'core') return / /.test(form) && wordsIn(form).every(known);
  return isOfPlainWords(form, terms, known);
}

/** Words that children do not know and everybody else does, in the sense in which councils use them too. */
const ORDINARY: ReadonlySet<string> = new Set(
  `annual annually architect benefit carbon director emissions excluding hygiene inclusive maximise maximising maximum
   minimum reduction subcontractor subcontractors vat volume`.split(/\s+/),
);

function wordsIn(form: string): string[] {
  return form.match(/\p{L}+/gu) ?? [];
}

/** A fund, a department, a law: readers can look it up under that name. Letters alone they cannot. */
function isProperName(title: string): boolean {
  const words = title.split(' ').filter((word) => !/^(?:of|the|and|for|to|in|with)$/.test(word));
  return words.length > 1 && words.every((word) => /^[\p{Lu}\d]/u.test(word));
}

/** One word for a longer name has mostly its ordinary sense: “subsidy”, “a filing cabinet”. Letters have not. */
function isOtherWord(form: string, title: string): boolean {
  return /^\p{L}?\p{Ll}+$/u.test(form) && stemsIn(form)[0] !== stemsIn(title).join(' ');
}

/** A word in the meanings of so many terms is one that people know: a share, so that it holds as the glossary grows. */
const KNOWN_FROM = 1 / 250;
const KNOWN_FROM_AT_LEAST = 3;

function isOfPlainWords(form: string, terms: Terms, isKnown: (word: string) => boolean): boolean {
  let plain = plainWords.get(terms);
  if (!plain) plainWords.set(terms, (plain = plainWordsOf(terms)));
  const known = plain;
  return (
    / /.test(form) &&
    wordsIn(form).every((word) => isKnown(word) || stemsIn(word).every((stem) => known.has(stem)))
  );
}

/** What plain names are made of, and what stands in several meanings but is no term itself, as “freehold” is. */
function plainWordsOf(terms: Terms): ReadonlySet<string> {
  const least = Math.max(KNOWN_FROM_AT_LEAST, terms.size * KNOWN_FROM);
  const uses = new Map<string, number>();
  for (const { short } of terms.values())
    for (const stem of new Set(stemsIn(short))) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const hard = new Set([...terms.values()].flatMap((term) => (term.everyday ? [] : oneStem(term.title))));
  return new Set([
    ...[...uses].flatMap(([stem, count]) => (count >= least && !hard.has(stem) ? [stem] : [])),
    ...[...terms.values()].flatMap((term) => stemsIn(term.plain)),
  ]);
}

function oneStem(title: string): string[] {
  const stems = stemsIn(title);
  return stems.length === 1 ? stems : [];
}

function stemsIn(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) =>
    word
      .replace(/ies$/, 'y')
      .replace(/(?<=\p{L}{4})(?:ments?|ers?|ors?|ing|ed|es|s)$/u, '')
      .replace(/(?<=\p{L}{3})e$/u, ''),
  );
}
