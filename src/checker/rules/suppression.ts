import type { Rule } from '../rule.ts';
import { suppressionsIn } from '../suppressions.ts';

export const suppression: Rule = {
  id: 'suppression',
  level: 'error',
  scope: 'document',
  title: 'A rule turned off without a reason',
  why: 'A rule can be wrong about a sentence. A comment before it turns one rule off for one block: {/* plain-ignore hidden-passive: nobody knows who built it */}, or <!-- … --> outside MDX. The next editor must know why. A comment that is no longer needed is found too, and so is one for a rule that does not exist.',
  examples: {
    finds: [
      {
        text: '{/* plain-ignore hidden-passive */}\n\nThe hall was built in 1898.',
        found: '{/* plain-ignore hidden-passive */}',
        better:
          '{/* plain-ignore hidden-passive: nobody knows who built it */}\n\nThe hall was built in 1898.',
      },
    ],
    leaves: [
      { text: '{/* plain-ignore shall: the words of the Act */}\n\nIt shall consult.' },
      { text: '{/* Ask Sam about this. */}\n\nThe hall is open.' },
    ],
  },
  *check(document) {
    for (const { rule, reason, comment } of suppressionsIn(document)) {
      if (reason !== '') continue;
      yield {
        ...comment,
        message: `This turns “${rule}” off and does not say why.`,
        suggestion: `Write “plain-ignore ${rule}: ” and the reason.`,
      };
    }
  },
};
