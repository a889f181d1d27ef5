/** Irregular past participles that council prose uses in the passive. */
const IRREGULAR = new Set(
  `been begun bound bought brought built caught chosen cut dealt done drawn driven eaten felled fed felt found forgotten
   given gone granted heard held hidden hit kept laid led left lent let lost made met misled overseen overturned paid put
   read rebuilt redrawn rung run said seen sent set shown shut sold sought spent split spoken struck sworn taken taught
   thought thrown told torn undertaken understood upheld withdrawn withheld won worn written borne broken cast fought
   handed laid meant mistaken proven reset resold retold shaken stolen swept woken`.split(/\s+/),
);

/** True for a word that has the form of a past participle. */
export function isParticiple(word: string): boolean {
  const small = word.toLowerCase();
  return IRREGULAR.has(small) || (/[a-z]{2}ed$/.test(small) && !NOT_PARTICIPLES.has(small));
}

const NOT_PARTICIPLES = new Set(
  'need needed indeed bleed breed feed seed weed speed exceed proceed succeed agreed-upon hundred sacred naked wicked shed sled bed'.split(
    ' ',
  ),
);
