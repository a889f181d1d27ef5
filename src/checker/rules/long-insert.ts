import type { PlacedSentence } from '../counts.ts';
import { wordsOf } from '../words.ts';
import type { Rule } from '../rule.ts';

const MOST_WORDS = 8;

/** A word that a sentence's own verb can begin with, straight after an insert. */
const VERB =
  /^(?:also |then |now |still |both |all |\p{Ll}+ly )?(?:must|will|may|can|cannot|could|should|shall|would|might|is|are|was|were|has|have|had|does|do|did|needs?|wants?|gets?|goes|went|came|comes?|said|says|made|makes|took|takes|gave|gives|held|holds|kept|keeps|left|leaves|met|meets|paid|pays|put|puts|read|reads|sent|sends|set|sets|sold|sells|spent|spoke|stood|stands?|told|tells?|won|wrote|writes?|began|begins|became|becomes|brought|brings|built|bought|chose|cost|costs|fell|falls|felt|found|finds|grew|grows|knew|knows|led|leads|lost|loses|opens?|opened|ran|runs|rose|saw|sees|sits|sat|\p{Ll}{2,}(?:ed|es)|(?:allow|appear|apply|arrive|ask|belong|close|contain|cover|depend|end|expect|follow|happen|help|hope|include|last|live|look|mean|move|offer|own|plan|provide|reach|remain|report|require|rest|serve|show|start|stay|stop|support|turn|use|work|play|sign|win|draw|cut|hire|lead|send|want|deal|sell|teach|feed|run|pay)s?|withdrew|drew|won)\b/iu;

/** What cannot open a subject: a time, a place, a condition, a command. */
const NOT_SUBJECT =
  /^\p{L}+ly$|^(?:in|on|at|by|for|from|to|with|without|after|before|during|since|until|under|over|if|when|where|while|although|because|as|unless|once|despite|following|having|given|subject|please|yes|no|also|however|therefore|so|and|but|or|then|first|second|finally|next|here|there|dear|ask|send|ring|write|tell|bring|take|\p{Lu}?\p{Ll}+ing)\b/iu;

/** A place to write to is not an aside. */
const ADDRESS =
  /\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|\b\d+ (?:\p{Lu}\p{Ll}+ )+(?:Street|Road|Lane|Way|Square|Avenue|Yard)\b/u;

const HAS_VERB =
  /\b(?:must|will|may|can|cannot|could|should|shall|would|might|is|are|was|were|be|has|have|had|does|do|did|means|includes|comprises|consists)\b/i;

/** “2.2.2 Where, upon …”, “our terms provide that, if …”: what comes next is a clause, and no aside. */
const NUMBER = /^(?:\(?[\p{L}\d]{1,3}\)|(?:\p{Lu}?\d+\.)*\p{Lu}?\d+\.?)\s+(?=\p{L})/u;
const OPENS_CLAUSE = /(?:^|\s)(?:that|where|if|which|when|and|or)$/i;

const PAIRS = [
  { open: /,\s+/g, close: /,\s+/g },
  { open: /(?<!\s)\s+\(/g, close: /\)\s*/g },
  { open: /(?<!\s)\s+[–—-]\s+/g, close: /(?<!\s)\s+[–—-]\s+/g },
];

export const longInsert: Rule = {
  id: 'long-insert',
  level: 'warn',
  scope: 'sentence',
  title: 'A long aside between who and does what',
  why: 'The reader holds “the council” and waits for its verb. In a study of contracts, text put in the middle of a sentence was what hurt memory most (Martínez, Mollica and Gibson, 2022).',
  examples: {
    finds: [
      {
        text: 'The council, having read the report of its officers and the letters from the neighbours, decided to close the hall.',
        better:
          'The council read its officers’ report and the neighbours’ letters. It decided to close the hall.',
      },
    ],
    leaves: [
      { text: 'The hall, which is old, needs a roof.' },
      // A main clause after an opening one, and a list.
      {
        text: '2.4 Without harm to what is said above, the builder shall follow the rules on dust and on noise, shall train its staff, and shall keep a log.',
      },
      {
        text: '2.5 Where, upon a visit, the builder forms the view that the cost will be too high, the builder shall stop, shall make safe and shall ring us.',
      },
      {
        text: 'Our terms provide that, if the firm fails to do by a certain day what it has promised, is late, or does it badly, it pays.',
      },
      {
        text: 'Tables, drawings and headings all count towards the limit; a page of contents, and a CV where we ask for one, do not.',
      },
      { text: 'In May, after a long talk with all of the neighbours in the street, we agreed.' },
      // A tail of exceptions, commas of lists, and notes in a cell.
      {
        text: 'Indefinitely, unless you asked for it to last for a fixed time, or it is handed in, stopped or sold.',
      },
      {
        text: '"Community Group" means a charity, a club or a company of ten people or more that exists for all, does not pay its members, and has rules.',
      },
      {
        text: 'The good to the people, shops and parks of the town that comes about when we buy goods, services or works, over and above the thing bought.',
      },
      {
        text: 'New since May: Tai Chi (Mondays, 10am, £4), a café (first Saturday of the month, 10am to noon) and soup (Wednesdays, noon to 2pm, with company, pay what you can).',
      },
      {
        text: '| Rent review |\n|---|\n| Upward only, to the higher of the rent and the rise in prices, capped at 4% |',
      },
    ],
  },
  *check(sentence) {
    if (isNote(sentence)) return;
    for (const { open, close } of PAIRS) {
      for (const opening of sentence.text.matchAll(open)) {
        const subject = sentence.text.slice(0, opening.index);
        const words = wordsOf(subject);
        const clause = subject
          .slice(Math.max(subject.lastIndexOf(';'), subject.lastIndexOf(':')) + 1)
          .trim()
          .replace(NUMBER, '');
        if (words.length > 9) break;
        if (
          words.length < 1 ||
          NOT_SUBJECT.test(clause) ||
          OPENS_CLAUSE.test(clause) ||
          HAS_VERB.test(subject) ||
          isOpen(subject)
        )
          continue;
        const from = opening.index + opening[0].length;
        const ending = endOfInsert(sentence.text, from, close);
        if (ending === undefined) continue;
        const count = wordsOf(sentence.text.slice(from, ending)).length;
        // A semicolon parts clauses: what lies on both sides of it is no aside.
        if (sentence.text.slice(from, ending).includes(';') || isOpen(sentence.text.slice(from, ending)))
          continue;
        if (count <= MOST_WORDS || ADDRESS.test(sentence.text.slice(from, ending))) continue;
        yield {
          start: sentence.start + from,
          end: sentence.start + ending,
          message: `${count} words stand between the subject and what it does.`,
          suggestion: 'Put the aside in a sentence of its own.',
        };
        return;
      }
    }
  },
};

/** Where the aside ends: at the last closing mark that a verb follows. */
function endOfInsert(text: string, from: number, close: RegExp): number | undefined {
  const marks = [...text.slice(from).matchAll(close)].map((match) => ({
    at: from + match.index,
    after: from + match.index + match[0].length,
  }));
  const fits = marks.filter(({ at, after }) => VERB.test(text.slice(after)) && !isInList(text, at, after));
  return fits[0]?.at;
}

/** “Goods, services or works”, “handed in, stopped or sold”: what looks like a verb is the next thing of a list. */
function isInList(text: string, at: number, after: number): boolean {
  const next = /^\p{Ll}+(s|ed) (?:and|or) \p{Ll}+/u.exec(text.slice(after, after + 60));
  const last = /(?:^|\s)(\p{Ll}+)(?: (?:in|out|up|off|on))?$/u.exec(
    text.slice(Math.max(0, at - 40), at),
  )?.[1];
  return next !== null && last !== undefined && last.endsWith(next[1]!);
}

/** True for words with a bracket that closes outside them. */
function isOpen(text: string): boolean {
  return text.split('(').length !== text.split(')').length;
}

/** A cell without a full stop holds notes, which have no verb of their own. */
function isNote({ passage, text }: PlacedSentence): boolean {
  return passage.kind === 'table-cell' && !/[.!?]$/.test(text);
}
