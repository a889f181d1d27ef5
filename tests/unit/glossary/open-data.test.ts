import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTerm, openTermsCsv } from '../../../src/glossary/open-data.ts';
import { aTerm } from './a-term.ts';
import { readCsv } from './read-csv.ts';

const standstill = aTerm('standstill-period', {
  plain: 'the waiting gap before signing',
  short: 'A gap in which the council may not sign.',
  aliases: ['standstill', 'mandatory standstill'],
  acronym: 'SP',
  stage: 'after-the-decision',
  confusedWith: [{ id: 'cooling-off', difference: 'That is for shoppers, who may change their minds.' }],
  sources: ['the-act'],
});

describe('a term as open data', () => {
  test('has the keys of the contract, in its order', () => {
    expect(Object.keys(openTerm(standstill, 'https://words.example.org/jargon/standstill-period/'))).toEqual(
      'id title plain short aliases acronym misspellings saidAs topic stage status replacedBy weight related confusedWith formerly url checked nextReview sources'.split(
        ' ',
      ),
    );
  });

  test('says what the term says, and where it is', () => {
    expect(openTerm(standstill, '/jargon/standstill-period/')).toMatchObject({
      id: 'standstill-period',
      title: 'standstill period',
      acronym: 'SP',
      stage: 'after-the-decision',
      aliases: ['standstill', 'mandatory standstill'],
      url: '/jargon/standstill-period/',
      sources: ['the-act'],
    });
  });

  test('has null for what a term does not have, so that every term has every key', () => {
    expect(openTerm(aTerm('lot'), '/')).toMatchObject({ acronym: null, stage: null, replacedBy: null });
    const old = aTerm('pqq', { status: 'old', since: '2025-02-24', replacedBy: 'lot' });
    expect(openTerm(old, '/')).toMatchObject({ status: 'old', replacedBy: 'lot' });
  });

  test('keeps our own affairs out: the file’s path and how it is linked', () => {
    expect(openTerm(standstill, '/')).not.toHaveProperty('path');
    expect(openTerm(standstill, '/')).not.toHaveProperty('link');
  });
});

describe('the CSV', () => {
  const rowsOf = (...terms: Parameters<typeof openTerm>[0][]): Record<string, string>[] => {
    const [head, ...rows] = readCsv(openTermsCsv(terms.map((term) => openTerm(term, `/jargon/${term.id}/`))));
    return rows.map((row) => {
      expect(row).toHaveLength(head!.length);
      return Object.fromEntries(head!.map((name, n) => [name, row[n]!]));
    });
  };

  test('has a line for each term under the names of the keys', () => {
    expect(rowsOf(standstill, aTerm('lot')).map(({ id, title }) => [id, title])).toEqual([
      ['standstill-period', 'standstill period'],
      ['lot', 'lot'],
    ]);
  });

  test('parts lists with a semicolon, and leaves empty what is not there', () => {
    expect(rowsOf(standstill)[0]).toMatchObject({
      aliases: 'standstill; mandatory standstill',
      confusedWith: 'cooling-off: That is for shoppers, who may change their minds.',
      replacedBy: '',
      related: '',
    });
  });

  test('ends every line as RFC 4180 asks', () => {
    expect(openTermsCsv([openTerm(aTerm('lot'), '/')])).toMatch(/^id,title,[^\n]*\r\n[^\n]*\r\n$/);
  });

  test.each(['one, two', 'the “big” one', 'say "yes"', '"', 'two\nlines', 'two\r\nlines', ' spaces ', ''])(
    'brings %j back as it was',
    (short) => {
      expect(rowsOf(aTerm('lot', { short }))[0]!['short']).toBe(short);
    },
  );

  test('brings any text back as it was', () => {
    const awkward = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', 'a', '’', '😀', ' ') });
    fc.assert(
      fc.property(awkward, awkward, (short, title) => {
        expect(rowsOf(aTerm('lot', { short, title }))[0]).toMatchObject({ short, title });
      }),
    );
  });
});
