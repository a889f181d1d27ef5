import { NO_WORDS } from '../../../src/edition/words.ts';
import { describe, expect, test } from 'vitest';
import { checkContext, explainedLetters } from '../../../src/edition/check-context.ts';
import { aFact, aValue } from '../facts/a-fact.ts';
import { aTerm } from '../glossary/a-term.ts';

const terms = [
  aTerm('tupe', { title: 'TUPE' }),
  aTerm('combined-authority', { acronym: 'CA' }),
  aTerm('contracting-authority', { acronym: 'CA' }),
  aTerm('lot'),
];
const context = checkContext(
  {
    terms,
    facts: [aFact('wait', [aValue(8, 'working days')])],
    sources: [{ id: 'the-act', title: 'Act', publisher: 'Parliament', kind: 'law', checked: '2026-11-22' }],
    words: { ...NO_WORDS, acronyms: { VAT: 'value added tax' } },
    termIds: new Set([...terms.map(({ id }) => id), 'ppn', 'peppercorn-rent']),
  },
  '2026-11-23',
);

test('letters have the words that they stand for, all of them where terms share them', () => {
  expect(context.acronyms).toEqual(new Map([['CA', ['combined authority', 'contracting authority']]]));
});

test('letters need no explaining if everyone knows them, or they are a term’s own title', () => {
  expect(context.knownAcronyms).toContain('VAT');
  expect(context.knownAcronyms).toContain('TUPE');
  expect(context.knownAcronyms).not.toContain('CA');
  expect(context.knownAcronyms).not.toContain('LOT');
});

test('nor if they may be the title of a term whose file is broken', () => {
  expect(context.knownAcronyms).toContain('PPN');
});

test('ids are those of the content, those of broken terms too', () => {
  expect(context.ids.fact).toEqual(new Set(['wait']));
  expect(context.ids.source).toEqual(new Set(['the-act']));
  expect(context.ids.term).toContain('peppercorn-rent');
});

test('figures are those of the facts', () => {
  expect(context.figures('Wait 8 working days.').map(({ factId }) => factId)).toEqual(['wait']);
});

describe('letters that a term’s own page explains', () => {
  test('are its acronym, and its names that are letters', () => {
    const term = aTerm('tupe', { title: 'TUPE', acronym: 'TUR', aliases: ['TUPE transfer', 'PPN'] });
    expect(explainedLetters(term)).toEqual(new Set(['TUR', 'TUPE', 'PPN']));
  });

  test('are none for a term of words', () => {
    expect(explainedLetters(aTerm('lot', { aliases: ['Part'] }))).toEqual(new Set());
  });
});
