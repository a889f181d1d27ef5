import { after } from '../around.ts';
import { safeSwap } from '../fixes.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';

export const wordyPhrase: Rule = {
  id: 'wordy-phrase',
  level: 'warn',
  scope: 'passage',
  title: 'Many words where one would do',
  why: '“In the event that” says “if” and takes four times as long. Such phrases add length and no meaning. They are in content/words.yaml.',
  examples: {
    finds: [
      {
        text: 'In the event that it rains, stay in.',
        found: 'In the event that',
        better: 'If it rains, stay in.',
      },
      { text: 'Ring us in order to book.', found: 'in order to', better: 'Ring us to book.' },
    ],
    leaves: [
      { text: 'Put the chairs in order before you go.' },
      // Somebody else's words, and a set term of insurance.
      { text: 'She found the rule “unduly strict having regard to the facts”.' },
      { text: 'You need £10 million of cover for each and every claim.' },
    ],
  },
  *check(passage, context) {
    for (const { start, end, value } of context.words.phrases(passage.text)) {
      if (isQuoted(passage.text, start) || isOfInsurance(passage.text, start, end)) continue;
      yield {
        start,
        end,
        message: `“${passage.text.slice(start, end)}” can be shorter.`,
        suggestion: `Try “${value.say}”.`,
        replacement: safeSwap(passage.text.slice(start, end), value),
      };
    }
  },
};

/** “£10 million for each and every claim”: what an insurance policy says. */
function isOfInsurance(text: string, start: number, end: number): boolean {
  return (
    /^each and every$/i.test(text.slice(start, end)) &&
    /^ (?:claims?|loss|occurrence|event)\b/.test(after(text, end))
  );
}
