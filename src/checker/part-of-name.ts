import { after, before } from './around.ts';

/** “Tender Bulletin”, “Deputy Leader”, “Scrutiny Committee”: names, of which the word is a part. */
const GOES_ON = /^ (?:\(?\p{Lu}\p{Ll}+|(?:for|and|of) (?:the )?\p{Lu}\p{Ll}+)/u;
const BEGINS = /(?:^|[^.!?:;|\s] )\p{Lu}\p{Ll}+(?: and)? $/u;
const NAME_ENDS = /(?:^| )(?:Committee|Board|Panel|Manager|Director|Act|Regulations)(?: \d{4})?$/;

/** True where the word only names something: a body, a document, or the very one that the reader holds. */
export function isOfName(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const lead = before(text, start);
  if (/\b(?:this|these) $/i.test(lead)) return true;
  if (!/\p{Lu}\p{Ll}/u.test(name)) return false;
  return GOES_ON.test(after(text, end)) || NAME_ENDS.test(name) || BEGINS.test(lead);
}
