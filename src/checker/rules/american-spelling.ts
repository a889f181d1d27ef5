import { after, before } from '../around.ts';
import { inCaseOf } from '../fixes.ts';
import { isQuoted } from '../quotations.ts';
import type { Rule } from '../rule.ts';

export const americanSpelling: Rule = {
  id: 'american-spelling',
  level: 'warn',
  scope: 'passage',
  title: 'American spelling',
  why: 'Readers here trust a page less when it spells like somewhere else, and mixed spellings make a search miss.',
  examples: {
    finds: [
      {
        text: 'Organize a meeting at the community center.',
        found: ['Organize', 'center'],
        better: 'Organise a meeting at the community centre.',
      },
    ],
    leaves: [{ text: 'Seize the prize.' }, { text: 'The World Health Organization met at Center Parcs.' }],
  },
  *check(passage, context) {
    for (const { start, end, value } of context.words.american(passage.text)) {
      const text = passage.text.slice(start, end);
      const inName =
        /^\p{Lu}/u.test(text) && start > 0 && !/[.!?:]\s+$|^\s*$/.test(before(passage.text, start));
      if (
        inName ||
        startsName(passage.text, start, end) ||
        isAddress(passage.text, start, end) ||
        isQuoted(passage.text, start)
      )
        continue;
      yield {
        start,
        end,
        message: `“${text}” is the American spelling.`,
        suggestion: `Write “${value.british}”.`,
        replacement: inCaseOf(text, value.british),
      };
    }
  },
};

/** “Center Parcs” at the start of a sentence: a capital, and another after it. */
function startsName(text: string, start: number, end: number): boolean {
  return /^\p{Lu}/u.test(text.slice(start, end)) && /^(?:['’]s)? \p{Lu}/u.test(after(text, end, 4));
}

/** Part of a web address or a file name; or a computer's program. */
function isAddress(text: string, start: number, end: number): boolean {
  return (
    /[/@._-]$/.test(before(text, start)) ||
    /^(?:[/@_-]|\.\p{L})/u.test(after(text, end)) ||
    /\b(?:computer|software) $/i.test(before(text, start))
  );
}
