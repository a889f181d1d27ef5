import type { Document } from '../document.ts';
import type { Passage } from '../passage.ts';
import type { Rule } from '../rule.ts';
import { isCapitals } from '../words.ts';

/** A run of capitals that may be an acronym, with a plural s. */
const CAPITALS = /(?<![\p{L}\p{N}/._-])[A-Z][A-Z0-9&]+s?(?![\p{L}\p{N}]|\.\p{L})/gu;

export const unknownAcronym: Rule = {
  id: 'unknown-acronym',
  level: 'error',
  scope: 'document',
  title: 'Nobody has said what the letters mean',
  why: 'Letters that the reader has never met are a closed door. Write the words first and the letters after them in brackets; after that the letters may stand alone. Letters that everyone knows (UK, VAT, NHS) are listed in content/words.yaml.',
  examples: {
    finds: [
      {
        text: 'Send your SCR to the officer.',
        found: 'SCR',
        better: 'Send your supplier credit report (SCR) to the officer.',
      },
    ],
    leaves: [
      { text: 'Send your supplier credit report (SCR) to the officer. Keep the SCR.' },
      { text: 'Add VAT. The UK has one rate for this.' },
    ],
  },
  *check(document, context) {
    const explained = explainedIn(document);
    const reported = new Set<string>();
    for (const passage of document.passages) {
      if (isShouting(passage)) continue;
      for (const match of passage.text.matchAll(CAPITALS)) {
        const letters = match[0].replace(/s$/, '');
        if (!isCapitals(match[0]) || reported.has(letters)) continue;
        if (context.knownAcronyms.has(letters) || explained.has(letters) || context.ownLetters?.has(letters))
          continue;
        reported.add(letters);
        const meanings = context.acronyms.get(letters);
        yield {
          passage,
          start: match.index,
          end: match.index + match[0].length,
          message: `Nothing on this page says what “${letters}” stands for.`,
          suggestion: meanings
            ? `Write “${meanings[0]} (${letters})” the first time, or the plain name without the letters.`
            : `Write the words in full, then “(${letters})”. If everyone knows it, add it to content/words.yaml.`,
        };
      }
    }
  },
};

/** Letters that stand in brackets after their words, or are followed by their words in brackets. */
function explainedIn(document: Document): Set<string> {
  const explained = new Set<string>();
  for (const { text } of document.passages) {
    for (const [, letters] of text.matchAll(/[\p{Ll}’']\s\(([A-Z][A-Z0-9&]+?)s?\)/gu))
      explained.add(letters!);
    for (const [, letters] of text.matchAll(/(?<![\p{L}\p{N}&])([A-Z][A-Z0-9&]+?)s?\s\(\p{L}+,?\s\p{L}/gu))
      explained.add(letters!);
  }
  return explained;
}

/** A passage all in capitals is another fault; its words are not acronyms. */
function isShouting(passage: Passage): boolean {
  const words = passage.text.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 3 && words.every((word) => word === word.toUpperCase());
}
