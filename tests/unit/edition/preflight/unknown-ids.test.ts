import { describe } from 'vitest';
import { eachMakesOneFinding } from './one-finding.ts';
import { body, edited } from './some-content.ts';

const TERM = 'terms/standstill-period.mdx';
const INDEX = 'guides/procurement/index.mdx';

describe('ids that nothing has', () => {
  eachMakesOneFinding([
    [
      'a fact in the body',
      body('Wait <Fact id="wiat"/>.'),
      `${TERM}:14 unknown-reference: There is no fact “wiat” in content/facts.yaml. Did you mean “wait”?`,
    ],
    [
      'a term in the body',
      body('See <Term id="tuppe">staff</Term>.'),
      `${TERM}:14 unknown-reference: There is no term “tuppe” in content/terms/. Did you mean “tupe”?`,
    ],
    [
      'a fact in front matter',
      edited(TERM, 'id="wait"', 'id="wiat"'),
      `${TERM}:4 unknown-reference: There is no fact “wiat” in content/facts.yaml. Did you mean “wait”?`,
    ],
    [
      'a related term',
      edited(TERM, 'related: [tupe]', 'related: [gardens]'),
      `${TERM}:8 unknown-reference: There is no term “gardens” in content/terms/. Add it to content/terms/, or name one that is there.`,
    ],
    [
      'a term in place of an old one',
      edited(TERM, 'weight:', 'replacedBy: tuppe\nweight:'),
      `${TERM}:7 unknown-reference: There is no term “tuppe” in content/terms/. Did you mean “tupe”?`,
    ],
    [
      'a term that people mix it up with',
      edited(TERM, 'weight:', 'confusedWith:\n  - { id: tuppe, difference: That is staff. }\nweight:'),
      `${TERM}:8 unknown-reference: There is no term “tuppe” in content/terms/. Did you mean “tupe”?`,
    ],
    [
      'a source',
      edited(INDEX, 'sources: [the-act]', 'sources: [the-atc]'),
      `${INDEX}:5 unknown-reference: There is no source “the-atc” in content/sources.yaml. Did you mean “the-act”?`,
    ],
  ]);
});
