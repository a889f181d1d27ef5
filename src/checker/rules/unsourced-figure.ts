import { figuresIn } from '../figures-in.ts';
import { pieceAt } from '../passage.ts';
import type { Rule } from '../rule.ts';

/** Sums of money, percentages, and lengths of time in figures. */
const FIGURE =
  /£\d+(?:[.,]\d+)*(?:\s?(?:million|billion|m|bn|k)\b)?|(?<![\p{L}\d]|\d[.,])\d+(?:[.,]\d+)*(?:\s?(?:%|per cent\b)|\s(?:working\s|calendar\s)?(?:days?|weeks?|months?|years?)\b)/gu;

export const unsourcedFigure: Rule = {
  id: 'unsourced-figure',
  level: 'warn',
  scope: 'passage',
  title: 'A figure that no source stands behind',
  why: 'A sum, a share or a length of time in running text looks like a fact. If it is one, it belongs in content/facts.yaml with its source. If it is invented to show how something works, it belongs in an <Example>. Only the site’s own pages are held to this: a council’s letter is itself the source of its figures.',
  examples: {
    finds: [
      { text: 'Most groups spend £40,000 on the roof.', found: '£40,000' },
      { text: 'It often takes 6 weeks.', found: '6 weeks' },
    ],
    leaves: [{ text: 'Ask 3 neighbours.' }, { text: 'It often takes longer than anyone says.' }],
  },
  *check(passage, context) {
    if (!context.ownFacts || passage.kind === 'heading' || passage.inside.includes('Example')) return;
    const facts = figuresIn(passage.text, context);
    for (const match of passage.text.matchAll(FIGURE)) {
      const start = match.index;
      const end = start + match[0].length;
      if (facts.some((fact) => fact.start < end && start < fact.end)) continue;
      if (pieceAt(passage, start)?.fromFact) continue;
      yield {
        start,
        end,
        message: 'Nothing says where this figure comes from.',
        suggestion: 'Put it in content/facts.yaml with its source, or move it into an <Example>.',
      };
    }
  },
};
