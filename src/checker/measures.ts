import type { Counts } from './counts.ts';

/** Numbers about a text. `null` where a text is too short to have any, or where a measure is not built yet. */
export interface Measures {
  /** Age at which most readers can read it: the Flesch–Kincaid grade plus five, in whole years. */
  readingAge: number | null;
  fleschReadingEase: number | null;
  fleschKincaidGrade: number | null;
  smog: number | null;
  gunningFog: number | null;
  colemanLiau: number | null;
  ari: number | null;
  /** With our own British list of familiar words (`familiar` in content/words.yaml); null without it. */
  daleChall: number | null;
  wordsPerSentence: number | null;
  /** Share of sentences of over 20 words, from 0 to 1. */
  longSentenceShare: number | null;
}

/** All measures of a text, rounded to one decimal place (shares to three). */
export function measure(counts: Counts): Measures {
  if (counts.words === 0 || counts.sentences === 0) return NONE;
  const grade = fleschKincaidGrade(counts);
  return {
    readingAge: Math.max(5, Math.round(grade + 5)),
    fleschReadingEase: round(fleschReadingEase(counts)),
    fleschKincaidGrade: round(grade),
    smog: round(smog(counts)),
    gunningFog: round(gunningFog(counts)),
    colemanLiau: round(colemanLiau(counts)),
    ari: round(ari(counts)),
    daleChall: counts.unfamiliarWords === undefined ? null : round(daleChall(counts, counts.unfamiliarWords)),
    wordsPerSentence: round(counts.words / counts.sentences),
    longSentenceShare: round(counts.longSentences / counts.sentences, 3),
  };
}

/** R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948). Higher is easier. */
function fleschReadingEase({ words, sentences, syllables }: Counts): number {
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

/** J. P. Kincaid and others, Naval Technical Training Command Research Branch Report 8-75 (1975). A US grade. */
function fleschKincaidGrade({ words, sentences, syllables }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** G. H. McLaughlin, "SMOG grading: a new readability formula", Journal of Reading 12 (1969), its exact form. */
function smog({ sentences, longWords }: Counts): number {
  return 3.1291 + 1.043 * Math.sqrt(longWords * (30 / sentences));
}

/** R. Gunning, The Technique of Clear Writing (1952). Long words here are all those of three syllables or more. */
function gunningFog({ words, sentences, longWords }: Counts): number {
  return 0.4 * (words / sentences + 100 * (longWords / words));
}

/** M. Coleman and T. L. Liau, Journal of Applied Psychology 60 (1975). Letters and sentences for 100 words. */
function colemanLiau({ words, sentences, characters }: Counts): number {
  return 0.0588 * (characters / words) * 100 - 0.296 * (sentences / words) * 100 - 15.8;
}

/** R. J. Senter and E. A. Smith, Automated Readability Index, AMRL-TR-66-220 (1967). */
function ari({ words, sentences, characters }: Counts): number {
  return 4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43;
}

/**
 * E. Dale and J. S. Chall, "A formula for predicting readability", Educational Research Bulletin 27 (1948).
 * Their list of 3,000 words is American and of its day; ours is not theirs, so scores differ from others'.
 */
function daleChall({ words, sentences }: Counts, unfamiliarWords: number): number {
  const percentage = 100 * (unfamiliarWords / words);
  return 0.1579 * percentage + 0.0496 * (words / sentences) + (percentage > 5 ? 3.6365 : 0);
}

function round(value: number, places = 1): number {
  return Number(value.toFixed(places));
}

const NONE: Measures = {
  readingAge: null,
  fleschReadingEase: null,
  fleschKincaidGrade: null,
  smog: null,
  gunningFog: null,
  colemanLiau: null,
  ari: null,
  daleChall: null,
  wordsPerSentence: null,
  longSentenceShare: null,
};
