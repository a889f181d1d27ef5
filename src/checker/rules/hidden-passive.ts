import { after, before } from '../around.ts';
import type { PlacedSentence } from '../counts.ts';
import { doerMatters } from '../doer-matters.ts';
import { namesDoer } from '../doers.ts';
import type { Passage } from '../passage.ts';
import { passivesOf, type Passive } from '../passives.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';

/** Set forms of meetings and planning, in which everybody knows who. */
const SET_FORM =
  /\b(?:permission|consent|leave)\P{L}+(?:\p{L}+ ){0,4}(?:granted|refused)$|\bvotes?\P{L}+(?:\p{L}+ ){0,4}taken$/iu;

/** A relative clause says which thing is meant, not who must act: “anything that has been opened”. */
const RELATIVE = /\b(?:that|which|who|whom|what)\s+$/i;

/** So do clauses of condition and place: “if permission was granted”, “the town in which the work is to be done”. */
const SUBORDINATE =
  /\b(?:if|unless|until|once|whether|where|in the event that|(?:in|of|to|for|by|on|with|under) which)\s(?:[^\s;:()]*[^\s,;:.()]\s+){0,14}$/i;

export const hiddenPassive: Rule = {
  id: 'hidden-passive',
  level: 'warn',
  scope: 'sentence',
  title: 'Nobody is doing it',
  why: '“Applications must be submitted” does not say by whom, and “it was agreed” does not say who agreed. Where the doer matters, name them. Where it does not (“the hall was built in 1902”), or the sentence beside it says who, the passive is fine and we leave it.',
  examples: {
    finds: [
      {
        text: 'Applications must be submitted by Friday.',
        found: 'must be submitted',
        better: 'Send us your application by Friday.',
      },
      {
        text: 'It was agreed that the hall would close.',
        found: 'was agreed',
        better: 'The cabinet agreed to close the hall.',
      },
      {
        text: 'Copies of the plans can be viewed at the library.',
        found: 'can be viewed',
        better: 'You can see the plans at the library.',
      },
      {
        text: '- Costs to be checked before May.',
        found: 'to be checked',
        better: '- Asha checks the costs.',
      },
      { text: 'The policy will be reviewed in three years.', found: 'will be reviewed' },
    ],
    leaves: [
      { text: 'The hall was built in 1902.' },
      { text: 'Your form must be signed by two trustees.' },
      { text: 'The office is closed and I am interested.' },
      // The one who does it is in the next sentence.
      { text: 'The path will be dug up in June. We will relay it in a week.' },
      { text: 'It would be funded from the ward budget. The list is to be made jointly.' },
      {
        text: 'We are changing your bins. Paper will go in the blue one. The green one will be emptied in May.',
      },
      { text: 'The repairs cost £5,000, of which £2,000 was considered urgent.' },
      // A clause that says which thing, or on what condition.
      { text: 'Throw out anything that has been opened.' },
      { text: 'If permission was granted, work would start in May.' },
      // Set forms of meetings and law.
      { text: 'RESOLVED: that the fees be approved, and a recorded vote will be taken.' },
      { text: 'The builder shall be deemed to have seen the site.' },
      { text: 'He said: “I was told that it will be collected on Monday.”' },
    ],
  },
  *check(sentence) {
    for (const passive of passivesOf(sentence)) {
      const { text, words, passage } = sentence;
      const start = words[passive.first]!.start;
      const end = words[passive.participle]!.end;
      if (
        !doerMatters(passive.sense, words[passive.participle]!.text.toLowerCase()) ||
        (passive.sense === 'infinitive' && !isAction(sentence, passive)) ||
        (passive.sense === 'past' && isHistory(sentence, passive.participle)) ||
        isSetApart(sentence, passive) ||
        isSomebodysWords(passage, sentence.start + start) ||
        namesDoer(sentence, { start, end }, passive.sense === 'past')
      )
        continue;
      yield {
        start: sentence.start + start,
        end: sentence.start + end,
        message: `“${text.slice(start, end)}”: who does it?`,
        suggestion: 'Name who: “you must …”, “we will …”, “the panel decided …”.',
      };
    }
  },
};

/** “Costs to be checked”: an action in a list of them. Elsewhere “to be” hangs on a verb that says more. */
function isAction({ words }: PlacedSentence, { first }: Passive): boolean {
  return first <= 4 && !words.slice(0, first).some(({ text }) => FINITE.test(text));
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|must|for|want|wants|like|likes|ask|asks|hope|hopes|expect|\p{Ll}+ed)$/iu;

/** True inside a clause that only says which thing, where or on what condition, and in a set form. */
function isSetApart({ text, words }: PlacedSentence, { sense, first, participle }: Passive): boolean {
  const lead = before(text, words[first]!.start);
  const strong = sense === 'duty' && /^(?:must|shall|should)$/i.test(words[first]!.text);
  return (
    (!strong && RELATIVE.test(lead) && !/ (?:found|said|agreed) that\s+$/.test(lead)) ||
    (!strong && SUBORDINATE.test(lead)) ||
    SET_FORM.test(before(text, words[participle]!.end))
  );
}

/** The writer cannot mend what somebody else said. */
function isSomebodysWords(passage: Passage, at: number): boolean {
  return isQuoted(passage.text, at) || (passage.kind === 'quotation' && /^["“]/.test(passage.text));
}

/** “Was given to the town in 1902”: so long ago that nobody asks who. */
function isHistory({ text, words }: PlacedSentence, participle: number): boolean {
  return /\b(?:in|since|before|until) (?:about )?(?:1[0-9]\d\d|20[01]\d)\b/.test(
    after(text, words[participle]!.end),
  );
}
