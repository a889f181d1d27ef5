import { expect, test } from 'vitest';
import { JOURNEYS, termsOfStage, termsOfTopic } from '../../../src/glossary/groups.ts';
import { STAGES } from '../../../src/glossary/topics.ts';
import { aTerm } from './a-term.ts';

test('every stage is on one journey, and no journey has another', () => {
  const stages = Object.values(JOURNEYS).flat();
  expect([...stages].sort()).toEqual(Object.keys(STAGES).sort());
});

test('a topic’s words stand stage by stage, and last those of no stage of its own', () => {
  const groups = termsOfTopic(
    [
      aTerm('a', { stage: 'writing-a-bid' }),
      aTerm('b'),
      aTerm('c', { stage: 'getting-ready' }),
      aTerm('d', { topic: 'asset-transfer', stage: 'the-lease' }),
      aTerm('e', { stage: 'the-lease' }),
    ],
    'procurement',
  );
  expect(groups.map(({ id, terms }) => [id, terms.map((term) => term.id)])).toEqual([
    ['getting-ready', ['c']],
    ['writing-a-bid', ['a']],
    ['other', ['b', 'e']],
  ]);
});

test('a stage’s words are of any topic, the core ones first', () => {
  const { first, then } = termsOfStage(
    [
      aTerm('a', { stage: 'the-lease', weight: 'rare' }),
      aTerm('b', { stage: 'the-lease', weight: 'core', topic: 'asset-transfer' }),
      aTerm('c', { stage: 'the-money' }),
    ],
    'the-lease',
  );
  expect([first, then].map((terms) => terms.map(({ id }) => id))).toEqual([['b'], ['a']]);
});
