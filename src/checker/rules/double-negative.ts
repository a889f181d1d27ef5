import { before } from '../around.ts';
import type { Rule } from '../rule.ts';

const NOT =
  "(?:not|never|no|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|nothing|nobody|none|neither|without|unlikely)";
const SECOND =
  '(?:unless|without|fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|al)|prevent(?:s|ed|ing)?|prohibit(?:s|ed)?|exclud(?:e|es|ed|ing)|den(?:y|ies|ied)|reject(?:ed)?|forget|neglect|omit|avoid|less than|fewer than|un(?!der|it|ion|iv|ique|if|til|cle|less)\\p{L}{3,}|in(?:eligible|valid|complete|frequent|frequently|significant|considerable|appropriate|correct|accurate|sufficient|adequate|effective|consistent)|dis(?:similar|satisfied|qualif\\p{L}+|allow\\p{L}*|count\\p{L}*|agree)|im(?:possible|probable|proper|material)|ir(?:relevant|regular)|non-\\p{L}+|not|no|never)';

/** Two negatives with at most six words and no full stop, comma-and or list between them. */
const TWO = new RegExp(
  `\\b${NOT}\\b(?! only\\b| limited to\\b)(?! (?:one|longer)\\b[^.]*\\bunless\\b)((?:[ -][\\p{L}\\p{N}'’]+){0,7}?)[ ,]{1,2}(?:${SECOND})\\b`,
  'giu',
);

export const doubleNegative: Rule = {
  id: 'double-negative',
  level: 'warn',
  scope: 'sentence',
  title: 'Two negatives to work out',
  why: 'A reader must turn “not … unless” and “not uncommon” round twice to find what is meant. Say what is so, or what to do.',
  examples: {
    finds: [
      { text: 'We will not pay unless you sign.', found: 'not pay unless', better: 'We pay once you sign.' },
      { text: 'It is not uncommon to wait.', found: 'not uncommon', better: 'Many people wait.' },
    ],
    leaves: [{ text: 'It is not free. Nobody said it was.' }, { text: 'It is not only cheap but quick.' }],
  },
  *check(sentence) {
    for (const match of sentence.text.matchAll(TWO)) {
      if (
        /\b(?:and|or|but|nor|whether)\b/i.test(match[1] ?? '') ||
        /^no,/i.test(match[0]) ||
        /whether or $/i.test(before(sentence.text, match.index))
      )
        continue;
      yield {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        message: 'Two negatives here: the reader must work out what is so.',
        suggestion: 'Say it the other way round: what is so, or what to do.',
      };
    }
  },
};
