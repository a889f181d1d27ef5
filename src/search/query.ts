/** Words that carry no meaning in a question. */
const EMPTY = new Set(
  'a about an and any are at be by can cant could did do does for from get got has have how i if in is it its me mean meaning my of on or our out should so tell than that the their them then there they this to up us was we what whats when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

/** Text as search compares it: small letters, no marks, and “s.106”, “S106” and “sec 106” all “section 106”. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}£]+/gu, ' ')
    .replace(/(?<![^ ])(?:s|ss|sec|sect|section) ?(?=\d)/g, 'section ')
    .trim();
}

/** A name without spaces, so that “stand still” meets “standstill”. */
export function squash(text: string): string {
  return normalise(text).replace(/ /g, '');
}

/** The words of a query that carry meaning; all of them where none does. */
export function meaningfulWords(query: string): string[] {
  const words = normalise(query).split(' ').filter(Boolean);
  const meaningful = words.filter((word) => !EMPTY.has(word));
  return meaningful.length > 0 ? meaningful : words;
}
