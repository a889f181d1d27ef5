import type { Rule } from '../rule.ts';
import { acronymDiffers } from './acronym-differs.ts';
import { americanSpelling } from './american-spelling.ts';
import { andOr } from './and-or.ts';
import { blockCapitals } from './block-capitals.ts';
import { circularDefinition } from './circular-definition.ts';
import { conditionFirst } from './condition-first.ts';
import { dateForm } from './date-form.ts';
import { doubleNegative } from './double-negative.ts';
import { emptyHeading } from './empty-heading.ts';
import { emptyLink } from './empty-link.ts';
import { filler } from './filler.ts';
import { formalWord } from './formal-word.ts';
import { hardDefinition } from './hard-definition.ts';
import { hiddenPassive } from './hidden-passive.ts';
import { hiddenVerb } from './hidden-verb.ts';
import { inconsistentName } from './inconsistent-name.ts';
import { latin } from './latin.ts';
import { longInsert } from './long-insert.ts';
import { longParagraph } from './long-paragraph.ts';
import { longSentence } from './long-sentence.ts';
import { plainName } from './plain-name.ts';
import { retiredTerm } from './retired-term.ts';
import { shall } from './shall.ts';
import { sharedWording } from './shared-wording.ts';
import { stackedClauses } from './stacked-clauses.ts';
import { staleFact } from './stale-fact.ts';
import { suppression } from './suppression.ts';
import { typedFigure } from './typed-figure.ts';
import { unexplainedTerm } from './unexplained-term.ts';
import { unknownAcronym } from './unknown-acronym.ts';
import { unknownReference } from './unknown-reference.ts';
import { unsourcedFigure } from './unsourced-figure.ts';
import { wordyPhrase } from './wordy-phrase.ts';

/** Every rule, in the order of their names. */
export const rules: readonly Rule[] = [
  acronymDiffers,
  americanSpelling,
  andOr,
  blockCapitals,
  circularDefinition,
  conditionFirst,
  dateForm,
  doubleNegative,
  emptyHeading,
  emptyLink,
  filler,
  formalWord,
  hardDefinition,
  hiddenPassive,
  hiddenVerb,
  inconsistentName,
  latin,
  longInsert,
  longParagraph,
  longSentence,
  plainName,
  retiredTerm,
  shall,
  sharedWording,
  stackedClauses,
  staleFact,
  suppression,
  typedFigure,
  unexplainedTerm,
  unknownAcronym,
  unknownReference,
  unsourcedFigure,
  wordyPhrase,
];
