import type { Rule } from '../rule.ts';

const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+\.(?:pdf|docx?|xlsx?|html?|csv|odt)$/i;

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
    leaves: [{ text: 'Read [the tender pack](/pack/). Come here at noon.' }],
  },
  *check(document, context) {
    for (const link of document.links) {
      const text = link.text.trim();
      const bare = text
        .toLowerCase()
        .replace(/[.…»›>→:!]+$/u, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (!context.words.emptyLinks.has(bare) && !BARE_ADDRESS.test(text)) continue;
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
