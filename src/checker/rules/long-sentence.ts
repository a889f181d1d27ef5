import type { Rule } from '../rule.ts';
import type { PlacedSentence } from '../counts.ts';

const WARN_OVER = 20;
const ERROR_OVER = 25;

/** Words after which a long sentence can often be cut in two. */
const JOINS = /^(?:and|but|or|so|because|which|although|while|where|when|if|unless|until|then|however)$/i;

export const longSentence: Rule = {
  id: 'long-sentence',
  level: 'error',
  scope: 'sentence',
  title: 'The sentence is long',
  why: 'The longer a sentence, the more a reader must hold in mind before its point arrives. The Government Digital Service holds its writers to 25 words. The NHS asks for 20. We warn over 20 and stop the build over 25.',
  examples: {
    finds: [
      {
        text: 'The council will look at each bid against the published award criteria and will then write to every bidder with its own scores, its reasons and the name of the winner.',
        better:
          'The council scores each bid against the published award criteria. It then writes to every bidder with its scores, the reasons and the winner’s name.',
      },
      {
        text: 'You can send us the form by post or bring it to the library on any weekday morning before the closing date in May.',
        better:
          'You can post the form to us. Or bring it to the library on a weekday morning, before the closing date in May.',
      },
    ],
    leaves: [
      { text: 'The council scores each bid against the published criteria and writes to every bidder.' },
      {
        // Who speaks, and notes under a label, are no part of a sentence.
        text: 'Mr Jo Hall (agent for the owner of the farm) said that he had talked with officers for more than a year and a half.',
      },
      {
        text: '- Bidder B: a builder of homes for rent; 12 homes with a room of 85 square metres that groups may use; it asks for the right to build first.',
      },
      {
        text: 'Pay £1.5m. Under s. 106 the council, e.g. its planning team, asks Mr. Hall for money. It spends that money near the site.',
      },
    ],
  },
  *check(sentence) {
    const count = countOf(sentence);
    if (count <= WARN_OVER) return;
    const split = splitPoint(sentence);
    yield {
      start: sentence.start,
      end: sentence.end,
      level: count > ERROR_OVER ? 'error' : 'warn',
      message: `This sentence has ${count} words. Aim for 15, and never go over ${ERROR_OVER}.`,
      suggestion: split ? `Try a full stop before “${split}”.` : 'Give each idea a sentence of its own.',
    };
  },
};

/** Words that a reader must hold at once: names in a list, parted by semicolons, are taken one by one. */
function countOf({ words, text }: PlacedSentence): number {
  const label = labelOf(text);
  const marks = [...text.matchAll(/;/g)].map(({ index }) => index);
  const whole = words.filter(({ start }) => start >= label).length - (CLAUSE_NUMBER.test(text) ? 1 : 0);
  if (marks.length < (label > 0 ? NOTES_FROM : LIST_FROM)) return whole;
  const parts = [label, ...marks, text.length];
  return Math.max(
    ...parts.slice(1).map((end, n) => words.filter(({ start }) => start >= parts[n]! && start < end).length),
  );
}

/** So many semicolons make a list, and so many after a label make notes. */
const LIST_FROM = 3;
const NOTES_FROM = 2;

/** “Mr Julian Frayne (agent for the applicant) said”: who speaks. */
const SPEAKER =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor)\.? )?(?:\p{Lu}[\p{L}.'’-]*,? ){1,3}\([^()]{2,60}\),? (?=(?:said|asked|told|spoke|thought|felt|\p{Ll}+ed)\b)/u;

/** “Bidder B: …”, “Option 2: …”: a few words with no verb. */
const LABEL = /^\p{Lu}[^\s:.!?]*(?: [^\s:.!?]+){0,3}: /u;
const HAS_VERB =
  /\b(?:is|are|was|were|be|has|have|had|do|does|did|must|will|shall|may|can|should|would|you|we|they|it|said|says|asked?|send|tell|bring|need|want)\b/i;

/** How much of a sentence's beginning is a label, in UTF-16 units. */
function labelOf(text: string): number {
  const speaker = SPEAKER.exec(text)?.[0];
  if (speaker !== undefined) return speaker.length;
  const label = LABEL.exec(text)?.[0];
  return label === undefined || HAS_VERB.test(label) ? 0 : label.length;
}

/** The number of a clause, which is not read as part of its sentence: “8.2 The Tenant may …”. */
const CLAUSE_NUMBER = /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?\s+\p{Lu}/u;

/** The words at the best place to cut: a joining word nearest the middle. */
function splitPoint({ words, text }: PlacedSentence): string | undefined {
  const middle = words.length / 2;
  let best: number | undefined;
  for (let n = 4; n < words.length - 3; n += 1) {
    const joins =
      JOINS.test(words[n]!.text) || /[,;:–]\s*$/.test(text.slice(words[n - 1]!.end, words[n]!.start));
    if (joins && (best === undefined || Math.abs(n - middle) < Math.abs(best - middle))) best = n;
  }
  return best === undefined
    ? undefined
    : words
        .slice(best, best + 3)
        .map((word) => word.text)
        .join(' ');
}
