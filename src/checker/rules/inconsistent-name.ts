import { after, before } from '../around.ts';
import { isCitation } from '../part-of-name.ts';
import type { Passage } from '../passage.ts';
import type { Rule } from '../rule.ts';
import { isCapitals } from '../words.ts';

/** Words before a second name that give it as one: “also called”. */
const GIVES_NAME =
  /(?:\(|called|known as|named|or|“|aka|alias|say|says|hear|term(?:ed)?|sometimes|formerly)[ “"'‘(]*(?:an?|the)? ?$/i;

/** Names of one person that are in no glossary, because everybody knows one of them. */
const BIDDERS = /\b(?:tenderer|bidder)s?\b/gi;

export const inconsistentName: Rule = {
  id: 'inconsistent-name',
  level: 'warn',
  scope: 'document',
  title: 'Two names for one thing',
  why: 'A second name makes a reader look for a second thing. Take one name for each thing, and keep to it; give the other once (“also called …”).',
  examples: {
    finds: [
      {
        text: 'Ask your councillor. The elected member will know.',
        found: 'elected member',
        better: 'Ask your councillor. She will know.',
      },
    ],
    leaves: [
      { text: 'Ask your councillor (elected member). Councillors know.' },
      // Letters for the words, one or many, and where a thing stands in the law.
      { text: 'The freedom of information request was late. FOIs take time.' },
      // A title before a name, and one thing in two turns of grammar.
      { text: 'Our councillor came. Cllr Ann Hall spoke.' },
      { text: 'Get the consent of the landlord. The Landlord’s consent is in writing.' },
      {
        text: 'An asset of community value is listed. Look up the Localism Act 2011 and section 87 of the Act.',
      },
    ],
  },
  *check(document, context) {
    const first = new Map<string, string>();
    const reported = new Set<string>();
    for (const passage of document.passages) {
      // A heading names what it is about: “Minutes of the last meeting”.
      if (passage.kind === 'field' || passage.kind === 'heading') continue;
      for (const { id, start, end } of [...context.findTerms(passage.text), ...alsoNames(passage.text)]) {
        const name = nameOf(passage, start, end);
        if (
          isLetters(passage.text.slice(start, end)) ||
          isCitation(passage.text, start, end) ||
          isTitle(passage.text, start, end) ||
          NO_NAME.test(name) ||
          GIVES_NAME.test(before(passage.text, start)) ||
          /^ \(/.test(after(passage.text, end))
        ) {
          continue;
        }
        const known = first.get(id);
        if (known === undefined) first.set(id, name);
        else if (!reported.has(id) && !isSame(known, name)) {
          reported.add(id);
          yield {
            passage,
            start,
            end,
            message: `“${name}” and “${known}” are one thing.`,
            suggestion: `Keep to “${known}”.`,
          };
        }
      }
    }
  },
};

function nameOf(passage: Passage, start: number, end: number): string {
  return passage.text
    .slice(start, end)
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[-‐]/g, ' ')
    .replace(/(?<=\w{3})ies\b/g, 'y')
    .replace(/(?<=\w{2}(?:x|ch|sh|ss))es\b/g, '')
    .replace(/(?<=\w{3}[^s'’])s\b/g, '');
}

/** “Split into lots”, “at an undervalue”: what is done with a thing, and no name of it. */
const NO_NAME = /^(?:at|in|on|by|under)\b|\binto\b/;

/** “Cllr Stephen Brocklesby”: what stands before a name. */
function isTitle(text: string, start: number, end: number): boolean {
  return /^(?:cllrs?|councillors?)$/i.test(text.slice(start, end)) && /^ \p{Lu}/u.test(after(text, end));
}

/** True for a name and its other grammar: “landlord’s consent” and “consent of the landlord”, “housing” and “homes”. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [turned(a), turned(b)];
  return one === other || isPart(one, other);
}

function turned(name: string): string {
  return name
    .replace(/’/g, "'")
    .replace(/^(.+?) of (?:the |an? )?(\w+)$/, (whole, thing: string, owner: string) =>
      /^(?:consent|approval|permission|decision|duty)$/.test(thing) ? `${owner}'s ${thing}` : whole,
    )
    .replace(/ (?:housing|houses?)$/, ' home');
}

/** “Standstill” is short for “standstill period”, and “indemnify” another form of “indemnity”: no second names. */
function isPart(a: string, b: string): boolean {
  const sameRoot = !/ /.test(a + b) && a.length > ROOT && a.slice(0, ROOT) === b.slice(0, ROOT);
  return sameRoot || a.includes(b) || b.includes(a);
}

const ROOT = 6;

/** “TUPE”, “EOIs”: the short form stands beside its words. */
function isLetters(text: string): boolean {
  return text === text.toUpperCase() || isCapitals(text);
}

function alsoNames(text: string): { id: string; start: number; end: number }[] {
  return [...text.matchAll(BIDDERS)].map((match) => ({
    id: 'bidder',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
