import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';

/** “Shall we …?” asks and does not oblige. A capital inside a sentence is a title's: “We Shall Overcome”. */
const SHALL = /(?<=^|[.!?:]\s+)Shall\b(?! (?:we|I)\b)|\bshall\b(?! (?:we|I)\b)/g;

export const shall: Rule = {
  id: 'shall',
  level: 'warn',
  scope: 'passage',
  title: '“Shall” hides who must do what',
  why: 'Outside the law nobody says “shall”, and readers cannot tell if it is an order, a promise or a wish. Say “must” for a duty and “will” for a promise.',
  examples: {
    finds: [
      {
        text: 'The tenant shall keep the hall clean.',
        found: 'shall',
        better: 'You must keep the hall clean.',
      },
      { text: 'We shall write to you in May.', found: 'shall', better: 'We will write to you in May.' },
    ],
    leaves: [
      { text: 'Shall we meet at the hall?' },
      { text: 'The Act says “the authority shall consult”.' },
      { text: 'The choir sang We Shall Overcome.' },
    ],
  },
  *check(passage) {
    for (const match of passage.text.matchAll(SHALL)) {
      if (isQuoted(passage.text, match.index)) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: '“Shall” is law talk.',
        suggestion: 'Write “must” for a duty, “will” for a promise.',
      };
    }
  },
};
