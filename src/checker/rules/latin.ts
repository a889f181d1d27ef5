import { safeSwap } from '../fixes.ts';
import type { Rule } from '../rule.ts';

export const latin: Rule = {
  id: 'latin',
  level: 'warn',
  scope: 'passage',
  title: 'Latin, or short for it',
  why: 'Many readers do not know “e.g.” from “i.e.”, and some screen readers say “egg”. English says the same: “for example”, “that is”, “a year”.',
  examples: {
    finds: [
      { text: 'Bring proof, e.g. a bill.', found: 'e.g.', better: 'Bring proof, such as a bill.' },
      { text: 'The rent is £1 per annum.', found: 'per annum', better: 'The rent is £1 a year.' },
    ],
    leaves: [{ text: 'About 60 per cent voted, via the forum.' }],
  },
  *check(passage, context) {
    for (const { start, end, value } of context.words.latin(passage.text)) {
      yield {
        start,
        end,
        message: `“${passage.text.slice(start, end)}” is Latin.`,
        suggestion: `Try “${value.say}”.`,
        replacement: safeSwap(passage.text.slice(start, end), value),
      };
    }
  },
};
