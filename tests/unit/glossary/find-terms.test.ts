import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termFinder } from '../../../src/glossary/find-terms.ts';
import type { Term } from '../../../src/glossary/term.ts';
import { aTerm } from './a-term.ts';

/** What is found in a text: the words as they stand there, and the term that they name. */
function found(text: string, ...terms: Term[]): string[] {
  return termFinder(terms)(text).map(({ id, start, end }) => `${text.slice(start, end)} → ${id}`);
}

const lease = aTerm('lease');
const repairingLease = aTerm('full-repairing-lease', { aliases: ['repairing lease'] });

describe('which match wins', () => {
  test('the longest at a place', () => {
    expect(found('They offer a full repairing lease.', lease, repairingLease)).toEqual([
      'full repairing lease → full-repairing-lease',
    ]);
  });

  test('the leftmost, even where a longer one starts inside it', () => {
    const terms = [aTerm('asset-transfer'), aTerm('transfer-of-undertakings-rules')];
    expect(found('the asset transfer of undertakings rules', ...terms)).toEqual([
      'asset transfer → asset-transfer',
    ]);
  });

  test('the next one starts after the last one ends', () => {
    expect(found('lease lease, full repairing leases', lease, repairingLease)).toEqual([
      'lease → lease',
      'lease → lease',
      'full repairing leases → full-repairing-lease',
    ]);
  });

  test('the shorter one, where the longer one is not whole', () => {
    expect(found('a full repairing duty and a lease', lease, repairingLease)).toEqual(['lease → lease']);
  });
});

describe('forms of a name', () => {
  test.each([
    ['a lot', 'two lots'],
    ['a charity', 'two charities'],
    ['a survey', 'two surveys'],
    ['a contract notice', 'two contract notices'],
    ['a business', 'two businesses'],
    ['a tax', 'two taxes'],
    ['a branch', 'two branches'],
  ])('%s and %s', (one, two) => {
    const title = one.replace('a ', '');
    const term = aTerm('term', { title });
    expect(found(one, term)).toEqual([`${title} → term`]);
    expect(found(two, term)).toEqual([`${two.replace('two ', '')} → term`]);
  });

  test.each([
    'asset transfer',
    'asset-transfer',
    'asset\ntransfer',
    'asset  transfer',
    'asset\u2011transfer',
  ])('a space, a hyphen or a line end between its words: %j', (written) => {
    expect(found(`The ${written} took years.`, aTerm('asset-transfer'))).toEqual([
      `${written} → asset-transfer`,
    ]);
    expect(found(`The ${written} took years.`, aTerm('it', { title: 'asset-transfer' }))).toEqual([
      `${written} → it`,
    ]);
  });

  test.each(['asset, transfer', 'asset. Transfer', 'asset (transfer', 'asset/transfer', 'asset – transfer'])(
    'nothing else may stand between its words: %j',
    (written) => {
      expect(found(written, aTerm('asset-transfer'))).toEqual([]);
    },
  );

  test('a word inside a longer word is not the term', () => {
    expect(found('We release the leasehold, please.', lease)).toEqual([]);
  });

  test('aliases and link forms count as names', () => {
    const term = aTerm('call-in', { aliases: ['called-in decision'], linkForms: ['called in'] });
    expect(found('It was called in. A called in decision waits.', term)).toEqual([
      'called in → call-in',
      'called in decision → call-in',
    ]);
  });

  test('misspellings and what people say are for search, not for links', () => {
    const term = aTerm('tupe', { title: 'TUPE', misspellings: ['toupee'], saidAs: ['staff move'] });
    expect(found('A toupee; the staff move.', term)).toEqual([]);
  });
});

describe('apostrophes', () => {
  test.each(["the council's vote", 'the council’s vote'])(
    'a possessive is linked without its ’s: %s',
    (text) => {
      expect(found(text, aTerm('council'))).toEqual(['council → council']);
    },
  );

  test('a plural possessive too', () => {
    expect(found('both councils’ votes', aTerm('council'))).toEqual(['councils → council']);
  });

  test.each([
    ["landlord's covenant", 'landlord’s covenant'],
    ['landlord’s covenant', "landlord's covenant"],
    ["tenants' association", 'tenants’ association'],
    ["tenants' association", 'tenants association'],
    ["o'clock rule", 'o’clock rule'],
  ])('the name %s is found written %s', (title, written) => {
    expect(found(`Ask about the ${written}.`, aTerm('it', { title }))).toEqual([`${written} → it`]);
  });

  test('a possessive is not a word of the name: “landlord’s covenant” is not “landlord covenant”', () => {
    expect(found('the landlord’s covenant', aTerm('landlord-covenant'))).toEqual([]);
  });

  test('the s of a possessive is not the s of “s 106”', () => {
    expect(found("the council's 106 homes", aTerm('it', { title: 's 106' }))).toEqual([]);
  });
});

describe('capitals', () => {
  test('a form in small letters is found with any capitals', () => {
    expect(found('Lease, LEASE and lease', lease)).toHaveLength(3);
  });

  test('a form with a capital is a name, found only as it is written', () => {
    const term = aTerm('find-a-tender', { title: 'Find a Tender' });
    expect(found('Find a tender to bid for. Look on Find a Tender.', term)).toEqual([
      'Find a Tender → find-a-tender',
    ]);
  });

  test('an acronym is not the word that looks like it', () => {
    const term = aTerm('community-asset-transfer', { acronym: 'CAT' });
    expect(found('The cat likes a CAT. Cats like CATs.', term)).toEqual([
      'CAT → community-asset-transfer',
      'CATs → community-asset-transfer',
    ]);
  });

  test.each([
    ['CBS', 'Two CBSs'],
    ['O&S', 'Ask O&S'],
    ['S106', 'The S106 money'],
  ])('the acronym %s is found in “%s”', (acronym, text) => {
    expect(found(text, aTerm('it', { acronym }))).toHaveLength(1);
  });
});

describe('what is never linked', () => {
  const combined = aTerm('combined-authority', { acronym: 'CA' });
  const contracting = aTerm('contracting-authority', { acronym: 'CA' });

  test('letters that two terms share, while their names are', () => {
    expect(found('The CA is a combined authority.', combined, contracting)).toEqual([
      'combined authority → combined-authority',
    ]);
    expect(found('The CA decides.', combined)).toEqual(['CA → combined-authority']);
  });

  test('a term that would mislead, but for the forms that are safe', () => {
    const minutes = aTerm('minutes', {
      link: 'never',
      aliases: ['record'],
      acronym: 'MIN',
      linkForms: ['minutes of the meeting'],
    });
    expect(found('It took ten minutes. The record, MIN, is the minutes of the meeting.', minutes)).toEqual([
      'minutes of the meeting → minutes',
    ]);
  });

  test('anything, where there are no terms or no words', () => {
    expect(found('A lease.')).toEqual([]);
    expect(found('', lease)).toEqual([]);
    expect(found('… — !', lease)).toEqual([]);
    expect(found('… — !', aTerm('dash', { title: '—' }))).toEqual([]);
  });
});

test('in any text, matches are in order, apart, and name their term', () => {
  const words = fc.constantFrom(
    'lease',
    'Leases',
    'full',
    'repairing',
    'the',
    '’s',
    '-',
    ' ',
    '\n',
    ', ',
    'ß',
    '😀',
  );
  const find = termFinder([lease, repairingLease]);
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' }))), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { id, start, end } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(
          id === 'lease' ? /^leases?$/i : /^(?:full[\s‐‑-]+)?repairing[\s‐‑-]+leases?$/i,
        );
        last = end;
      }
    }),
  );
});

test('the time it takes grows with the text, not faster', () => {
  const terms = Array.from({ length: 200 }, (_, n) => aTerm(`lease-of-kind-${n}`));
  const find = termFinder(terms);
  const text = 'lease of kind 199 and lease of no kind; '.repeat(2000);
  const started = performance.now();
  expect(find(text)).toHaveLength(2000);
  expect(performance.now() - started).toBeLessThan(2000);
});
