import { expect, test } from 'vitest';
import { definedTerm, definedTermSet } from '../../../src/glossary/structured-data.ts';
import { aTerm } from './a-term.ts';

const SET = 'https://words.example.org/jargon/';

test('a term is a DefinedTerm with its names, its meaning and the set that it is in', () => {
  const term = aTerm('tupe', {
    title: 'TUPE',
    plain: 'staff moving over with the work',
    short: 'The law that moves staff.',
    acronym: 'TU',
    aliases: ['Transfer of Undertakings'],
  });
  expect(definedTerm(term, `${SET}tupe/`, SET)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': 'https://words.example.org/jargon/tupe/',
    url: 'https://words.example.org/jargon/tupe/',
    name: 'TUPE',
    termCode: 'tupe',
    alternateName: ['staff moving over with the work', 'TU', 'Transfer of Undertakings'],
    description: 'The law that moves staff.',
    inDefinedTermSet: SET,
    inLanguage: 'en-GB',
  });
});

test('a term without letters names none', () => {
  expect(definedTerm(aTerm('lot'), `${SET}lot/`, SET)['alternateName']).toEqual(['a plain name']);
});

test('the A to Z is the DefinedTermSet that terms name', () => {
  const set = definedTermSet(SET);
  expect(set).toMatchObject({ '@type': 'DefinedTermSet', '@id': SET, url: SET, inLanguage: 'en-GB' });
  expect(definedTerm(aTerm('lot'), `${SET}lot/`, SET)['inDefinedTermSet']).toBe(set['@id']);
});
