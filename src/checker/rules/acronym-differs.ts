import { expansionsIn, SMALL } from '../expansions.ts';
import type { Rule } from '../rule.ts';

export const acronymDiffers: Rule = {
  id: 'acronym-differs',
  level: 'error',
  scope: 'document',
  title: 'The letters do not stand for that',
  why: 'Two meanings for one set of letters send a reader to the wrong thing. The meanings here are the glossary’s.',
  examples: {
    finds: [
      {
        text: 'Read the invitation to trade (ITT).',
        found: 'ITT',
        better: 'Read the invitation to tender (ITT).',
      },
    ],
    leaves: [
      { text: 'Read the invitation to tender (ITT).' },
      { text: 'An asset of community value (ACV).' },
    ],
  },
  *check(document, context) {
    const first = new Map<string, string>();
    for (const { passage, letters, words: given, start, end } of expansionsIn(document.passages)) {
      const meanings = context.acronyms.get(letters) ?? context.acronyms.get(`${letters}s`);
      const known = meanings?.some((meaning) => sameWords(meaning, given));
      const before = first.get(letters);
      first.set(letters, before ?? given);
      // With few words in common it is another thing with the same letters, and the text says which.
      const isOther = !meanings?.some((meaning) => shareWords(meaning, given, context.ownFacts ? 0 : HALF));
      const differs = isOther ? before !== undefined && !sameWords(before, given) : !known;
      if (!differs) continue;
      const right = isOther ? before! : meanings![0]!;
      yield {
        passage,
        start,
        end,
        message: `Here “${letters}” stands for “${given}”, elsewhere for “${right}”.`,
        suggestion: `Write “${right} (${letters})”, or other letters.`,
      };
    }
  },
};

/** The same words, or the first of them: “freedom of information” of “freedom of information request”. */
function sameWords(meaning: string, given: string): boolean {
  const [whole, part] = [plainWords(meaning), plainWords(given)];
  return whole === part || whole.startsWith(`${part} `);
}

/** Other people name more things than the glossary has: a “notice” is not yet the same one. */
const HALF = 0.5;

/** True where more than a share of the given words are the meaning's too. */
function shareWords(meaning: string, given: string, share: number): boolean {
  const own = new Set(plainWords(meaning).split(' '));
  const words = plainWords(given).split(' ');
  return words.filter((word) => own.has(word)).length > share * words.length;
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[\s-]+/)
    .filter((word) => !SMALL.has(word))
    .map((word) => word.replace(/(?<=\w{3})s$/, '').replace(/ie$/, 'y'))
    .join(' ');
}
