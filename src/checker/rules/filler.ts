import { after, before } from '../around.ts';
import type { Rule } from '../rule.ts';

/** True where a word pads, by what stands before and after it. */
type Pads = (before: string, after: string) => boolean;

const starts = (before: string): boolean => /(?:^|[.!?:;]["”’)]?\s+|[“"(]\s*)$/.test(before);

/** Words that pad in some places and mean something in others: “just over 40”, “clearly marked”. */
const MEANS_SOMETHING: Record<string, Pads> = {
  just: (before, after) =>
    !/\b(?:an?|the|and|fair|has|have|had|was|is|are|only|not)\s+$/i.test(before) &&
    !/^ (?:over|under|before|after|as|about|because|behind|above|below|inside|outside|off|next|north|south|east|west|enough|in time|like|cause|around|beyond|short|now|then|left|right|past|once|in case|an? (?:few|minute|moment|day|week)|one|two|three|four|five|six|seven|eight|nine|ten|half|£?\d|\p{Lu}|\p{Ll}+ed\b)/u.test(
      after,
    ),
  simply: (before) => !/\b(?:put|quite|very)\s+$/i.test(before),
  clearly: (before, after) =>
    (starts(before) && /^,/.test(after)) ||
    /^ (?:the|this|it|not|an?|wrong|right|needs?|must|should|in (?:need|the)|shows? that)\b/.test(after),
  'of course': (before, after) =>
    !/\b(?:matter|half|cost|list|part|end|kind|number|type|range|choice|most|some|all)\s+$/i.test(before) &&
    !/^ (?:work|fees?|material)/.test(after),
  kindly: (before, after) =>
    (starts(before) || /\b(?:please|you|and|would|could|must|should)\s+$/i.test(before)) &&
    /^ (?!to\b|and\b|man|woman|volunteer)\p{Ll}+/u.test(after) &&
    !/^ \p{Ll}+(?:ed|s)\b/u.test(after),
  // “What the council actually gets”, “actually look at it”: in deed, and not on paper. At a clause's edge it pads.
  actually: (before, after) =>
    starts(before) ||
    /^\s*[.!?]/.test(after) ||
    (/\b(?:am|is|are|was|were)\s+$/i.test(before) && /^ (?:an?|the|quite|very|not|no)\b/.test(after)),
  // “A limit on the whole of Mill Road”.
  'on the whole': (_, after) => !/^ of\b/.test(after),
  'as you know': (before) => !/\b(?:as|so) (?:soon|long|far|much|many|often|well)\s+$/i.test(before),
  'at the end of the day': (before, after) => starts(before) && /^,/.test(after),
};

export const filler: Rule = {
  id: 'filler',
  level: 'warn',
  scope: 'passage',
  title: 'Words that pad or scold',
  why: '“Simply” tells a reader who is stuck that it should be easy. “Please note” puts off the point. Take them out: the sentence is stronger.',
  examples: {
    finds: [
      { text: 'Simply fill in the form.', found: 'Simply', better: 'Fill in the form.' },
      { text: 'Please note that the hall is shut.', found: 'Please note that', better: 'The hall is shut.' },
      { text: 'Actually, the hall is shut.', found: 'Actually', better: 'The hall is shut.' },
      { text: 'As you know, the hall is shut.', found: 'As you know', better: 'The hall is shut.' },
    ],
    leaves: [
      { text: 'It is a just cause, and just over 40 people came.' },
      { text: 'The clearly marked door.' },
      // A time, a condition, a number, and a deed that is more than words on paper.
      { text: 'Tell us as soon as you know. Come as long as you know the way.' },
      { text: 'Can I book for just one hour?' },
      { text: 'We want a limit of 20mph on the whole of Mill Road.' },
      { text: 'What the council actually gets for it is less.' },
    ],
  },
  *check(passage, context) {
    for (const { start, end, value } of context.words.filler(passage.text)) {
      const written = passage.text.slice(start, end);
      const pads = MEANS_SOMETHING[written.toLowerCase()];
      if (pads && !pads(before(passage.text, start), after(passage.text, end))) continue;
      yield { start, end, message: `“${written}” adds nothing.`, suggestion: value.say };
    }
  },
};
