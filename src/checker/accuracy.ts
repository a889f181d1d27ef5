/** A labelled text: the words that a rule must mark in it, or none for a text that it must leave alone. */
export interface LabelledCase {
  text: string;
  at: readonly string[];
}

/** Where a rule has marked a text: offsets, end exclusive. */
export interface Mark {
  start: number;
  end: number;
}

/** How often a rule was right. */
export interface Accuracy {
  /** Texts with a fault, and look-alikes without. */
  finds: number;
  leaves: number;
  /** Share of its marks that are faults; 1 where it marked nothing. */
  precision: number;
  /** Share of the faults that it marked. */
  recall: number;
  /** What it got wrong, for whoever tunes it. */
  missed: { text: string; at: string }[];
  wrong: { text: string; marked: string }[];
}

/**
 * Judges a rule against labelled texts. A fault is found when a mark overlaps the words that are labelled; a
 * mark that overlaps none is wrong. Words that stand in a text more than once may be marked at any of their places.
 */
export function judge(cases: readonly LabelledCase[], marksIn: (text: string) => readonly Mark[]): Accuracy {
  const missed: Accuracy['missed'] = [];
  const wrong: Accuracy['wrong'] = [];
  let right = 0;
  let faults = 0;
  for (const { text, at } of cases) {
    const marks = marksIn(text);
    const meets = (mark: Mark, words: string): boolean =>
      placesOf(words, text).some((place) => mark.start < place.end && place.start < mark.end);
    faults += at.length;
    for (const words of at) {
      if (!marks.some((mark) => meets(mark, words))) missed.push({ text, at: words });
    }
    for (const mark of marks) {
      if (at.some((words) => meets(mark, words))) right += 1;
      else wrong.push({ text, marked: text.slice(mark.start, mark.end) });
    }
  }
  return {
    finds: cases.filter(({ at }) => at.length > 0).length,
    leaves: cases.filter(({ at }) => at.length === 0).length,
    precision: right + wrong.length === 0 ? 1 : right / (right + wrong.length),
    recall: faults === 0 ? 1 : (faults - missed.length) / faults,
    missed,
    wrong,
  };
}

function placesOf(words: string, text: string): Mark[] {
  const places: Mark[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}
