import { after, before } from './around.ts';
import type { CheckContext } from './rule.ts';
import { wordsOf } from './words.ts';

/** A noun that hides a verb: offsets in its text, end exclusive, and the verb to say instead. */
export interface Hit {
  start: number;
  end: number;
  verb: string;
}

/**
 * The noun that a weak verb leans on, after it (“make a decision”) or before it in a passive (“a decision was made”).
 *
 * @param weak where the weak verb stands, and its bare form
 */
export function nounOf(
  text: string,
  { start, end, weak }: { start: number; end: number; weak: string },
  context: CheckContext,
): Hit | undefined {
  return nounAfter(text, end, weak, context) ?? nounBefore(text, start, weak, context);
}

/** Words that end the search for the noun: it is in another phrase. */
const STOPS =
  /^(?:to|of|and|or|in|on|for|by|with|from|at|that|which|who|if|as|than|is|are|was|were|be|about|into|when|where|while|because|so|but|then|you|we|it|they|he|she|not|too)$/i;
const MOST_BETWEEN = 4;

/** “Make a full assessment”: the noun a few words after the verb. */
function nounAfter(text: string, end: number, weak: string, context: CheckContext): Hit | undefined {
  const rest = /^[^.;:!?()]*/.exec(after(text, end))![0];
  for (const [n, word] of wordsOf(rest).entries()) {
    if (n > MOST_BETWEEN || STOPS.test(word.text)) return undefined;
    const hit = hidden(text, { start: end + word.start, end: end + word.end }, weak, context);
    if (hit) return hit;
  }
  return undefined;
}

/** “An assessment of the roof will be carried out”: a noun is the subject of a passive. */
const PASSIVE =
  / (?:(?:must|shall|should|will|would|may|might|can|could|has|have|had|is|are|to) )?(?:(?:not|also|then|now|still|only) )?(?:be|been|being|is|are|was|were|has been|have been|had been)(?: \p{Ll}+ly)? $/iu;

/** A word with which another clause begins, so that the noun before it is not the subject. */
const ANOTHER_CLAUSE =
  /[,–]|\b(?:that|which|who|whom|whose|what|when|where|while|if|whether|because|but|than|it|they|we|you|he|she|this)\b/i;

function nounBefore(text: string, start: number, weak: string, context: CheckContext): Hit | undefined {
  const lead = /[^.;:!?()]*$/.exec(before(text, start, 160))![0];
  const passive = PASSIVE.exec(lead);
  if (!passive) return undefined;
  const from = start - lead.length;
  // From the verb back: the head of the subject is the first noun of its clause, “of the roof” hangs on it.
  let hit: Hit | undefined;
  for (const word of wordsOf(lead.slice(0, passive.index)).slice(-12).reverse()) {
    if (ANOTHER_CLAUSE.test(lead.slice(word.start, passive.index))) break;
    hit = hidden(text, { start: from + word.start, end: from + word.end }, weak, context) ?? hit;
  }
  return hit;
}

function hidden(
  text: string,
  at: { start: number; end: number },
  weak: string,
  context: CheckContext,
): Hit | undefined {
  const noun = context.words.hidingNouns.get(text.slice(at.start, at.end).toLowerCase());
  if (!noun?.with.has(weak)) return undefined;
  const near = text.slice(Math.max(0, at.start - 40), at.end + 12).toLowerCase();
  if (
    /^ (?:papers?|groups?|plans?|forms?|boards?|panels?|documents?|process|rooms?|points?|notes?|officers?|teams?)\b/i.test(
      after(text, at.end),
    )
  )
    return undefined;
  return noun.except.some((term) => near.includes(term)) ? undefined : { ...at, verb: noun.verb };
}
