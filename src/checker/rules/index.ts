import type { Rule } from '../rule.ts';
import { longSentence } from './long-sentence.ts';
import { typedFigure } from './typed-figure.ts';
import { unknownAcronym } from './unknown-acronym.ts';
import { unknownReference } from './unknown-reference.ts';
import { unsourcedFigure } from './unsourced-figure.ts';

/** Every rule, in the order of their names. */
export const rules: readonly Rule[] = [
  longSentence,
  typedFigure,
  unknownAcronym,
  unknownReference,
  unsourcedFigure,
];
