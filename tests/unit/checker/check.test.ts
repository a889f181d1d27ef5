import { describe, expect, test } from 'vitest';
import { checkDocument, unreadableReport } from '../../../src/checker/check.ts';
import { isParseProblem } from '../../../src/checker/document.ts';
import { readMdxDocument } from '../../../src/checker/passages/from-markdown.ts';
import type { Rule } from '../../../src/checker/rule.ts';
import { context, documentOf, report, resolveFact, sourceAt } from './a-check.ts';

const description = {
  id: 'a-rule',
  level: 'warn',
  title: '',
  why: '',
  examples: { finds: [], leaves: [] },
} as const;

describe('what each scope of rule is given', () => {
  test('a sentence rule: the sentences of prose alone, with offsets in their passage', () => {
    const seen: string[] = [];
    const rule: Rule = {
      ...description,
      scope: 'sentence',
      *check({ text, start, end, passage }) {
        seen.push(text);
        if (passage.text.slice(start, end) === text) yield { start, end, message: 'Here.' };
      },
    };
    const source = '# No heading\n\nOne *two*. Three.\n\n- A label\n- A bullet of five words.\n';
    const { findings } = report(source, 'mdx', [rule]);
    expect(seen).toEqual(['One two.', 'Three.', 'A bullet of five words.']);
    expect(findings.map(({ text }) => text)).toEqual(['One *two*.', 'Three.', 'A bullet of five words.']);
  });

  test('a passage rule: every passage, headings and labels too', () => {
    const rule: Rule = {
      ...description,
      scope: 'passage',
      *check({ text }) {
        yield { start: 0, end: text.length, message: 'Here.' };
      },
    };
    const texts = report('---\ntitle: One\n---\n\n# Two\n\n- Three', 'mdx', [rule]).findings.map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['One', 'Two', 'Three']);
  });

  test('a document rule: the whole, with offsets in the source or in a passage', () => {
    const rule: Rule = {
      ...description,
      scope: 'document',
      *check({ passages }) {
        yield { start: 0, end: 1, message: 'In the source.' };
        yield { passage: passages[1]!, start: 0, end: 3, message: 'In a passage.' };
      },
    };
    const texts = report('# One\n\n*Two*', 'mdx', [rule]).findings.map(({ text }) => text);
    expect(texts).toEqual(['#', 'Two']);
  });
});

test('a finding has its rule’s level, unless it says another', () => {
  const rule: Rule = {
    ...description,
    scope: 'passage',
    *check() {
      yield { start: 0, end: 1, message: 'One.' };
      yield { start: 1, end: 2, message: 'Two.', level: 'error', suggestion: 'Mend it.' };
    },
  };
  const { findings } = checkDocument('a.txt', documentOf('ab', 'txt'), context, [rule]);
  expect(findings.map(({ level, suggestion }) => [level, suggestion])).toEqual([
    ['warn', undefined],
    ['error', 'Mend it.'],
  ]);
  expect(findings[0]).not.toHaveProperty('suggestion');
});

describe('a file that cannot be read', () => {
  test.each([
    ['a tag that does not close', 'One 😀.\n\n<Example>\n\nTwo.', '<', 3],
    ['a bracket that does not close', 'é 😀 {one', '{', 1],
    ['after a byte order mark', '\ufeff😀 <b', '<', 1],
  ])('%s: one error, where it went wrong', (_, source, text, line) => {
    const problem = readMdxDocument(source, resolveFact);
    if (!isParseProblem(problem)) throw new Error('it was read');
    const { findings, words, measures } = unreadableReport('a.mdx', source, problem);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'syntax', level: 'error', line, text });
    expect(sourceAt(source, findings[0]!)).toBe(text);
    expect(findings[0]!.message).toMatch(/^This cannot be read: [^.].*[^.]\.$/s);
    expect({ words, readingAge: measures.readingAge }).toEqual({ words: 0, readingAge: null });
  });

  test('a problem past the end is put at the end', () => {
    expect(unreadableReport('a.mdx', 'ab', { message: 'No end.', offset: 9 }).findings[0]).toMatchObject({
      line: 1,
      column: 3,
      endColumn: 3,
      text: '',
      message: 'This cannot be read: No end.',
    });
  });
});
