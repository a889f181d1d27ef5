import { expect, test } from 'vitest';
import { baselineOf, compareToBaseline } from '../../../src/checker/baseline.ts';
import { aFinding, aReport } from './a-report.ts';

const shall = aFinding({ rule: 'shall' });
const latin = aFinding({ rule: 'latin', level: 'warn' });

test('a baseline counts the findings of each rule in each file', () => {
  expect(baselineOf([aReport('a.md', [shall, latin, shall]), aReport('b.md')])).toEqual({
    'a.md': { shall: 2, latin: 1 },
  });
});

test('as many as before is no worse', () => {
  const files = [aReport('a.md', [shall, latin])];
  expect(compareToBaseline(files, baselineOf(files))).toEqual({
    worse: [],
    next: baselineOf(files),
    fewer: 0,
  });
});

test('one more of a rule is worse, whatever its level; only that rule’s findings are shown', () => {
  const { worse } = compareToBaseline([aReport('a.md', [shall, latin, latin])], {
    'a.md': { shall: 1, latin: 1 },
  });
  expect(worse.map(({ path, findings }) => [path, findings])).toEqual([['a.md', [latin, latin]]]);
});

test('a fault in a file that had none is worse', () => {
  expect(compareToBaseline([aReport('new.md', [latin])], {}).worse).toHaveLength(1);
});

test('it may only get better: what is fixed comes off, and a fix in one file pays for nothing in another', () => {
  const { worse, next, fewer } = compareToBaseline([aReport('a.md', [shall]), aReport('b.md', [shall])], {
    'a.md': { shall: 3, latin: 1 },
  });
  expect([next, fewer]).toEqual([{ 'a.md': { shall: 1 } }, 3]);
  expect(worse.map(({ path }) => path)).toEqual(['b.md']);
});

test('files that were not checked keep what they have', () => {
  const before = { 'other.md': { shall: 2 } };
  expect(compareToBaseline([aReport('a.md')], before).next).toEqual(before);
});
