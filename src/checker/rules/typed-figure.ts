import { figuresIn } from '../figures-in.ts';
import { pieceAt } from '../passage.ts';
import type { Rule } from '../rule.ts';

export const typedFigure: Rule = {
  id: 'typed-figure',
  level: 'error',
  scope: 'passage',
  title: 'A figure that the law sets was typed by hand',
  why: 'Limits, deadlines and fees change, and a figure typed on twenty pages is right on nineteen. Each lives once in content/facts.yaml, with its source and its dates, and pages ask for it by name. In other people’s texts this only warns, and only of sums that nobody types by chance.',
  examples: {
    finds: [
      {
        text: 'The council must wait 8 working days.',
        found: '8 working days',
        better: 'The council must wait <Fact id="standstill-working-days"/>.',
      },
      { text: 'You have eight working days to object.', found: 'eight working days' },
      { text: 'The limit was £214,904 then.', found: '£214,904' },
    ],
    leaves: [{ text: 'Ask 8 people to come.' }, { text: 'The hall holds 214 people.' }],
  },
  *check(passage, context) {
    const invented = passage.inside.includes('Example');
    for (const figure of figuresIn(passage.text, context)) {
      if (invented && !figure.distinctive) continue;
      if (pieceAt(passage, figure.start)?.fromFact) continue;
      if (!context.ownFacts && !figure.distinctive) continue;
      yield {
        start: figure.start,
        end: figure.end,
        ...(context.ownFacts ? {} : { level: 'warn' as const }),
        message: figure.past
          ? 'This figure is an old value of a fact that has since changed.'
          : 'This figure is a fact that can change, typed by hand.',
        suggestion: context.ownFacts
          ? `Write <Fact id="${figure.factId}"/>.`
          : 'If it is the one that the law sets, check that it still holds, and say where it comes from.',
      };
    }
  },
};
