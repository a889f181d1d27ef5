import { expect, test } from 'vitest';
import { github } from '../../../../src/checker/reports/github.ts';
import { aFinding, aReport } from '../a-report.ts';

test('an error and a warning, each on its line', () => {
  const findings = [aFinding({ suggestion: 'Cut it.' }), aFinding({ level: 'warn', rule: 'filler' })];
  expect(github([aReport('content/a.mdx', findings)])).toBe(
    '::error file=content/a.mdx,line=3,endLine=3,col=5,endColumn=9,title=long-sentence::It is long. Cut it.\n' +
      '::warning file=content/a.mdx,line=3,endLine=3,col=5,endColumn=9,title=filler::It is long.\n',
  );
});

test('what would end a command or a property is escaped', () => {
  const finding = aFinding({ message: '100%\r\nof: it, “:: ”' });
  const [line, ...rest] = github([aReport('a,b:c%.md', [finding])]).split('\n');
  expect(line).toContain('file=a%2Cb%3Ac%25.md,');
  expect(line).toMatch(/::100%25%0D%0Aof: it, “:: ”$/);
  expect(rest).toEqual(['']);
});

test('a finding over lines has no columns, which GitHub would take for those of one line', () => {
  const text = github([aReport('a.md', [aFinding({ endLine: 4 })])]);
  expect(text).toContain('line=3,endLine=4,title=');
});

test('nothing found is nothing said', () => {
  expect(github([aReport('a.md')])).toBe('');
});
