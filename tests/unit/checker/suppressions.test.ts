import { describe, expect, test } from 'vitest';
import { filler } from '../../../src/checker/rules/filler.ts';
import { shall } from '../../../src/checker/rules/shall.ts';
import { suppression } from '../../../src/checker/rules/suppression.ts';
import { findingsOf, type Ending } from './a-check.ts';

const rulesIn = (source: string, ending: Ending = 'mdx'): string[] =>
  findingsOf(source, ending, shall, filler, suppression).map(({ rule, line }) => `${line} ${rule}`);

describe('a comment with a reason turns one rule off', () => {
  test.each<[string, Ending, string]>([
    ['MDX', 'mdx', '{/* plain-ignore shall: the words of the Act */}\n\nIt shall\nconsult.\n'],
    ['Markdown', 'md', '<!-- plain-ignore shall: the words of the Act -->\n\nIt shall\nconsult.\n'],
    ['HTML', 'html', '<!-- plain-ignore shall: the words of the Act -->\n<p>It shall consult.</p>\n'],
    [
      'front matter',
      'mdx',
      '---\n# plain-ignore shall: a quotation\nsummary: It shall consult.\n---\n\nText.\n',
    ],
  ])('in %s', (_, ending, source) => {
    expect(rulesIn(source, ending)).toEqual([]);
  });

  test('inside a paragraph, for the rest of it', () => {
    expect(rulesIn('You shall go. {/* plain-ignore shall: the Act */} You shall stay.\n')).toEqual([
      '1 shall',
    ]);
  });

  test('for one block and no further', () => {
    const source = '{/* plain-ignore shall: the Act */}\n\nIt shall.\n\nIt shall.\n';
    expect(rulesIn(source)).toEqual(['5 shall']);
  });

  test('beside another, each for the block after both', () => {
    const both = '{/* plain-ignore shall: the Act */}\n\n{/* plain-ignore filler: the Act */}\n\n';
    expect(rulesIn(`${both}It shall simply wait.\n`)).toEqual([]);
  });

  test('for that rule and no other', () => {
    expect(rulesIn('{/* plain-ignore shall: the Act */}\n\nIt shall simply wait.\n')).toEqual(['3 filler']);
  });
});

describe('a comment is itself a finding', () => {
  test('without a reason; and what it was to hide is found', () => {
    expect(rulesIn('{/* plain-ignore shall */}\n\nIt shall.\n')).toEqual(['1 suppression', '3 shall']);
  });

  test('that hides nothing', () => {
    const [finding] = findingsOf(
      '{/* plain-ignore shall: the Act */}\n\nIt will.\n',
      'mdx',
      shall,
      suppression,
    );
    expect([finding?.line, finding?.message]).toEqual([
      1,
      'This turns “shall” off, and it finds nothing here.',
    ]);
  });

  test('for a rule that does not exist', () => {
    const [finding] = findingsOf('{/* plain-ignore shal: the Act */}\n\nIt will.\n', 'mdx', suppression);
    expect(finding?.suggestion).toBe('Did you mean “shall”?');
  });

  test('but not where its rule was not looked for', () => {
    expect(findingsOf('{/* plain-ignore latin: a motto */}\n\nIt will.\n', 'mdx', suppression)).toEqual([]);
  });
});

test('other comments mean nothing', () => {
  expect(rulesIn('{/* Ask Sam about shall. */}\n\nIt will.\n')).toEqual([]);
});
