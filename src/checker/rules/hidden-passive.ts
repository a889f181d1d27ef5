import { after } from '../around.ts';
import { isParticiple } from '../participles.ts';
import type { PlacedSentence } from '../counts.ts';
import type { Rule } from '../rule.ts';

/** States and settled facts, where nobody needs to know who: “is called”, “was built in 1902”, “is closed”. */
const STATES = new Set(
  `allowed armed attached attended aware based blocked blessed bored born bound broken built called caught centred closed
   committed complicated composed concerned confused connected covered crowded dedicated delighted determined designed
   detailed detached divided done dressed due edged educated engaged entitled equipped excited experienced faced fed
   filled finished fixed flooded formed found founded frightened furnished gone heated included infected interested
   isolated joined known laid lined linked listed lit located locked lost made married meant mixed named needed opposed
   organised painted paved pleased prepared qualified ready related required reserved retired rooted rounded satisfied
   scared shaped shared shut situated skilled staffed stuck supposed surprised surrounded tired titled trained used
   wooded worried written`.split(/\s+/),
);

/** Bodies of decisions and orders, where who matters even of the past: “it was agreed”, “was refused”. */
const DECIDES = new Set(
  `accepted agreed amended approved asked assessed awarded cancelled changed charged considered decided declined deferred
   delayed deleted dismissed disqualified ended excluded expected felt granted ignored imposed instructed issued lost
   made mislaid noted offered overlooked overspent postponed promised proposed recommended rejected refused removed
   reported requested resolved revoked scored suspended terminated told turned upheld withdrawn withheld advised
   reminded raised found given mended costed repaired believed thought understood anticipated acknowledged spent cut taken closed felled sold moved dropped`.split(
    /\s+/,
  ),
);

const BE = /^(?:am|is|are|was|were|be|been|being)$/i;
const MODAL = /^(?:must|shall|should|will|would|may|might|can|cannot|could|to|need|needs)$/i;
const BETWEEN =
  /^(?:not|also|then|still|now|only|always|never|often|first|fully|\p{Ll}+ly|since|again|all|both)$/u;

export const hiddenPassive: Rule = {
  id: 'hidden-passive',
  level: 'warn',
  scope: 'sentence',
  title: 'Nobody is doing it',
  why: '“Applications must be submitted” does not say by whom, and “it was agreed” does not say who agreed. Where the doer matters, name them. Where it does not (“the hall was built in 1902”), the passive is fine and we leave it.',
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
    ],
    leaves: [
      { text: 'The hall was built in 1902.' },
      { text: 'Your form must be signed by two trustees.' },
      { text: 'The office is closed and I am interested.' },
    ],
  },
  *check(sentence) {
    const { words } = sentence;
    for (let n = 0; n < words.length; n += 1) {
      if (!BE.test(words[n]!.text) || /^(?:be|been|being)$/i.test(words[n + 1]?.text ?? '')) continue;
      const at = participleAfter(sentence, n);
      if (at === undefined) continue;
      const start = startOf(sentence, n);
      const participle = words[at]!.text.toLowerCase();
      const order = words.slice(start, n).some(({ text }) => MODAL.test(text));
      const continuing =
        words[n]!.text.toLowerCase() === 'being' ||
        words.slice(start, n).some(({ text }) => /^(?:has|have|had)$/i.test(text));
      const present = /^(?:am|is|are)$/i.test(words[n]!.text);
      const matters = order
        ? !STATES.has(participle) || MAY_BE_ORDERED.has(participle)
        : (DECIDES.has(participle) && !(present && STATES.has(participle)) && !isHistory(sentence, at)) ||
          (continuing && !STATES.has(participle));
      if (!matters || namesDoer(sentence, at)) continue;
      yield {
        start: sentence.start + words[start]!.start,
        end: sentence.start + words[at]!.end,
        message: `“${sentence.text.slice(words[start]!.start, words[at]!.end)}”: who does it?`,
        suggestion: 'Name who: “you must …”, “we will …”, “the panel decided …”.',
      };
    }
  },
};

/** States that an order makes deeds: “the gate must be closed”, “forms must be filled in”. */
const MAY_BE_ORDERED = new Set(
  'attached blocked built closed completed done filled finished fixed found included listed locked made opposed prepared painted shut trained used written reserved organised covered called shared caught'.split(
    ' ',
  ),
);

function participleAfter({ words, text }: PlacedSentence, be: number): number | undefined {
  for (let n = be + 1; n <= be + 3 && n < words.length; n += 1) {
    if (/[,;:(–]/.test(text.slice(words[n - 1]!.end, words[n]!.start))) return undefined;
    if (isParticiple(words[n]!.text)) {
      // “is required reading”, “are interested people”: an adjective before its noun.
      return n;
    }
    if (!BETWEEN.test(words[n]!.text)) return undefined;
  }
  return undefined;
}

/** The first word of the verb group: “will not have been sent” from its “will”. */
function startOf({ words }: PlacedSentence, be: number): number {
  let start = be;
  while (
    start > 0 &&
    /^(?:must|shall|should|will|would|may|might|can|cannot|could|has|have|had|not|been|being|be|also|then|now|still|only|always|never|to)$/i.test(
      words[start - 1]!.text,
    )
  )
    start -= 1;
  while (/^(?:not|also|then|now|still|only|always|never)$/i.test(words[start]!.text)) start += 1;
  return start;
}

/** “By the panel” names the doer; “by Friday”, “by post” and “by writing” do not. */
function namesDoer({ text, words }: PlacedSentence, participle: number): boolean {
  const rest = after(text, words[participle]!.end, 200);
  return /\bby (?!(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec|noon|midnight|midday|then|the (?:end|close|date|deadline|time|start|first|last|\d|next|autumn|spring|summer|winter)|post|email|e-mail|phone|hand|letter|text|law|mistake|accident|default|about|around|more|less|up to|£|a (?:further|quarter|third|half)|half|\p{L}+ing\b|next|this|last|at least|reason|virtue|means|way))/iu.test(
    rest,
  );
}

/** “Was given to the town in 1902”: so long ago that nobody asks who. */
function isHistory({ text, words }: PlacedSentence, participle: number): boolean {
  return /\b(?:in|since|before|until) (?:about )?(?:1[0-9]\d\d|20[01]\d)\b/.test(
    after(text, words[participle]!.end),
  );
}
