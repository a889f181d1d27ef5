import type { Rule } from '../rule.ts';

const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+\.(?:pdf|docx?|xlsx?|html?|csv|odt)$/i;

/** In a printed letter a short address is there to be typed: “www.anytown.example/pay”. */
const TO_BE_TYPED = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]+(?:\/[\w-]+){0,2}\/?$/i;
const TYPED_AT_MOST = 48;

/** A telephone number or “Online:” beside it: the ways to reach somebody, in a letter or on a poster. */
const PRINTED = /\b0\d[\d ]{8,}|\bonline\W{1,8}$/i;

/** How a letter ends: it may go out on paper. */
const LETTER = /\byours (?:sincerely|faithfully|truly)\b/i;

export const emptyLink: Rule = {
  id: 'empty-link',
  level: 'error',
  scope: 'document',
  title: 'A link that does not say where it goes',
  why: 'People who listen to a page go from link to link, and hear “here, here, more”. Link text should make sense alone (Web Content Accessibility Guidelines 2.4.4 and 2.4.9).',
  examples: {
    finds: [
      {
        text: 'To apply, [click here](/apply/).',
        found: 'click here',
        better: 'You can [apply for a hall](/apply/).',
      },
    ],
    leaves: [
      { text: 'Read [the tender pack](/pack/). Come here at noon.' },
      // A letter that goes out on paper.
      {
        text: 'Our logo is at [www.anytown.example/logo](https://www.anytown.example/logo).\n\nYours sincerely',
      },
    ],
  },
  *check(document, context) {
    const isLetter = LETTER.test(document.source);
    for (const link of document.links) {
      const text = link.text.trim();
      const bare = text
        .toLowerCase()
        .replace(/[.…»›>→:!]+$/u, '')
        .replace(/\s+/g, ' ')
        .trim();
      const isToBeTyped =
        text.length <= TYPED_AT_MOST &&
        TO_BE_TYPED.test(text) &&
        (isLetter || isPrinted(document.source, link));
      if (!context.words.emptyLinks.has(bare) && (!BARE_ADDRESS.test(text) || isToBeTyped)) continue;
      yield {
        start: link.start,
        end: link.end,
        // In print a short address is there to be typed.
        ...(/^www\.\S{1,60}$/i.test(text) ? { level: 'warn' as const } : {}),
        message: `“${text}” does not say where the link goes.`,
        suggestion: 'Name what the reader will find there.',
      };
    }
  },
};

function isPrinted(source: string, { start, end }: { start: number; end: number }): boolean {
  return (
    PRINTED.test(source.slice(Math.max(0, start - AROUND), start)) ||
    PRINTED.test(source.slice(end, end + AROUND))
  );
}

/** About as much as stands in the same line. */
const AROUND = 110;
