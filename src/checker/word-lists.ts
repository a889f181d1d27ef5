import { nounForms, verbForms } from './inflect.ts';
import { phraseFinder, type FindPhrases, type Phrase } from './phrases.ts';

/** Word lists as data: `content/words.yaml`, but for its acronyms. */
export interface WordLists {
  /** Formal words, with the plain one. `except`: set phrases in which the word is right. */
  formal: {
    word: string;
    kind: 'verb' | 'noun' | 'other';
    say: string;
    /** The swap fits any sentence, so that it can be made without reading. */
    safe?: true | undefined;
    forms?: string[] | undefined;
    except?: string[] | undefined;
  }[];
  /** Wordy phrases, with the short one. */
  phrases: { phrase: string; say: string; safe?: true | undefined }[];
  /** Nouns that do a verb's work, the verb, and the weak verbs that they go with. */
  hidden: {
    verbs: { verb: string; forms: string[] }[];
    nouns: { noun: string; verb: string; with: string[]; except?: string[] | undefined }[];
  };
  latin: { form: string; say: string; safe?: true | undefined }[];
  filler: { phrase: string; say: string }[];
  /** Words of rules and bodies that have gone. `id` is the glossary's page about one. */
  retired: { words: string[]; since?: string | undefined; now: string; id?: string | undefined }[];
  american: { american: string; british: string }[];
  /** Verbs that British spelling ends in -ise, without the ending. */
  ize: string[];
  emptyHeadings: string[];
  emptyLinks: string[];
  /** Words that nearly everyone knows by the age of ten, with spaces between. */
  familiar: string;
}

/** A noun that hides a verb. */
interface HidingNoun {
  verb: string;
  /** The weak verbs with which it does. */
  with: ReadonlySet<string>;
  /** Set terms that end in it: “risk assessment”. */
  except: readonly string[];
}

/** Word lists made ready to search with. `undefined` values are exceptions: found so that nothing in them is. */
export interface WordFinders {
  formal: FindPhrases<{ word: string; say: string; safe?: true | undefined } | undefined>;
  phrases: FindPhrases<{ say: string; safe?: true | undefined }>;
  /** The weak verbs, and what each hides by noun: `verbs('made')` then `nouns.get('decision')`. */
  weakVerbs: FindPhrases<string>;
  hidingNouns: ReadonlyMap<string, HidingNoun>;
  latin: FindPhrases<{ say: string; safe?: true | undefined }>;
  filler: FindPhrases<{ say: string }>;
  retired: FindPhrases<{ words: readonly string[]; now: string; id?: string | undefined }>;
  american: FindPhrases<{ british: string }>;
  emptyHeadings: ReadonlySet<string>;
  emptyLinks: ReadonlySet<string>;
  familiar: ReadonlySet<string>;
}

/** Makes the lists ready, once for all files. */
export function wordFinders(lists: WordLists): WordFinders {
  return {
    formal: phraseFinder(formalPhrases(lists)),
    phrases: phraseFinder(
      lists.phrases.map(({ phrase, say, safe }) => ({ text: phrase, value: { say, safe } })),
    ),
    weakVerbs: phraseFinder(
      lists.hidden.verbs.flatMap(({ verb, forms }) => forms.map((text) => ({ text, value: verb }))),
    ),
    hidingNouns: hidingNouns(lists),
    latin: markedFinder(lists.latin.map(({ form, say, safe }) => ({ text: form, value: { say, safe } }))),
    filler: phraseFinder(lists.filler.map(({ phrase, say }) => ({ text: phrase, value: { say } }))),
    retired: phraseFinder(
      lists.retired.flatMap((retired) =>
        retired.words.flatMap((word) => nounForms(word)).map((text) => ({ text, value: retired })),
      ),
    ),
    american: phraseFinder(americanPhrases(lists)),
    emptyHeadings: new Set(lists.emptyHeadings.map((heading) => heading.toLowerCase())),
    emptyLinks: new Set(lists.emptyLinks.map((link) => link.toLowerCase())),
    familiar: new Set(lists.familiar.split(/\s+/).filter(Boolean)),
  };
}

function formalPhrases({
  formal,
}: WordLists): Phrase<{ word: string; say: string; safe?: true | undefined } | undefined>[] {
  return formal.flatMap(({ word, kind, say, safe, forms = [], except = [] }) => {
    const regular = kind === 'verb' ? verbForms(word) : kind === 'noun' ? nounForms(word) : [word];
    const found = [...new Set([...regular, ...forms])].map((text) => ({ text, value: { word, say, safe } }));
    return [...found, ...except.flatMap(nounForms).map((text) => ({ text, value: undefined }))];
  });
}

function hidingNouns({ hidden }: WordLists): Map<string, HidingNoun> {
  return new Map(
    hidden.nouns.flatMap(({ noun, verb, with: weak, except = [] }) =>
      nounForms(noun).map((form) => [form, { verb, with: new Set(weak), except }]),
    ),
  );
}

const IZE_ENDINGS = ['ize', 'izes', 'ized', 'izing', 'ization', 'izations', 'izer', 'izers'];

function americanPhrases({ american, ize }: WordLists): Phrase<{ british: string }>[] {
  const words = american.map(({ american: text, british }) => ({ text, value: { british } }));
  const verbs = ize.flatMap((stem) =>
    IZE_ENDINGS.map((ending) => ({
      text: stem + ending,
      value: { british: stem + ending.replace('z', 's') },
    })),
  );
  return [...words, ...verbs];
}

/** Finds forms that hold points, which are not words: “e.g.”, “p.a.”. A point at their end is taken along. */
function markedFinder<T>(phrases: Phrase<T>[]): FindPhrases<T> {
  const values = new Map(phrases.map(({ text, value }) => [text.toLowerCase(), value]));
  const forms = [...values.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  if (forms.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.@/-])(?:${forms.join('|')})(?![\\p{L}\\p{N}]|\\.\\p{L}|-\\p{L})`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = values.get(match[0].toLowerCase().replace(/\s+/g, ' '));
      return value === undefined ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
    });
}
