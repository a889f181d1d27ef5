import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOfFile } from '../../../src/edition/file-place.ts';

test.each([
  ['terms/lot.mdx', { kind: 'term', id: 'lot' }],
  ['terms/section-106-agreement.mdx', { kind: 'term', id: 'section-106-agreement' }],
  ['guides/procurement/index.mdx', { kind: 'page', guide: 'procurement', slug: 'index', order: 0 }],
  ['guides/procurement/01-is-it.mdx', { kind: 'page', guide: 'procurement', slug: 'is-it', order: 1 }],
  ['guides/money/12-2-year-loans.mdx', { kind: 'page', guide: 'money', slug: '2-year-loans', order: 12 }],
  ['editions/anytown/edition.yaml', { kind: 'edition-settings', edition: 'anytown' }],
  ['editions/anytown/terms/moot-hall.mdx', { kind: 'term', edition: 'anytown', id: 'moot-hall' }],
  [
    'editions/anytown/guides/money/index.mdx',
    { kind: 'page', edition: 'anytown', guide: 'money', slug: 'index', order: 0 },
  ],
  [
    'editions/anytown/guides/money/03-ward-fund.mdx',
    { kind: 'page', edition: 'anytown', guide: 'money', slug: 'ward-fund', order: 3 },
  ],
  ['facts.yaml', { kind: 'other' }],
  ['edition.yaml', { kind: 'other' }],
  ['editions/default', { kind: 'other' }],
  ['editions/anytown/directory.csv', { kind: 'directory', edition: 'anytown' }],
  ['directory.csv', { kind: 'other' }],
  ['editions/anytown/public/logo.svg', { kind: 'other' }],
  ['terms/lot.md', { kind: 'other' }],
])('%s', (path, place) => {
  expect(placeOfFile(path)).toEqual(place);
});

describe('an MDX file that nobody would find is misplaced', () => {
  test.each([
    'lot.mdx',
    'terms/Lot.mdx',
    'terms/two words.mdx',
    'terms/more/lot.mdx',
    'guides/index.mdx',
    'guides/money/loans.mdx',
    'guides/money/1-loans.mdx',
    'guides/money/001-loans.mdx',
    'guides/money/01_loans.mdx',
    'guides/Money/01-loans.mdx',
    'editions/Any Town/terms/lot.mdx',
    'editions/anytown/lot.mdx',
  ])('%s', (path) => {
    const place = placeOfFile(path);
    expect(place.kind).toBe('misplaced');
    expect(place).toHaveProperty('mend', expect.stringContaining('terms/<id>.mdx'));
  });

  test.each([
    'guides/money/01-print.mdx',
    'guides/money/02-index.mdx',
    'editions/x/guides/money/01-print.mdx',
  ])('%s has a name that the site needs', (path) => {
    const place = placeOfFile(path);
    expect(place.kind).toBe('misplaced');
    expect(place).toHaveProperty('why', expect.stringContaining('an address that the site needs'));
  });
});

test('a path with “print” in it is not “print”', () => {
  expect(placeOfFile('guides/money/01-print-costs.mdx')).toMatchObject({ kind: 'page', slug: 'print-costs' });
});

test('any path has a place', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', '.mdx', '.yaml'), (name, ending) => {
      const { kind } = placeOfFile(`${name}${ending}`);
      if (ending === '.mdx') expect(kind).not.toBe('other');
    }),
  );
});
