import { STAGES, TOPICS, type Stage, type Topic } from './topics.ts';
import type { Term } from './term.ts';

/** Terms that a reader meets together. */
export interface TermGroup<T extends Term> {
  id: Stage | 'other';
  name: string;
  terms: T[];
}

/** The stages of each topic’s journey, in order. Terms of any topic may be met at any stage. */
export const JOURNEYS: Record<Topic, readonly Stage[]> = {
  procurement: [
    'getting-ready',
    'finding-work',
    'reading-a-tender',
    'writing-a-bid',
    'after-the-decision',
    'running-a-contract',
  ],
  'asset-transfer': [
    'finding-a-building',
    'first-talks',
    'making-the-case',
    'the-money',
    'the-lease',
    'the-decision',
    'after-the-keys',
  ],
  'local-government': [
    'who-does-what',
    'council-meetings',
    'council-money',
    'getting-permission',
    'being-heard',
  ],
  'organisations-and-money': [],
};

/** The words of a topic, stage by stage, and at the end those that belong to none of its stages. */
export function termsOfTopic<T extends Term>(terms: readonly T[], topic: Topic): TermGroup<T>[] {
  const own = terms.filter((term) => term.topic === topic);
  const stages = JOURNEYS[topic];
  const groups: TermGroup<T>[] = stages.map((id) => ({
    id,
    name: STAGES[id],
    terms: own.filter(({ stage }) => stage === id),
  }));
  const rest = own.filter(({ stage }) => stage === undefined || !stages.includes(stage));
  const name = stages.length > 0 ? 'At any time' : TOPICS[topic];
  return [...groups, { id: 'other' as const, name, terms: rest }].filter((group) => group.terms.length > 0);
}

/** The words that a reader meets at a stage: first those to know, then those that may come up. */
export function termsOfStage<T extends Term>(terms: readonly T[], stage: Stage): { first: T[]; then: T[] } {
  const own = terms.filter((term) => term.stage === stage);
  return {
    first: own.filter(({ weight }) => weight === 'core'),
    then: own.filter(({ weight }) => weight !== 'core'),
  };
}
