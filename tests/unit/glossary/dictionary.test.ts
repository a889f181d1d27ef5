import { expect, test } from 'vitest';
import { dictionaryOf } from '../../../src/glossary/dictionary.ts';
import type { Term } from '../../../src/glossary/term.ts';
import { aTerm } from './a-term.ts';

/** The A to Z as somebody would read it out: “=” is a term’s own line, “→” leads to it. */
function lines(...terms: Term[]): string[] {
  return dictionaryOf(terms).flatMap(({ letter, entries }) => [
    letter,
    ...entries.map(({ name, term, own }) => `${name} ${own ? '=' : '→'} ${term.id}`),
  ]);
}

test('a term has a line under its own name, and each other name leads to it', () => {
  const term = aTerm('standstill-period', { acronym: 'SP', aliases: ['mandatory standstill'] });
  expect(lines(term)).toEqual([
    'M',
    'Mandatory standstill → standstill-period',
    'S',
    'SP → standstill-period',
    'Standstill period = standstill-period',
  ]);
});

test('a name that only differs in capitals from the title is not said twice', () => {
  expect(lines(aTerm('tupe', { title: 'TUPE', acronym: 'TUPE', aliases: ['Tupe'] }))).toEqual([
    'T',
    'TUPE = tupe',
  ]);
});

test('letters that are also an alias are said once', () => {
  expect(lines(aTerm('lot', { acronym: 'LT', aliases: ['LT'] }))).toEqual(['L', 'Lot = lot', 'LT → lot']);
});

test('letters that two terms share lead to both', () => {
  const terms = [
    aTerm('combined-authority', { acronym: 'CA' }),
    aTerm('contracting-authority', { acronym: 'CA' }),
  ];
  expect(lines(...terms)).toEqual([
    'C',
    'CA → combined-authority',
    'CA → contracting-authority',
    'Combined authority = combined-authority',
    'Contracting authority = contracting-authority',
  ]);
});

test('no terms make an empty book', () => {
  expect(dictionaryOf([])).toEqual([]);
});
