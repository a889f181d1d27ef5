import type { Rule } from '../rule.ts';

/** Pairs that a slash holds together and that are one thing, not a choice. */
const ONE_THING = /^(?:n\/a|pass\/fail|on\/off|km\/h|tcp\/ip|w\/c|c\/o|24\/7|i\/o|a\/c)$/i;

const SLASH =
  /(?=\p{L})(?<![\p{L}\p{N}/.:@#-]|\p{L}['’]+)\p{L}[\p{L}'’]*(?:\/\p{L}[\p{L}'’]*)+(?![\p{L}\p{N}/])(?!\.\w)/gu;
const OPTIONAL = /(?<=\p{Ll}{2})\((?:s|es|ies|ren|n)\)/gu;

export const andOr: Rule = {
  id: 'and-or',
  level: 'warn',
  scope: 'passage',
  title: 'Two words for the price of a slash',
  why: '“And/or”, “his/her” and “form(s)” leave the reader to choose. A screen reader says “slash”. Most often one of the words is enough; where both are meant, say “one or both”.',
  examples: {
    finds: [
      { text: 'Send plans and/or photographs.', found: 'and/or', better: 'Send plans, photographs or both.' },
      { text: 'The tenant/licensee pays.', found: 'tenant/licensee', better: 'The tenant pays.' },
      { text: 'Fill in the form(s).', found: '(s)', better: 'Fill in the forms.' },
    ],
    leaves: [
      { text: 'The year 2026/27 begins in April.' },
      { text: 'Look at www.anytown.example/bins/days for it.' },
      { text: 'Write N/A in the box. See section 5(2)(s).' },
    ],
  },
  *check(passage) {
    for (const match of passage.text.matchAll(SLASH)) {
      const [text] = match;
      if (ONE_THING.test(text) || isCode(text)) continue;
      yield {
        start: match.index,
        end: match.index + text.length,
        message: 'A slash leaves the reader to choose.',
        suggestion: /^and\/or$/i.test(text)
          ? 'Write “or”; or “… or both”.'
          : `Write “${text.replaceAll('/', ' or ')}”, or the one that you mean.`,
      };
    }
    for (const match of passage.text.matchAll(OPTIONAL)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: 'An ending in brackets makes the reader stop.',
        suggestion: 'Write the plural: it covers one as well.',
      };
    }
  },
};

/** Letters alone, as in reference codes: “AB/C”. */
function isCode(text: string): boolean {
  return text.split('/').every((part) => part === part.toUpperCase() && part.length < 5);
}
