import type { Rule } from '../rule.ts';

/** Words that hang a clause on what came before. “That” only where a clause follows it, “who” not in “who to tell”. */
const HANGS =
  /\b(?:which|who(?! to\b)|whom|whose|whereby|wherein|unless|although|whereas|provided that|except (?:where|that)|save (?:where|that)|so that|in order that|because|(?<!^|, |[.:;] )where(?! to\b|,)|(?<!^)if|until|(?<!^)when(?! to\b)|after which|before which|that(?= (?:the|a|an|it|they|he|she|we|you|is|are|was|were|has|have|had|will|would|can|could|may|must|should|shall|do|does|did|any|no|each|every|all|our|your|its|their|his|her|this|these|those|there|not|[a-z]+(?:ed|es|s))\b))\b/gi;

const MOST = 2;

export const stackedClauses: Rule = {
  id: 'stacked-clauses',
  level: 'warn',
  scope: 'sentence',
  title: 'Clause hung on clause',
  why: 'Each “which”, “that” and “unless” makes a reader hold the first thought while a second runs. In a study of contracts such nesting hurt memory more than jargon did (Martínez, Mollica and Gibson, 2022).',
  examples: {
    finds: [
      {
        text: 'Any tenant who sublets a room that the council owns must tell the officer whose name is on the lease, unless the panel agrees.',
        better:
          'A tenant may sublet a room. First tell the officer named on the lease, or get the panel to agree.',
      },
    ],
    leaves: [
      { text: 'Ask who owns the hall. Say which room you want.' },
      // “Where to meet” and “goes where” are no clauses.
      { text: 'This page says what goes where, when we come, and what to do if it rains.' },
      { text: 'Read the notice, which tells you where to meet if there is a fire.' },
    ],
  },
  *check(sentence) {
    const found = [...sentence.text.matchAll(HANGS)];
    if (found.length <= MOST) return;
    const last = found.at(-1)!;
    yield {
      start: sentence.start + found[0]!.index,
      end: sentence.start + last.index + last[0].length,
      message: `${found.length} clauses hang on one another here.`,
      suggestion: 'Give each condition or detail a sentence of its own, the main point first.',
    };
  },
};
