import { after, before } from './around.ts';

/** “Tender Bulletin”, “Deputy Leader”, “Scrutiny Committee”: names, of which the word is a part. */
const GOES_ON = /^ (?:\(?\p{Lu}\p{Ll}+|(?:for|and|of) (?:the )?\p{Lu}\p{Ll}+)/u;
const BEGINS = /(?:^|[^.!?:;|\s]\s)\p{Lu}\p{Ll}+(?: and)?\s$/u;
const NAME_ENDS =
  /(?:^| )(?:Committee|Board|Panel|Manager|Director|Member|Officer|Policy|Act|Regulations)(?: \d{4})?$/;

/** True where the word only names something: a body, a document, or the very one that the reader holds. */
export function isOfName(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const lead = before(text, start);
  if (/\b(?:this|these) $/i.test(lead) || isCitation(text, start, end)) return true;
  if (!/\p{Lu}\p{Ll}/u.test(name)) return false;
  return GOES_ON.test(after(text, end)) || NAME_ENDS.test(name) || BEGINS.test(lead);
}

/** “Section 106 of the Planning Act”, “the Landlord and Tenant Act 1954”: where a thing stands, not what it is called. */
export function isCitation(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return (
    /\b(?:Act|Regulations|Order)(?: \d{4})?$/.test(name) ||
    (/^(?:section|paragraph|part|schedule|regulation) \d+$/i.test(name) &&
      /^(?:\(\w+\))* (?:of|to|in) (?:the|that|this|its)\b/.test(after(text, end)))
  );
}
