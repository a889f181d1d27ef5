import type { Document } from './document.ts';
import { isFamiliar } from './familiar.ts';
import type { Passage, PassageKind } from './passage.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { familiarity, sizeOf } from './word-sizes.ts';
import { countWords } from './words.ts';

/** Bullets, cells and fields of this many words or fewer are labels, not prose. */
const LABEL_WORDS = 4;

/** A sentence and the passage that it stands in. */
export interface PlacedSentence extends Sentence {
  passage: Passage;
}

/** What the measures of a text rest on. */
export interface Counts {
  words: number;
  sentences: number;
  syllables: number;
  /** Letters and figures. */
  characters: number;
  /** Words of three syllables or more. */
  longWords: number;
  /** Words that are not on the list of familiar ones, nor names; undefined without a list. */
  unfamiliarWords: number | undefined;
  /** Sentences of over 20 words. */
  longSentences: number;
  /** Words counted, by kind of passage. */
  counted: Record<string, number>;
  /** Words not counted, by reason. */
  notCounted: Record<string, number>;
}

/**
 * True for passages that readers read as prose. Headings are not, nor are labels of a few words; bullets and
 * table cells longer than that are, so that hard prose cannot hide there.
 */
function isProse(passage: Passage): boolean {
  if (passage.kind === 'heading') return false;
  if (passage.kind === 'field') return passage.field === 'short' || passage.field === 'summary';
  if (passage.kind === 'paragraph') return true;
  return countWords(passage.text) > LABEL_WORDS;
}

/** The sentences that measures and sentence rules look at. */
export function proseSentences(document: Document): readonly PlacedSentence[] {
  let sentences = known.get(document);
  if (!sentences) {
    sentences = document.passages
      .filter(isProse)
      .flatMap((passage) => sentencesOf(passage).map((sentence) => ({ ...sentence, passage })));
    known.set(document, sentences);
  }
  return sentences;
}

/** Sentences by document: a file is looked at alone, and then with the others. */
const known = new WeakMap<Document, readonly PlacedSentence[]>();

/**
 * Counts a document's prose.
 *
 * @param familiar the list of familiar words; with an empty one, unfamiliar words are not counted
 */
export function countProse(
  document: Document,
  sentences: readonly PlacedSentence[],
  familiar: ReadonlySet<string> = new Set(),
): Counts {
  const counts: Counts = {
    words: 0,
    sentences: sentences.length,
    syllables: 0,
    characters: 0,
    longWords: 0,
    unfamiliarWords: familiar.size > 0 ? countUnfamiliar(sentences, familiar) : undefined,
    longSentences: sentences.filter((sentence) => sentence.words.length > 20).length,
    counted: {},
    notCounted: Object.fromEntries(document.skipped),
  };
  for (const { words, passage } of sentences) {
    counts.words += words.length;
    add(counts.counted, nameOf(passage.kind), words.length);
    for (const { text } of words) {
      const { syllables, characters } = sizeOf(text);
      counts.syllables += syllables;
      counts.characters += characters;
      if (syllables >= 3) counts.longWords += 1;
    }
  }
  for (const passage of document.passages) {
    if (isProse(passage)) continue;
    const short =
      passage.kind === 'list-item' || passage.kind === 'table-cell' || passage.kind === 'quotation';
    add(
      counts.notCounted,
      short ? `${nameOf(passage.kind)} of ${LABEL_WORDS} words or fewer` : nameOf(passage.kind),
      countWords(passage.text),
    );
  }
  return counts;
}

/** A capital inside a sentence makes a name, and names are familiar: Wigan, Ms Shah. Initialisms are not names. */
function countUnfamiliar(sentences: readonly PlacedSentence[], familiar: ReadonlySet<string>): number {
  const known = familiarity(familiar);
  let count = 0;
  for (const { words } of sentences) {
    for (const [n, { text }] of words.entries()) {
      if (n > 0 && sizeOf(text).isName) continue;
      let is = known.get(text);
      if (is === undefined) known.set(text, (is = isFamiliar(text, familiar)));
      if (!is) count += 1;
    }
  }
  return count;
}

function nameOf(kind: PassageKind): string {
  const names: Record<PassageKind, string> = {
    paragraph: 'paragraphs',
    heading: 'headings',
    'list-item': 'list items',
    'table-cell': 'table cells',
    quotation: 'quotations',
    field: 'front matter',
  };
  return names[kind];
}

function add(to: Record<string, number>, key: string, words: number): void {
  if (words > 0) to[key] = (to[key] ?? 0) + words;
}
