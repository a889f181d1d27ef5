import { describe, expect, test } from 'vitest';
import { eachMakesOneFinding } from './one-finding.ts';
import { CONTENT, flyWith } from './some-content.ts';

describe('guides and places', () => {
  const page = CONTENT['guides/procurement/01-is-this-for-us.mdx'];
  eachMakesOneFinding([
    [
      'a guide without an index',
      { 'guides/money/01-grants.mdx': page, 'guides/money/02-loans.mdx': page },
      'guides/money/index.mdx:1 missing-file: The guide “money” has no index.mdx. Add one: it opens the guide with “In five minutes”.',
    ],
    [
      'a guide of an edition without an index',
      { 'editions/england/guides/money/01-grants.mdx': page },
      'editions/england/guides/money/index.mdx:1 missing-file: The guide “money” has no index.mdx. Add one: it opens the guide with “In five minutes”.',
    ],
    [
      'two pages at one address',
      { 'guides/procurement/02-is-this-for-us.mdx': page },
      'guides/procurement/02-is-this-for-us.mdx:1 misplaced-file: This page has the same address as content/guides/procurement/01-is-this-for-us.mdx. Give one of them another name: the number is no part of the address.',
    ],
    [
      'a page with a name that the site needs',
      { 'guides/procurement/02-print.mdx': page },
      'guides/procurement/02-print.mdx:1 misplaced-file: “print” is an address that the site needs. Give the page another name.',
    ],
    [
      'an MDX file where none is looked for',
      { 'guides/first-steps.mdx': page },
      'guides/first-steps.mdx:1 misplaced-file: This file is not where terms or pages are. A term is terms/<id>.mdx, a page guides/<guide>/<nn>-<page>.mdx and a tool tools/<tool>.mdx, in small letters and hyphens.',
    ],
  ]);

  test('editions do not lend each other pages', () => {
    const settings = 'name: Anytown\nscope: council\n';
    const own = {
      'editions/anytown/edition.yaml': settings,
      'editions/bootle/edition.yaml': settings,
      'editions/anytown/guides/money/index.mdx': page,
      'editions/anytown/guides/money/01-grants.mdx': page,
      'editions/bootle/guides/money/01-grants.mdx': page,
    };
    expect(flyWith(own).findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'content/editions/bootle/guides/money/index.mdx missing-file',
    ]);
  });

  test('an edition may add a page to a guide of ours, or put one in its place under another number', () => {
    const own = {
      'editions/england/guides/procurement/05-is-this-for-us.mdx': page,
      'editions/england/guides/procurement/06-our-portal.mdx': page,
    };
    expect(flyWith(own).findings).toEqual([]);
  });
});
