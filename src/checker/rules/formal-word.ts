import { after, before } from '../around.ts';
import { safeSwap } from '../fixes.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';

export const formalWord: Rule = {
  id: 'formal-word',
  level: 'warn',
  scope: 'passage',
  title: 'A formal word where a plain one would do',
  why: 'Readers know “buy” before they know “purchase”: words learned early are read faster and by more people, and nothing is lost. The words, with set phrases in which they are right (“purchase order”), are in content/words.yaml.',
  examples: {
    finds: [
      { text: 'You can purchase a pass.', found: 'purchase', better: 'You can buy a pass.' },
      { text: 'Work commenced in May.', found: 'commenced', better: 'Work started in May.' },
    ],
    leaves: [
      { text: 'Put the number of the purchase order on the bill.' },
      { text: 'The form says “purchase price”.' },
      // “Provided” after its noun, as anybody says it.
      { text: 'Fill in the form provided. Come for a litter pick (bags provided).' },
      { text: 'Details must be submitted to and approved in writing by the council.' },
    ],
  },
  *check(passage, context) {
    for (const { start, end, value } of context.words.formal(passage.text)) {
      if (!value || isName(passage.text, start, end) || isQuoted(passage.text, start)) continue;
      if (isAtHand(passage.text, start, end)) continue;
      yield {
        start,
        end,
        message: `“${passage.text.slice(start, end)}” is a formal word.`,
        suggestion: `Try “${value.say}”.`,
        replacement: safeSwap(passage.text.slice(start, end), value),
      };
    }
  },
};

/** A capital in the middle of a sentence makes a name of a word: “the Commencement Order”. */
function isName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, end))) return false;
  return start > 0 && !/(?:^|[.!?:;]["”’)]?\s+|[“"‘(|]\s*|^\s*)$/u.test(before(text, start));
}

/** “The form provided”, “(bags provided)”: what is at hand. “Bags will be provided” and “it provided” are not. */
function isAtHand(text: string, start: number, end: number): boolean {
  return (
    /^provided$/i.test(text.slice(start, end)) &&
    /^\s*(?:[.,;:)|]|$)|^ (?:(?:and|or|below|above|overleaf)\b|(?:in|on|with) (?:the|this|your)\b)/.test(
      after(text, end),
    ) &&
    /(?:\bthe \p{L}+|[(|] ?(?:\p{L}+ ){0,3}\p{Ll}+) $/u.test(before(text, start)) &&
    !/\b(?:be|been|being|is|are|was|were|has|have|had|(?:not|also|\p{L}+ly)) $/iu.test(before(text, start))
  );
}
