import { expect, test } from 'vitest';
import { linkedForms, pluralOf, sharedAcronyms } from '../../../src/glossary/forms.ts';
import { aTerm } from './a-term.ts';

test.each([
  ['lease', 'leases'],
  ['local authority', 'local authorities'],
  ['right to buy', 'right to buys'],
  ['social business', 'social businesses'],
  ['CIC', 'CICs'],
  ['CBS', 'CBSs'],
  ['SY', 'SYs'],
])('the plural of “%s” is “%s”', (one, many) => {
  expect(pluralOf(one)).toBe(many);
});

test('acronyms that two terms have are shared; a term without one changes nothing', () => {
  const terms = [{ acronym: 'CA' }, { acronym: 'ITT' }, {}, { acronym: 'CA' }, {}];
  expect(sharedAcronyms(terms)).toEqual(new Set(['CA']));
});

test('a term’s forms are its names, its letters and its link forms, each with its plural', () => {
  const term = aTerm('lot', { aliases: ['part'], acronym: 'LT', linkForms: ['split up'] });
  const names = ['lot', 'lots', 'part', 'parts'];
  expect(linkedForms(term, new Set())).toEqual([...names, 'LT', 'LTs', 'split up', 'split ups']);
  expect(linkedForms(term, new Set(['LT']))).toEqual([...names, 'split up', 'split ups']);
});

test('a form that is there twice is listed once', () => {
  const forms = linkedForms(aTerm('lot', { aliases: ['lots'], linkForms: ['lot'] }), new Set());
  expect(forms.filter((form) => form === 'lots' || form === 'lot')).toEqual(['lot', 'lots']);
});
