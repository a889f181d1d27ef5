import { after, before } from '../around.ts';
import { expansionsIn } from '../expansions.ts';
import type { Rule } from '../rule.ts';

/** Words near by that say that a thing is of the past. */
const SAID_TO_BE_OLD =
  /\b(?:(?<!\b(?:years?|months?|weeks?|days?) )old|older|is closed|are closed|former|formerly|previous|previously|used to|once (?:called|known)|was called|were called|known then|replac(?:ed|es|ing)|took over|abolished|scrapped|repealed|revoked|no longer|in place of|took the place|brought together|together with other|takes the place|instead of|retired|ceased|dissolved|merged|now called|renamed|history|historic|superseded|successor|wound up|has closed|have closed|has gone|have gone|gone)\b|\b(?:in|from|since|during|by|until|before|to|of|after) (?:the )?(?:\p{Lu}\p{Ll}+ )?(?:19\d\d|20(?:[01]\d|2[0-4]))s?\b|\bbefore (?:\p{L}+ )?20(?:25|26)\b|\bended in\b|\bclosed in\b/iu;

/** The same, of the sentence after: “Is the LEP still going? No. Its work passed to …” */
const OLD_AFTERWARDS =
  /\b(?:passed to|abolished|closed in|ended in|replaced|no longer|ceased|scrapped|wound up)\b/i;

export const retiredTerm: Rule = {
  id: 'retired-term',
  level: 'error',
  scope: 'document',
  title: 'A word of rules or bodies that have gone',
  why: 'Somebody who looks for the “OJEU notice” or the “CCG” in a page of today looks for something that is not there. Say the word of now, or say that the word is old.',
  examples: {
    finds: [
      {
        text: 'Send your bid with the PQQ.',
        found: 'PQQ',
        better: 'Send your bid with the answers on the conditions of participation.',
      },
    ],
    leaves: [{ text: 'The old PQQ was replaced in 2025.' }],
  },
  *check(document, context) {
    const meant = new Map([...expansionsIn(document.passages)].map(({ letters, words }) => [letters, words]));
    const listsOldWords = document.passages.some(
      ({ kind, text }) => kind === 'table-cell' && /^(?:old|former|before|was|then)\b/i.test(text),
    );
    for (const passage of document.passages) {
      if ((listsOldWords && passage.kind === 'table-cell') || isShouting(passage.text)) continue;
      for (const { start, end, value } of context.words.retired(passage.text)) {
        const written = passage.text.slice(start, end);
        const other = meant.get(written.replace(/s$/, ''));
        const isOther =
          other !== undefined && !value.words.some((word) => word.toLowerCase() === other.toLowerCase());
        if (
          isOther ||
          (value.id !== undefined && value.id === context.ownTerm) ||
          isSaidToBeOld(passage.text, start, end) ||
          isSecretNumber(written, passage.text, start, end)
        )
          continue;
        yield {
          passage,
          start,
          end,
          message: `“${written}” is an old word.`,
          suggestion: `The word now is “${value.now}”. If you mean the old thing, say that it is old.`,
        };
      }
    }
  },
};

/** Looks in the sentence, without the word itself and a year that is part of it, and in the two that follow. */
function isSaidToBeOld(text: string, start: number, end: number): boolean {
  const lead = /[^.!?]*$/.exec(before(text, start, 300))![0];
  const rest = after(text, end, 300).replace(/^ (?:19|20)\d\d/, '');
  const [here, ...later] = rest.split(/(?<=[.!?])\s+/);
  return SAID_TO_BE_OLD.test(`${lead} ${here ?? ''}`) || OLD_AFTERWARDS.test(later.slice(0, 2).join(' '));
}

/** The PIN of a card is no notice. */
function isSecretNumber(written: string, text: string, start: number, end: number): boolean {
  if (written !== 'PIN') return false;
  return /\b(?:password|card|phone|bank|code|enter|number)s?\b/i.test(before(text, start) + after(text, end));
}

/** A line in capitals: its words are no letters of ours (“MEAT RAFFLE”). */
function isShouting(text: string): boolean {
  return text === text.toUpperCase() && /(?<!\p{Lu})\p{Lu}{2,}\s+\p{Lu}{2}/u.test(text);
}
