import { after, before } from './around.ts';
import type { PlacedSentence } from './counts.ts';

/** Nouns of those who act and decide in a council's texts. */
const ACTORS =
  'we|council|cabinet|committee|executive|panel|board|authority|officers?|member|holder|manager|solicitor|director|contractor|supplier|provider|employer|tenant|tenderer|applicant|bidder';

/** “By the panel” names the doer; “by Friday”, “by post” and “by writing” do not. */
const BY =
  /\bby (?!(?:line|item|\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec|noon|midnight|midday|then|the (?:end|close|date|deadline|time|start|first|last|\d|next|autumn|spring|summer|winter)|post|email|e-mail|phone|hand|letter|text|law|mistake|accident|default|about|around|more|less|up to|£|a (?:further|quarter|third|half)|half|\p{L}+ing\b|next|this|last|at least|reason|virtue|means|way))/iu;

/** “Funded from the ward budget” names where the money is, and “prepared jointly” that both do it. */
const FROM =
  /\b(?:funded|financed|met|paid)(?: (?:wholly|partly|in part))? (?:from|out of) |^[^.;]*\bjointly\b/i;

/** “We will …”, “the council must …”: who acts is said beside it. */
const ACTS = new RegExp(`\\b(?:${ACTORS}) (?:will|must|shall|is going to|are going to|aims? to)\\b`, 'i');

/** “We are changing your bins”: what follows is part of what we do. */
const WE_ARE = /\bwe are \p{L}+ing\b/iu;

/** “The Portfolio Holder's response”: who, in the subject. */
const WHOSE = new RegExp(`\\b(?:${ACTORS})s?['’]s? (?:\\p{L}+ )?$`, 'iu');

/** “At the Supplier's own expense”, “a hearing before the Sub-Committee”: who, after the verb. */
const WHOSE_OWN = new RegExp(
  `^[^.!?]*\\b(?:${ACTORS})['’]s own\\b|^ before (?:the|a) (?:\\p{Lu}[\\p{L}-]* ){0,3}(?:Sub-)?(?:${ACTORS})\\b`,
  'iu',
);

/** A body at the head of a sentence: “The Planning Committee …”, “Cabinet noted …”. */
const LEADS = new RegExp(
  `^(?:\\p{Lu}\\p{L}*|the|an?)(?: \\p{L}+){0,3}? (?:${ACTORS})\\b|^(?:Cabinet|Council|Officers|Members|Executive)\\b`,
  'iu',
);

/** Where a passive stands: offsets in its sentence, end exclusive. */
interface Range {
  start: number;
  end: number;
}

/** True where a sentence or the one beside it says who does what a passive leaves open. */
export function namesDoer(sentence: PlacedSentence, passive: Range, ofDecision: boolean): boolean {
  const { text } = sentence;
  const lead = before(sentence.passage.text, sentence.start, 160);
  const next = after(sentence.passage.text, sentence.end, 160);
  return (
    BY.test(after(text, passive.end, 200)) ||
    FROM.test(`${text.slice(passive.start, passive.end)}${after(text, passive.end)}`) ||
    WHOSE.test(before(text, passive.start)) ||
    WHOSE_OWN.test(after(text, passive.end, 200)) ||
    ACTS.test(lead.slice(Math.max(0, lead.search(/[^.!?]*[.!?]?\s*$/)))) ||
    WE_ARE.test(lead) ||
    ACTS.test(text) ||
    ACTS.test(/^[^.!?]*/.exec(next.trimStart())![0]) ||
    (ofDecision && LEADS.test(text))
  );
}
