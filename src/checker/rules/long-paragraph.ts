import { sentencesOf } from '../sentences.ts';
import { countWords } from '../words.ts';
import type { Rule } from '../rule.ts';

const MOST_SENTENCES = 5;
const MOST_WORDS = 100;

/** “E-books.”: a label that the paragraph starts with is no sentence. */
const LABEL = /^\p{Lu}[\p{L}-]{3,}\./u;

export const longParagraph: Rule = {
  id: 'long-paragraph',
  level: 'warn',
  scope: 'passage',
  title: 'The paragraph is long',
  why: 'A block of text looks like work, and readers skip it, most of all on a phone. The NHS asks for 3 sentences; we warn over 5, or over 100 words.',
  examples: {
    finds: [
      {
        text: 'Ring us. Ask for the officer. Say what you need. Give the date. Ask who decides. Write it all down.',
        better: 'Two paragraphs, or a list of what to ask.',
      },
    ],
    leaves: [{ text: 'Ring us. Ask for the officer. Say what you need.' }],
  },
  *check(passage) {
    if (passage.kind !== 'paragraph' && passage.kind !== 'quotation') return;
    const labels = LABEL.test(passage.text) ? 1 : 0;
    const sentences = sentencesOf(passage).length - labels;
    const words = countWords(passage.text);
    if (sentences <= MOST_SENTENCES && words <= MOST_WORDS) return;
    yield {
      start: 0,
      end: passage.text.length,
      message: `This paragraph has ${sentences} sentences and ${words} words.`,
      suggestion: 'Part it where the subject changes, or make a list of it.',
    };
  },
};
