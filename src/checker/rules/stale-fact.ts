import type { Rule } from '../rule.ts';

export const staleFact: Rule = {
  id: 'stale-fact',
  level: 'warn',
  scope: 'document',
  title: 'A figure that nobody has looked at in time',
  why: 'Each fact has a day by which somebody will look at its source again. After that day its pages say that we are checking the figure, and the checker says which they are.',
  examples: {
    finds: [{ text: 'The gap was <Fact id="old-gap"/>.', found: 'old-gap' }],
    leaves: [{ text: 'The gap is <Fact id="standstill-working-days"/>.' }],
  },
  *check(document, context) {
    for (const { to, id, start, end } of document.references) {
      const day = to === 'fact' ? context.staleFacts.get(id) : undefined;
      if (day === undefined) continue;
      yield {
        start,
        end,
        message: `“${id}” was to be looked at again by ${day}.`,
        suggestion: 'Check it against its source, then move its reviewBy in content/facts.yaml.',
      };
    }
  },
};
