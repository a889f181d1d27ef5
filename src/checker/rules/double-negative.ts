import { after, before } from '../around.ts';
import type { Rule } from '../rule.ts';

const NOT =
  "(?:not|never|no|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|nothing|nobody|none|neither|without|unlikely)";
const SECOND =
  '(?:unless|without|fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|al)|prevent(?:s|ed|ing)?|prohibit(?:s|ed)?|exclud(?:e|es|ed|ing)|den(?:y|ies|ied)|reject(?:ed)?|forget|neglect|omit|avoid|less than|fewer than|un(?!der|it|ion|iv|ique|if|til|cle|less)\\p{L}{3,}|in(?:eligible|valid|complete|frequent|frequently|significant|considerable|appropriate|correct|accurate|sufficient|adequate|effective|consistent)|dis(?:similar|satisfied|qualif\\p{L}+|allow\\p{L}*|count\\p{L}*|agree)|im(?:possible|probable|proper|material)|ir(?:relevant|regular)|non-\\p{L}+|not|no|never)';

/** Two negatives with at most six words and no full stop, comma-and or list between them. */
const TWO = new RegExp(
  `\\b${NOT}\\b(?! only\\b| limited to\\b)(?! (?:one|longer)\\b[^.]*\\bunless\\b)((?:[ -][\\p{L}\\p{N}'’]+){0,7}?)[ ,]{1,2}(${SECOND})\\b`,
  'giu',
);

/** A second negative that says what something is like, and turns nothing round in a clause of its own. */
const QUALITY = /^(?:un|in|dis|im|ir)\p{L}+$/iu;

/**
 * True for a word that names a thing or an outcome, and denies nothing: “a right of first refusal”, “an excluded
 * supplier”, “internal non-structural alterations”, “no reason to refuse”, “that failure”.
 */
function isName(between: string, second: string, rest: string): boolean {
  if (/^(?:failure|refusal)$/i.test(second))
    return /\b(?:first|that|this|such|strong reason for) *$/i.test(between);
  if (/^refuse$/i.test(second)) return /\b(?:reasons?|grounds?) to *$/i.test(between);
  if (/^(?:excluded|prohibited)$/i.test(second))
    return /^ (?:or \p{L}+ )?(?:suppliers?|persons?|goods|items?)\b/iu.test(rest);
  return /^non-/i.test(second) && !/^ ?(?:be|been|is|are)? *$/i.test(between);
}

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
    leaves: [
      { text: 'It is not free. Nobody said it was.' },
      { text: 'It is not only cheap but quick.' },
      // A list of bans, and an answer with its exception.
      { text: 'No confetti, no candles.' },
      { text: 'What you pay: nothing, unless you stay.' },
      // Set terms, and outcomes.
      { text: 'It does not give a right of first refusal.' },
      { text: 'You must not be an excluded supplier.' },
      { text: 'Do not make any internal non-structural changes.' },
      { text: 'She saw no good reason to refuse the plan.' },
      { text: 'The tenant has not put that failure right.' },
      { text: 'Do not leave a child unattended. The relief is not for non-domestic rates.' },
      // One clause inside another, each with its own.
      { text: 'Do not come to the class if you feel unwell.' },
      { text: 'We do not buy from firms that treat their staff in an unfair way.' },
    ],
  },
  *check(sentence) {
    for (const match of sentence.text.matchAll(TWO)) {
      const between = match[1] ?? '';
      const second = match[2]!;
      if (
        /\b(?:and|or|but|nor|whether)\b/i.test(between) ||
        /^no,|^no\b[^,]*, no$|^(?:nothing|none),/i.test(match[0]) ||
        /whether or $/i.test(before(sentence.text, match.index)) ||
        isName(between, second, after(sentence.text, match.index + match[0].length)) ||
        (QUALITY.test(second) && / (?:who|which|that|if|because|leave) /i.test(`${between} `))
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
