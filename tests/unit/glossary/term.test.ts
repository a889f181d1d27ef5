import { describe, expect, test } from 'vitest';
import { termSchema } from '../../../src/glossary/term.ts';

const LEAST = {
  title: 'lot',
  plain: 'part of a contract',
  short: 'One part of a contract that was cut up.',
  topic: 'procurement',
  weight: 'usual',
  checked: '2026-11-22',
  nextReview: '2027-05-22',
};

/** What the schema says of a term with these fields changed: path and message. */
function faults(fields: Record<string, unknown>): string[] {
  const { error } = termSchema.safeParse({ ...LEAST, ...fields });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('a term needs little, and the rest has its plain meaning', () => {
  expect(termSchema.parse(LEAST)).toEqual({
    ...LEAST,
    aliases: [],
    misspellings: [],
    saidAs: [],
    status: 'current',
    everyday: false,
    link: 'auto',
    linkForms: [],
    related: [],
    confusedWith: [],
    formerly: [],
    sources: [],
  });
});

describe('lengths', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

  test('the plain name has at most 6 words', () => {
    expect(faults({ plain: words(6) })).toEqual([]);
    expect(faults({ plain: words(7) })).toEqual(['plain: the plain name has at most 6 words']);
  });

  test('the short meaning has at most 30 words', () => {
    expect(faults({ short: words(30) })).toEqual([]);
    expect(faults({ short: words(31) })).toEqual(['short: the short meaning has at most 30 words']);
  });

  test('a fact’s tag counts as three words', () => {
    const tag = '<Fact id="standstill-working-days" form="number"/>';
    expect(faults({ short: `${words(27)} ${tag}` })).toEqual([]);
    expect(faults({ short: `${words(28)} ${tag}` })).toHaveLength(1);
  });

  test('spaces and line ends around words do not count', () => {
    expect(faults({ plain: '  one two\nthree   four five six ' })).toEqual([]);
  });
});

describe('an old word', () => {
  test('says since when', () => {
    expect(faults({ status: 'old' })).toEqual([
      'status: an old word says since when: add “since: 2025-02-24” with its own date',
    ]);
    expect(faults({ status: 'old', since: '2025-02-24' })).toEqual([]);
  });

  test('a current word need not', () => {
    expect(faults({ status: 'current' })).toEqual([]);
  });
});

test.each([
  [{ topic: 'cookery' }, 'topic'],
  [{ stage: 'nowhere' }, 'stage'],
  [{ weight: 'heavy' }, 'weight'],
  [{ link: 'always' }, 'link'],
  [{ related: ['Two Words'] }, 'related.0'],
  [{ confusedWith: [{ id: 'lot' }] }, 'confusedWith.0.difference'],
  [{ aliases: [''] }, 'aliases.0'],
  [{ title: '' }, 'title'],
  [{ nextReview: 'soon' }, 'nextReview'],
])('%j is refused, at its place', (fields, path) => {
  expect(faults(fields).map((fault) => fault.split(':')[0])).toEqual([path]);
});

test('a key that nobody knows is refused', () => {
  expect(termSchema.safeParse({ ...LEAST, alias: ['x'] }).success).toBe(false);
});
