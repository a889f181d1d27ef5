import { after, before } from '../around.ts';
import type { Rule } from '../rule.ts';

/** Words in capitals in a row, with small marks between. */
const RUN =
  /(?=\p{Lu})(?<!\p{Lu}['’]*)\p{Lu}[\p{Lu}'’]*(?:[\s,&/–-]+(?:\p{Lu}[\p{Lu}'’]*|\d+)(?!\p{Ll}))+[!?]?/gu;

/** “LP/PROP/2291/AKW”: letters and figures with marks and no space between. */
const REFERENCE = /^(?=.*\d)(?=.*[/-])\S+$/;

export const blockCapitals: Rule = {
  id: 'block-capitals',
  level: 'warn',
  scope: 'passage',
  title: 'Words in block capitals',
  why: 'Capitals take away the shapes that readers know words by, look like shouting, and some screen readers spell them out. For stress, put the point first, or use bold for a word or two.',
  examples: {
    finds: [
      {
        text: 'PLEASE RETURN ALL KEYS to the office.',
        found: 'PLEASE RETURN ALL KEYS',
        better: 'Bring all keys back to the office.',
      },
    ],
    leaves: [
      { text: 'The NHS, the BBC and HM Land Registry.' },
      { text: 'Send it to L3 1BP. You must NOT pay.' },
      { text: 'Our reference: LP/PROP/2291/LEASE/HALL' },
    ],
  },
  *check(passage, context) {
    for (const match of passage.text.matchAll(RUN)) {
      if (REFERENCE.test(match[0])) continue;
      const words = match[0].split(/[\s,&/–-]+/).filter((word) => /\p{Lu}/u.test(word));
      const plain = words.filter(
        (word) =>
          word.length > 1 &&
          !context.acronyms.has(word) &&
          !context.knownAcronyms.has(word) &&
          /[AEIOUY]/.test(word),
      );
      const whole =
        /(?:^|[.!?:]\s+)[“"(]?$/.test(before(passage.text, match.index)) &&
        /^[.!?]?[”")]?(?:\s|$)/.test(after(passage.text, match.index + match[0].length)) &&
        /[.!?]\s*$|^\s*$/.test(
          after(passage.text, match.index + match[0].length).split(/(?<=[.!?])\s/)[0] ?? '',
        );
      if (words.length < (whole ? 2 : 4) || plain.length < (whole ? 2 : 3)) continue;
      yield {
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        message: 'Block capitals are hard to read.',
        suggestion: `Write “${sentenceCase(match[0])}”.`,
      };
    }
  },
};

function sentenceCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}
