import { describe, expect, test } from 'vitest';
import { rules } from '../../../../src/checker/rules/index.ts';
import type { Rule } from '../../../../src/checker/rule.ts';
import { findingsOf, sourceAt } from '../a-check.ts';
import { findingsTogether } from '../a-collection.ts';

const foundIn = (text: string, rule: Rule) =>
  rule.scope === 'collection' ? findingsTogether(text, rule) : findingsOf(text, 'mdx', rule);

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test.each(rule.examples.finds)('finds its fault in: $text', ({ text, found }) => {
    const findings = foundIn(text, rule);
    expect(findings).not.toHaveLength(0);
    if (found !== undefined) expect(findings.map((finding) => finding.text)).toEqual([found].flat());
    for (const finding of findings) {
      expect(finding.rule).toBe(rule.id);
      if (rule.scope !== 'collection') expect(finding.text).toBe(sourceAt(text, finding));
    }
  });

  test.each(rule.examples.leaves)('leaves alone: $text', ({ text }) => {
    expect(foundIn(text, rule)).toEqual([]);
  });

  const mended = rule.examples.finds.flatMap(({ better }) => better ?? []);
  if (mended.length > 0) {
    test.each(mended)('has nothing to say of its own advice: %s', (better) => {
      expect(findingsOf(better, 'mdx', rule)).toEqual([]);
    });
  }
});

test('each rule has an id of its own, and rules stand in the order of their ids', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});
