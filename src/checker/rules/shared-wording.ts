import type { NamedDocument } from '../check-together.ts';
import { proseSentences, type PlacedSentence } from '../counts.ts';
import type { Rule } from '../rule.ts';

/** Shorter sentences are common turns of speech. */
const LEAST_WORDS = 7;

/** Two pages may say one thing. Three make a form letter. */
const MOST_FILES = 2;

export const sharedWording: Rule = {
  id: 'shared-wording',
  level: 'warn',
  scope: 'collection',
  title: 'The same sentence on many pages',
  why: 'A sentence that fits three pages says nothing about any of them. Readers learn to skip it, and the next one too. Say what is true of this page, or leave it out.',
  examples: {
    finds: [
      {
        text: 'Ask the council for its own form today.\n===\nAsk the council for its own form today.\n===\nAsk the council for its own form today.',
        found: [
          'Ask the council for its own form today.',
          'Ask the council for its own form today.',
          'Ask the council for its own form today.',
        ],
      },
    ],
    leaves: [
      {
        text: 'Ask the council for its own form today.\n===\nAsk the council for its own form today.\n===\nBring the last three years’ bills to the meeting.',
      },
      { text: 'Ask for it early.\n===\nAsk for it early.\n===\nAsk for it early.' },
    ],
  },
  *check(files) {
    const places = new Map<string, { file: NamedDocument; sentence: PlacedSentence }[]>();
    for (const file of files) {
      for (const sentence of proseSentences(file.document)) {
        if (sentence.words.length < LEAST_WORDS) continue;
        const key = sentence.words.map(({ text }) => text.toLowerCase()).join(' ');
        const known = places.get(key);
        if (known) known.push({ file, sentence });
        else places.set(key, [{ file, sentence }]);
      }
    }
    for (const shared of places.values()) {
      const paths = [...new Set(shared.map(({ file }) => file.path))];
      if (paths.length <= MOST_FILES) continue;
      for (const { file, sentence } of shared) {
        const others = paths.filter((path) => path !== file.path);
        yield {
          file,
          passage: sentence.passage,
          start: sentence.start,
          end: sentence.end,
          message: `This sentence is on ${paths.length} pages: also ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' …' : ''}.`,
          suggestion: 'Say what is true of this page alone, or leave it out.',
        };
      }
    }
  },
};
