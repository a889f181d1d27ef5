import { isOfName } from '../part-of-name.ts';
import { bareName } from '../bare-name.ts';
import { after, before } from '../around.ts';
import type { Passage } from '../passage.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { isSelfExplaining } from '../self-explaining.ts';

/** Words that come before a name that has just been explained. */
const NAMES_IT =
  /(?:\(|called(?: an?| the)?|known as(?: an?| the)?|named|named an?|termed|or|“|a kind of|means an?|also) ?[“"'‘(]?$/i;

/** A line of a contract's own dictionary: “"Community Organisation" means …”. */
const DEFINES = /^[“"‘'][^”"’']{2,60}[”"’'] (?:means|has the meaning|includes)\b/;

/** Words that come after a name and explain it. */
const EXPLAINS_IT =
  /^[”"'’)]?s? ?(?:\((?=[^)]*\p{Ll}{2,}[^)]*\s)|(?:is|are|means?|was) (?:an?|the|when|where|how|what|who|your|our|any|money|someone|somebody|people|that)\b|, (?:which (?:is|are|means)|(?:that|this) is|meaning|or)\b|, (?:an?|the) [^,]+,|: ?\p{Ll}|: (?:the|an?) |[–-] (?:an?|the) )/iu;

/** “An authorised guarantee agreement (AGA), under which the old tenant …”. */
const TELLS_HOW = /^s?(?: \([A-Z][A-Za-z&]+\))?, (?:(?:under|in|by|through) which|whereby)\b/;

/** The next sentence explains it: “You need public liability insurance. It pays out if …”. */
const NEXT_EXPLAINS =
  /^[^.!?,;:]{0,25}[.!?] (?:It|They|This|These|That) (?!was|were|has|had|will|must)\p{Ll}+\b/u;

/** What comes after says what they are: “The award criteria and your score are as follows”. */
const LISTED_BELOW = /^[^.!?]{0,80}? (?:are|is|comprises?)(?: of)?(?: as follows| these)?:/u;

export const unexplainedTerm: Rule = {
  id: 'unexplained-term',
  level: 'warn',
  scope: 'document',
  title: 'An official word that nobody has explained',
  why: 'A word that only the council uses stops a reader, even when its meaning comes later (Shulman and others, 2020). Say the thing first and the name after it. The words are those of the glossary, without those that ordinary words make plain (“lump sum”).',
  examples: {
    finds: [
      {
        text: 'Write to us in the standstill period.',
        found: 'standstill period',
        better: 'Write to us in the waiting gap before signing (the standstill period).',
      },
    ],
    leaves: [
      {
        text: 'There is a gap before signing, called the standstill period. Write to us in the standstill period.',
      },
      { text: 'Ask a councillor.' },
      { text: 'We are in a standstill period. It gives you time to ask why you lost.' },
      { text: 'The firm may ask for a standstill period (SP), in which nobody signs.' },
      // Letters in an address, part of a name, and the document in the reader’s hand.
      { text: 'Read the Standstill Period Guidance Note.' },
      { text: 'This invitation to tender has four parts.' },
      { text: 'The list is kept under section 87 of the Localism Act.' },
      { text: 'The conditions of participation are as follows: cover, safety and two years of accounts.' },
    ],
  },
  *check(document, context) {
    if (context.glossaryLinked) return;
    const met = new Set<string>();
    let earlier = '';
    for (const passage of document.passages) {
      if (passage.kind === 'heading' || passage.kind === 'field' || DEFINES.test(passage.text)) continue;
      for (const { id, start, end } of context.findTerms(passage.text)) {
        if (met.has(id) || isOfName(passage.text, start, end)) continue;
        const term = context.terms.get(id);
        if (!term || isOtherLetters(passage.text, start, end, term.title, context)) continue;
        met.add(id);
        if (
          isSelfExplaining(passage.text.slice(start, end), id, context) ||
          isLabel(passage, start, end) ||
          isExplained(passage, start, end, term.plain, earlier) ||
          isLinked(document.links, passage, start)
        )
          continue;
        yield {
          passage,
          start,
          end,
          message: `“${passage.text.slice(start, end)}” is an official word, and nothing here explains it.`,
          suggestion: `Write “${term.plain} (${term.title})” the first time.`,
        };
      }
      earlier += ` ${passage.text.toLowerCase()}`;
    }
  },
};

/** “PO Box 114”, “your PIN”: letters that everybody knows for something else. */
function isOtherLetters(
  text: string,
  start: number,
  end: number,
  title: string,
  { knownAcronyms }: CheckContext,
): boolean {
  const letters = text.slice(start, end);
  return (
    (knownAcronyms.has(letters) && letters !== title) ||
    (letters === 'PO' && /^ Box\b/.test(after(text, end, 5)))
  );
}

function isExplained(passage: Passage, start: number, end: number, plain: string, earlier: string): boolean {
  const lead = passage.text.slice(0, start);
  const near = before(passage.text, start);
  const name = bareName(plain);
  return (
    earlier.includes(name) ||
    lead.toLowerCase().includes(name) ||
    NAMES_IT.test(near.replace(/\s+$/, ' ')) ||
    NAMES_IT.test(near.trimEnd()) ||
    EXPLAINS_IT.test(after(passage.text, end, 200)) ||
    TELLS_HOW.test(after(passage.text, end)) ||
    NEXT_EXPLAINS.test(after(passage.text, end)) ||
    (/(?:^|[.!?] )The $/.test(near) && LISTED_BELOW.test(after(passage.text, end)))
  );
}

function isLinked(links: readonly { start: number; end: number }[], passage: Passage, at: number): boolean {
  const piece = passage.pieces.find((each) => at >= each.at && at < each.at + each.length);
  if (!piece) return false;
  const source = piece.start + (at - piece.at);
  return links.some(({ start, end }) => source >= start && source < end);
}

/** A cell that holds the word alone, or with a date: a table of words explains it in the next cell, a list of who signed has names. */
function isLabel({ kind, text }: Passage, start: number, end: number): boolean {
  const rest = text.slice(end).trim();
  return kind === 'table-cell' && text.slice(0, start).trim() === '' && (rest === '' || /^, \d/.test(rest));
}
