import { expect, test } from 'vitest';
import { byPlace } from '../../../../src/checker/finding.ts';
import { pretty, prettyFindings } from '../../../../src/checker/reports/pretty.ts';
import { aFinding, aReport } from '../a-report.ts';

test('each finding has its place, what is wrong, the words and what to do', () => {
  const finding = aFinding({ text: 'some\n  words', suggestion: 'Cut it.' });
  expect(prettyFindings([{ ...finding, path: 'a.md' }])).toBe(
    'a.md:3:5 error It is long. (long-sentence)\n    some words\n    → Cut it.',
  );
});

test('long words are cut, and nothing is said where there are none', () => {
  const long = prettyFindings([{ ...aFinding({ text: 'x'.repeat(200) }), path: 'a.md' }]).split('\n');
  expect(long[1]).toBe(`    ${'x'.repeat(97)}…`);
  expect(prettyFindings([{ ...aFinding({ text: '' }), path: 'a.md' }]).split('\n')).toHaveLength(1);
});

test('the summary counts files, levels, words and rules, most first', () => {
  const text = pretty([
    aReport('a.md', [
      aFinding({ rule: 'one' }),
      aFinding({ rule: 'two', level: 'warn' }),
      aFinding({ rule: 'two' }),
    ]),
    aReport('b.md'),
  ]);
  expect(text.split('\n').slice(-5)).toEqual([
    '2 files, 2 errors, 1 warning.',
    'Counted 12 words of prose; left out 6 in headings, labels, code and the like.',
    '  2 × two',
    '  1 × one',
    '',
  ]);
});

test('where nothing is wrong, there is only the summary', () => {
  expect(pretty([aReport('a.md')])).toMatch(/^1 file, 0 errors, 0 warnings\.\n/);
});

test('colours mark the level', () => {
  const paint = {
    red: (s: string) => `<r>${s}</r>`,
    yellow: (s: string) => `<y>${s}</y>`,
    dim: (s: string) => s,
  };
  const text = pretty([aReport('a.md', [aFinding(), aFinding({ level: 'warn' })])], paint);
  expect(text).toContain('<r>error</r>');
  expect(text).toContain('<y>warning</y>');
});

test('findings sort by file, then line, then column', () => {
  const at = (path: string, line: number, column: number) => ({ ...aFinding({ line, column }), path });
  const sorted = [at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 8)].sort(byPlace);
  expect(sorted.map(({ path, line, column }) => [path, line, column])).toEqual([
    ['a', 2, 8],
    ['a', 2, 9],
    ['a', 10, 1],
    ['b', 1, 1],
  ]);
});
