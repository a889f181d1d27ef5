import { bareName } from '../bare-name.ts';
import { before } from '../around.ts';
import type { Passage } from '../passage.ts';
import type { Rule } from '../rule.ts';

/** An official word that only pads a verb: “undertake a procurement exercise”. */
const PADDING =
  /\b(?:undertak(?:e|es|ing|en)|undertook|carr(?:y|ies|ied|ying) out|conduct(?:s|ed|ing)?|run(?:s|ning)?|ran|embark(?:s|ed|ing)? on|commenc(?:e|es|ed|ing)|follow(?:s|ed|ing)?) (?:an?|the|any|our|its|another|this|that)? ?(?:\p{L}+ ){0,2}?(?:procurement|tendering|tender|commissioning) (?:exercise|process|procedure|activity)(?:e?s)?\b/giu;

const USES = 3;

export const plainName: Rule = {
  id: 'plain-name',
  level: 'warn',
  scope: 'document',
  title: 'The official word, again, where the plain name would do',
  why: 'Once a page has said the plain name, the official word need come only once, so that readers know it when they meet it. Going on with it makes them translate each time.',
  examples: {
    finds: [
      {
        text: 'We will undertake a procurement exercise.',
        found: 'undertake a procurement exercise',
        better: 'We will ask for bids.',
      },
      {
        text: 'The waiting gap before signing (standstill period) is short. In the standstill period, ask why. Count the standstill period in days. After the standstill period it is too late.',
        found: 'standstill period',
      },
    ],
    leaves: [
      { text: 'In the waiting gap before signing (standstill period), ask why. Count the gap in days.' },
    ],
  },
  *check(document, context) {
    for (const passage of document.passages) {
      for (const match of passage.text.matchAll(PADDING)) {
        const end = match.index + match[0].length;
        yield {
          passage,
          start: match.index,
          end,
          message: 'This is the long way to say “buy” or “ask for bids”.',
          suggestion: 'Write “buy”, or “ask for bids”.',
        };
      }
    }
    const text = document.passages.map((passage) => passage.text.toLowerCase()).join('\n');
    const uses = new Map<string, { passage: Passage; start: number; end: number }[]>();
    for (const passage of document.passages) {
      if (passage.kind === 'heading' || passage.kind === 'field') continue;
      for (const { id, start, end } of context.findTerms(passage.text)) {
        const inBrackets =
          /\(\s*(?:the |an? )?$/.test(before(passage.text, start)) ||
          /called (?:the |an? )?$/.test(before(passage.text, start));
        if (inBrackets) continue;
        const places = uses.get(id);
        if (places) places.push({ passage, start, end });
        else uses.set(id, [{ passage, start, end }]);
      }
    }
    for (const [id, places] of uses) {
      const term = context.terms.get(id);
      if (!term || term.everyday || places.length < USES) continue;
      const plain = bareName(term.plain);
      if (!text.includes(plain)) continue;
      const third = places[USES - 1]!;
      yield {
        ...third,
        message: `The page has said “${term.plain}”, and goes on with the official word.`,
        suggestion: `Write “${term.plain}”.`,
      };
    }
  },
};
