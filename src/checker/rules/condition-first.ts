import { wordsOf } from '../words.ts';
import type { Rule } from '../rule.ts';

const OPENS =
  /^[“"(]*(?:if|where|unless|subject to|in the event (?:that|of)|except (?:where|that|for)|provided|should (?:you|the|a|an|any|your|it|they|we)|save (?:where|that|as|in|for)|when|whenever|in (?:cases|circumstances|instances) where|to the extent that|without prejudice to|notwithstanding|in so far as|insofar as|on condition that|once)\b/i;

/** A condition that a reader can hold: a plain “if” as long as a sentence that we aim for, a formal opening less. */
const MOST_WORDS = { plain: 15, formal: 13 };
const PLAIN = /^[“"(]*(?:if|when|whenever|once)\b/i;

export const conditionFirst: Rule = {
  id: 'condition-first',
  level: 'warn',
  scope: 'sentence',
  title: 'A long condition before the point',
  why: 'A reader cannot use a condition before knowing what it is a condition of. Say the point, then when it holds. Two conditions or more make a list.',
  examples: {
    finds: [
      {
        text: 'Where a group that has been asked to send a full plan does not send it by the date in the letter, the council may end the talks.',
        better: 'The council may end the talks if your full plan is late.',
      },
    ],
    leaves: [
      { text: 'If you lost, ask why.' },
      { text: 'Where do we send the form?' },
      { text: 'If you split a big bag of rice or flour into small ones, label each bag.' },
      { text: 'If you run a club or class for children or for adults who need care, ring us.' },
      // The point has begun before the comma.
      {
        text: 'If we turn down your application for a longer lease we will tell you why in writing, by 1 May.',
      },
      {
        text: 'When all 20 are occupied the saving is estimated to be £212,000 a year, net of what we pay the bank.',
      },
      {
        text: 'If a bidder asks it must say so in its letter; should we not agree, then it can withdraw the question.',
      },
    ],
  },
  *check(sentence) {
    if (!OPENS.test(sentence.text) || isQuestion(sentence.text)) return;
    const end = endOfCondition(sentence.text);
    if (end === undefined) return;
    const count = wordsOf(sentence.text.slice(0, end)).length;
    if (count <= (PLAIN.test(sentence.text) ? MOST_WORDS.plain : MOST_WORDS.formal)) return;
    yield {
      start: sentence.start,
      end: sentence.start + end,
      message: `The point comes after ${count} words of condition.`,
      suggestion: 'Say what happens first, then when.',
    };
  },
};

/** “Where do we send it?” and “Should the hall close?” ask. */
function isQuestion(text: string): boolean {
  return text.endsWith('?') && /^[“"(]*(?:where|when|should)\b/i.test(text);
}

/** How a main clause begins: with a new subject, or with an order. */
const MAIN =
  /^(?:then\s+)?(?:the|a|an|you|we|it|they|he|she|I|this|that|these|those|no|any|each|all|every|your|our|its|their|his|her|please|there)\b|^\p{Lu}\p{Ll}+/u;

/** How a condition goes on after a comma. */
const GOES_ON =
  /^(?:and|or|but|nor|which|who|whose|whom|where|when|if|unless|by|in|on|at|for|from|to|with|without|of|as|than|having|including|such|not|whether|even|however|other|subject|(?!ring|bring|sing)\p{Ll}+ing|\d)\b/u;

/** “If two bids are the same, who decides?” */
const ASKS = /^(?:who|which)\b[^,]*\?$/u;

/** A main clause that no comma parts from its condition: “… your application we will tell you”, “… are let the rent is”. */
const BEGUN =
  /(?<!\b(?:that|which|who|what|when|where|how|why|if|unless|as|and|or|but|until|than|says?|said|thinks?|hopes?|knows?|after|before|because|once|while) )\b(?:I|we|you|he|she|it|they) (?:must|shall|will|may|can|cannot)\b|\p{Ll}ed the \p{Ll}+ (?:is|are|must|shall|will|may|can)\b/u;

/** Where the condition ends: at the first comma that a main clause follows, in its own part of the sentence. */
function endOfCondition(text: string): number | undefined {
  const own = /^[^;]*/.exec(text)![0];
  for (const match of own.matchAll(/,\s+/g)) {
    // The opening word and the condition's own subject and verb are no main clause.
    if (BEGUN.test(text.slice(0, match.index).split(' ').slice(4).join(' '))) return undefined;
    const rest = text.slice(match.index + match[0].length);
    if (MAIN.test(rest) || !GOES_ON.test(rest) || ASKS.test(rest)) return match.index;
  }
  return undefined;
}
