const SMALL = new Set([
  'a',
  'and',
  'at',
  'by',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
  'upon',
  'le',
  'de',
]);
const LETTERS = new Set([
  'CIC',
  'CIO',
  'UK',
  'YMCA',
  'YWCA',
  'PTA',
  'LGBT',
  'LGBTQ',
  'BME',
  'BAME',
  'HIV',
  'II',
  'III',
  'FC',
  'AFC',
  'RFC',
  'CC',
  'TV',
]);

/** A name as people write it: registers shout. “THE OLD MILL (LEEDS) C.I.C.” → “The Old Mill (Leeds) C.I.C.” */
export function calmName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/[\p{L}\p{N}][\p{L}\p{N}.'’]*/gu, (word, at: number) => calmWord(word, at === 0));
}

function calmWord(word: string, first: boolean): string {
  const letters = word.toUpperCase();
  if (LETTERS.has(letters) || /^(?:\p{L}\.){2,}\p{L}?$/u.test(word)) return letters;
  if (SMALL.has(word) && !first) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
