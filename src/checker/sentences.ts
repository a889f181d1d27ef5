import type { Passage } from './passage.ts';
import { wordsOf, type Word } from './words.ts';

/** One sentence of a passage, with its offsets in the passage's text. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
  words: readonly Word[];
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Titles and the like: the sentence goes on after their point, whatever follows. */
const TITLE =
  /(?:^|[\s(“"'‘])(?:mr|mrs|ms|dr|prof|rev|hon|cllr|cllrs|e\.g|i\.e|cf|vs|approx|est|tel|incl|dept|gov)\.$/i;

/** Words that stand before a number: “para. 3”, “No. 10”, “s. 106”, “Sch. 2”. */
const NUMBERED = /(?:^|[\s(“"'‘])(?:paras?|ss?|nos?|regs?|sch|arts?|ch|cls?|pt|vol|fig|pp?|ext|min|max)\.$/i;

/** Abbreviations that also end sentences: one begins after them only with a capital. */
const OFTEN_LAST = /(?:^|\s)(?:etc|ltd|co|inc|a\.m|p\.m|st)\.$/i;

/** Words that a name begins with: “St. Helens” goes on. */
const BEFORE_NAME = /(?:^|\s)St\.$/;

/** A name's initial: "J." A sentence may end in "I." or with a letter, but this is rare in our prose. */
const INITIAL = /(?:^|\s)[A-Z]\.$/;

/** A mark that can end a sentence. */
const END = /[\p{Sentence_Terminal}\u0085]/u;

/** True where words stand after the first such mark. Without it there is nothing to split, and most labels have none. */
function endsInside(text: string): boolean {
  const end = text.search(END);
  return end >= 0 && /[\p{L}\p{N}]/u.test(text.slice(end));
}

/** Splits a passage's text into sentences. A heading or a short cell without a full stop is one sentence. */
export function sentencesOf(passage: Pick<Passage, 'text'>): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let previous = '';
  const push = (from: number, to: number): void => {
    const raw = passage.text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim();
    const words = wordsOf(text);
    if (words.length > 0) sentences.push({ text, start: from + lead, end: from + lead + text.length, words });
  };
  if (!endsInside(passage.text)) {
    push(0, passage.text.length);
    return sentences;
  }
  // A line's end is no sentence's end, so the segmenter sees spaces.
  for (const { index, segment } of segmenter.segment(passage.text.replace(/\s/g, ' '))) {
    if (index > start && !continues(previous, segment)) {
      push(start, index);
      start = index;
    }
    previous = segment;
  }
  push(start, passage.text.length);
  return sentences;
}

/** True where the segmenter has cut one sentence in two. */
function continues(before: string, after: string): boolean {
  const end = before.trimEnd();
  const next = after.trimStart();
  const capital = /^[“"'‘(]?\p{Lu}/u.test(next);
  // No space after the mark: it is inside a web address.
  if (end === before && !capital) return true;
  if (BEFORE_NAME.test(end)) return true;
  if (OFTEN_LAST.test(end)) return !capital;
  if (NUMBERED.test(end)) return /^[(\[]?\d/.test(next);
  if (TITLE.test(end) || INITIAL.test(end)) return true;
  return !capital && /^[\p{Ll}]/u.test(next) && !/[!?]$/.test(end);
}
