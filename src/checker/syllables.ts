import { isCapitals } from './words.ts';

/** Initialisms that people say as words. Others are said letter by letter. */
const SAID_AS_WORDS = new Set([
  'TUPE',
  'CIL',
  'NATO',
  'SHED',
  'COSHH',
  'RIDDOR',
  'STAR',
  'NAVCA',
  'BID',
  'MEAT',
  'MAT',
  'CAT',
  'PIN',
]);

/** Words that the patterns below get wrong and that our subject uses. */
const EXCEPTIONS: Record<string, number> = {
  tupe: 2,
  business: 2,
  businesses: 3,
  everyone: 3,
  anyone: 3,
  people: 2,
  peoples: 2,
  area: 3,
  areas: 3,
  idea: 3,
  ideas: 3,
  evening: 2,
  evenings: 2,
  different: 2,
  interest: 2,
  interested: 3,
  interests: 2,
  mayor: 1,
  mayors: 1,
  mayoral: 2,
  museum: 3,
  several: 2,
  vegetable: 3,
  therefore: 2,
  wednesday: 2,
};

/** Spellings that hide or show a vowel, and a spelling that shows just the vowels that are said. */
const RESPELLINGS: readonly [RegExp, string][] = [
  // The n't of didn't is said; that of don't is not.
  [/(?<=[ds])n['’]t$/, 'nit'],
  [/['’]/g, ''],
  [/^y/, ''],
  [/qu/g, 'q'],
  // A y between two vowels parts them: employer, beyond.
  [/(?<=[aeou])y(?=[aeiou])/g, 'j'],
  [/(?<!r)gue(?=s?$)/, 'g'],
  [/ically$/, 'icly'],
  // A silent e inside a word: lately, statement, useful, framework, leasehold, safety, somehow, every.
  [/(?<=[^aeiouyl])e(?=(?:ly|liness|ments?|less|ness|ful(?:ly)?|some)$)/, ''],
  [
    /(?<=[aeiouy][^aeiouy])e(?=(?:works?|holds?|holders?|books?|tables?|lines?|guard(?:s|ed|ing)?|by|ty)$)/,
    '',
  ],
  [/^some(?=.)/, 'som'],
  [/^every/, 'evry'],
];

/** Two vowels that are said one after the other. Each is one syllable more than the vowels show. */
const PARTED = new RegExp(
  [
    '(?<![cgst])ia(?!g(?:is)?$)', // material; not special, marriage
    '(?<=[cst])ia(?=t)', // appreciate
    '(?<![cgstx])ious', // serious; not cautious
    'io(?!us|n)', // period; not nation
    'i(?:um|us)', // medium
    'iet(?!h)', // society
    '(?:(?<![crt])|(?<=[^f]r)|(?<=^sc))ien', // client, experience, science; not patient, friend
    '(?<!g)eo(?!u)|geo(?!n|u)', // video, geography; not surgeon
    '(?<!g)ua', // actual; not language
    'uou', // continuous
    'oe[mt]', // poem
    '(?<=cr)ea(?=t(?!ur))', // create; not creature
    '(?<=r)ea(?=ct|lis?t)', // react, reality
    '[aeiouy]ings?$', // being
  ].join('|'),
  'g',
);

/**
 * How many syllables a word has when spoken. A figure counts as one: how it is read aloud is not what makes
 * it hard. An initialism is said letter by letter unless it is one that people say as a word.
 */
export function syllablesOf(word: string): number {
  const bare = word.replace(/['’]s$/, '');
  if (/\p{N}/u.test(bare)) return 1;
  if (isCapitals(bare)) return syllablesOfCapitals(bare.replace(/s$/, ''));
  return bare
    .split(/[-./&:]/)
    .reduce((sum, part) => sum + (isCapitals(part) ? syllablesOfCapitals(part) : syllablesOfPart(part)), 0);
}

function syllablesOfCapitals(letters: string): number {
  if (SAID_AS_WORDS.has(letters)) return syllablesOfPart(letters);
  return letters.replaceAll('W', 'dbl').length;
}

function syllablesOfPart(part: string): number {
  const word = part.toLowerCase();
  if (word === '') return 0;
  const known = EXCEPTIONS[word];
  if (known !== undefined) return known;
  const spelt = withoutLastSilentE(
    RESPELLINGS.reduce((text, [pattern, instead]) => text.replace(pattern, instead), word),
  );
  const vowels = spelt.match(/[aeiouy]+/g)?.length ?? 0;
  const parted = spelt.match(PARTED)?.length ?? 0;
  return Math.max(1, vowels + parted + saidEnding(word));
}

/** Drops the e of a last e, es or ed that is not said; "-ces" and "-ted" are said. */
function withoutLastSilentE(word: string): string {
  if (/(?:[sxz]|ch|sh|c|g)es$/.test(word)) return word.replace(/es$/, 'is');
  if (/[td]ed$/.test(word)) return word.replace(/ed$/, 'id');
  const stem = word.replace(/(?:e|es|ed)$/, '');
  return /[aeiouy]/.test(stem) ? stem : word;
}

/** Endings after another vowel whose own syllable no vowel letter is left to show. */
const SAID_ENDING =
  /^[^aeiouy]*[aeiouy].*(?:[^aeiouylr]les?|[^aeiouylrw]led|[^aeiouyr]re[sd]?|sms?|i(?:ers?|est))$/;

/** One for an ending that is said and not seen: little, centre, easier, tourism. */
function saidEnding(word: string): 0 | 1 {
  return SAID_ENDING.test(word) ? 1 : 0;
}
