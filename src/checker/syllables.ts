import { isCapitals } from './words.ts';

/** Initialisms that people say as words. Others are said letter by letter. */
const SAID_AS_WORDS = new Set([
  'TUPE',
  'CIL',
  'NATO',
  'SHED',
  'COSHH',
  'RIDDOR',
  'PAYE',
  'STAR',
  'NAVCA',
  'BID',
  'MEAT',
  'MAT',
  'CAT',
  'PIN',
]);

/** Words that the pattern below gets wrong and that our subject uses. */
const EXCEPTIONS: Record<string, number> = {
  business: 2,
  businesses: 3,
  every: 2,
  everyone: 3,
  everything: 3,
  people: 2,
  area: 3,
  areas: 3,
  idea: 3,
  ideas: 3,
  being: 2,
  doing: 2,
  going: 2,
  create: 2,
  created: 3,
  real: 1,
  really: 2,
  science: 2,
  society: 4,
  quiet: 2,
  diet: 2,
  client: 2,
  clients: 2,
  something: 2,
  sometimes: 2,
  someone: 2,
  somewhere: 2,
  somebody: 3,
  lease: 1,
  leases: 2,
  evening: 2,
  different: 2,
  interest: 2,
  interested: 3,
  interests: 2,
  several: 2,
  vegetable: 3,
  useful: 2,
  hopeful: 2,
  careful: 2,
  movement: 2,
  therefore: 2,
  wednesday: 2,
  colleague: 2,
  colleagues: 2,
  league: 1,
};

/**
 * How many syllables a word has when spoken. A figure counts as one: how it is read aloud is not what makes
 * it hard. An initialism is said letter by letter unless it is one that people say as a word.
 */
export function syllablesOf(word: string): number {
  const bare = word.replace(/['’]s$/, '');
  if (/\p{N}/u.test(bare)) return 1;
  if (isCapitals(bare)) {
    if (SAID_AS_WORDS.has(bare.replace(/s$/, ''))) return syllablesOfWord(bare.toLowerCase());
    return bare.replace(/s$/, '').replaceAll('W', 'dbl').length;
  }
  return bare
    .toLowerCase()
    .split(/[-./&:]/)
    .reduce((sum, part) => sum + (part ? syllablesOfWord(part.replace(/['’]/g, '')) : 0), 0);
}

function syllablesOfWord(word: string): number {
  if (word === 'tupe') return 2;
  const known = EXCEPTIONS[word];
  if (known !== undefined) return known;
  if (word.length <= 3) return 1;
  let rest = word;
  let count = 0;
  // A silent e at the end, or before s, d, ly, ment, less, ful; but "-les", "-ted", "-ces" are said.
  rest = rest.replace(/(?<=[^aeiouyl])e(?=(?:ly|ment|ments|less|ful|some)$)/, '');
  if (/[^aeiouy]le$/.test(rest)) count += 1;
  else if (/[^aeiouy]les$/.test(rest)) count += 1;
  if (/(?:[sxz]|ch|sh|c|g)es$/.test(rest)) rest = rest.replace(/es$/, 'is');
  else if (/[td]ed$/.test(rest)) rest = rest.replace(/ed$/, 'id');
  else rest = rest.replace(/(?:e|es|ed)$/, (end) => (/[aeiouy]/.test(rest.slice(0, -end.length)) ? '' : end));
  rest = rest.replace(/^y/, '').replace(/qu/g, 'q');
  const groups = rest.match(/[aeiouy]+/g) ?? [];
  count += groups.length;
  for (const group of rest.matchAll(/i(?:a|o(?!us|n)|um|er(?!s?$))|eo(?!u)|ua|uou|[aeiouy]ing$/g)) {
    if (!/(?:[cst]ia|gia)/.test(rest.slice(Math.max(0, group.index - 1), group.index + 3))) count += 1;
  }
  return Math.max(1, count);
}
