import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

const WHERE = { fact: 'content/facts.yaml', term: 'content/terms/', source: 'content/sources.yaml' } as const;

export const unknownReference: Rule = {
  id: 'unknown-reference',
  level: 'error',
  scope: 'document',
  title: 'An id that nothing has',
  why: 'Pages name facts, terms and sources by id. An id that does not exist would leave a hole in a sentence or a link to nowhere.',
  examples: {
    finds: [{ text: 'The gap is <Fact id="standstil-working-days"/>.', found: 'standstil-working-days' }],
    leaves: [{ text: 'The gap is <Fact id="standstill-working-days"/>.' }],
  },
  *check(document, context) {
    for (const reference of document.references) {
      const known = context.ids[reference.to];
      if (known.has(reference.id)) continue;
      const near = nearest(reference.id, known);
      yield {
        start: reference.start,
        end: reference.end,
        message: `There is no ${reference.to} “${reference.id}” in ${WHERE[reference.to]}.`,
        suggestion: near
          ? `Did you mean “${near}”?`
          : `Add it to ${WHERE[reference.to]}, or name one that is there.`,
      };
    }
  },
};
