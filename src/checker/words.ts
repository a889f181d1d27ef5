/** One word of a text, with its offsets there. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * A word: letters or figures, held together by apostrophes, hyphens, points and commas inside it, so that
 * "council's", "plain-English", "£207,720", "3.5%" and "e.g." are one word each.
 */
const WORD = /£?[\p{L}\p{N}]+(?:['’.,&/:-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*%?/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return words;
}

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** An initialism or acronym as written: TUPE, SMEs, R&D. A letter with a number is a name: A4, S106. */
export function isCapitals(word: string): boolean {
  return /^[A-Z][A-Z0-9&]+s?$/.test(word) && /[A-Z].*[A-Z]/.test(word);
}
