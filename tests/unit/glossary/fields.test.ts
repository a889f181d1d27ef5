import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { id, isoDate, safeWebAddress, webAddress } from '../../../src/glossary/fields.ts';

/** What a field says to a value: nothing, where it takes it. */
const answer = (field: z.ZodType, value: unknown): string[] =>
  field.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('an id', () => {
  test.each(['lot', 'section-106-agreement', '4-star'])('takes %s', (value) => {
    expect(answer(id, value)).toEqual([]);
  });

  test.each(['', 'Lot', 'two words', '-lot', 'lot-', 'a--b', 'café', 'a/b'])('refuses %j', (value) => {
    expect(answer(id, value)).toEqual([
      'an id has small letters, figures and hyphens, such as “peppercorn-rent”',
    ]);
  });
});

describe('a date', () => {
  test.each(['2026-11-22', '2024-02-29', '2012-09-21'])('takes %s', (value) => {
    expect(answer(isoDate, value)).toEqual([]);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '22/11/2026',
    '2026-11',
    '2026-11-22T00:00',
    '2026-1-2',
    '',
  ])('refuses %j', (value) => {
    expect(answer(isoDate, value)).toEqual(['a date is written as 2026-11-22']);
  });
});

describe('a web address', () => {
  test.each(['https://www.gov.uk/', 'http://www.example.org/a?b=c'])('takes %s', (value) => {
    expect(answer(webAddress, value)).toEqual([]);
  });

  test.each(['www.gov.uk', 'javascript:alert(1)', 'mailto:a@example.org', '/guides/', ''])(
    'refuses %j',
    (value) => {
      expect(answer(webAddress, value)).toEqual(['a web address starts with https://']);
    },
  );

  test('a safe one is https, and one fault is one message', () => {
    expect(answer(safeWebAddress, 'https://www.gov.uk/')).toEqual([]);
    expect(answer(safeWebAddress, 'http://www.gov.uk/')).toEqual(['use the https:// address']);
    expect(answer(safeWebAddress, 'www.gov.uk')).toEqual(['a web address starts with https://']);
  });
});
