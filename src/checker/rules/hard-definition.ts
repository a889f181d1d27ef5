import { pieceAt } from '../passage.ts';
import type { Rule } from '../rule.ts';

export const hardDefinition: Rule = {
  id: 'hard-definition',
  level: 'error',
  scope: 'passage',
  title: 'A meaning that needs another word explained',
  why: 'A short meaning stands alone in a pop-up, where nobody can look up a second word. It may use everyday words, and another hard word only beside that word’s plain name.',
  examples: {
    finds: [
      {
        text: '---\ntitle: mobilisation\nshort: The weeks after the standstill period.\n---',
        found: 'standstill period',
        better:
          '---\ntitle: mobilisation\nshort: The weeks after the waiting gap before signing (standstill period).\n---',
      },
    ],
    leaves: [
      { text: '---\ntitle: rent\nshort: What you pay under a lease.\n---' },
      { text: '---\ntitle: mobilisation\nsummary: The weeks after the standstill period.\n---' },
    ],
  },
  *check(passage, context) {
    if (passage.kind !== 'field' || passage.field !== 'short') return;
    const lower = passage.text.toLowerCase();
    for (const { id, start, end } of context.findTerms(passage.text)) {
      const term = context.terms.get(id);
      if (pieceAt(passage, start)?.fromFact) continue;
      const own = context.ownTerm === undefined ? undefined : context.terms.get(context.ownTerm);
      // An old word says which word took its place.
      if (!term || term.everyday || id === context.ownTerm || id === own?.replacedBy) continue;
      // A name says who or where, and is no hard word: Find a Tender, Pride in Place.
      if (/^\p{Lu}\p{Ll}/u.test(term.title) || lower.includes(term.plain.toLowerCase())) continue;
      yield {
        start,
        end,
        message: `This meaning uses “${passage.text.slice(start, end)}” and does not explain it.`,
        suggestion: `Write “${term.plain}” instead, or before it.`,
      };
    }
  },
};
