import { expect, test } from 'vitest';
import { sharedWording } from '../../../src/checker/rules/shared-wording.ts';
import { circularDefinition } from '../../../src/checker/rules/circular-definition.ts';
import { findingsTogether } from './a-collection.ts';

const form = 'Ask the council for its own form today.';

test('a finding names its file and its place there', () => {
  const findings = findingsTogether(
    [`# One\n\n${form}`, `Hello. ${form}`, `- ${form}`].join('\n===\n'),
    sharedWording,
  );
  expect(findings.map(({ path, line, column, text }) => [path, line, column, text])).toEqual([
    ['1.mdx', 3, 1, form],
    ['2.mdx', 1, 8, form],
    ['3.mdx', 1, 3, form],
  ]);
  expect(findings[0]!.message).toBe('This sentence is on 3 pages: also 2.mdx, 3.mdx.');
});

test('a file that has a reason is left alone, and still counts', () => {
  const allowed = `{/* plain-ignore shared-wording: the law wants these words */}\n\n${form}`;
  const findings = findingsTogether([form, form, allowed].join('\n===\n'), sharedWording);
  expect(findings.map(({ path }) => path)).toEqual(['1.mdx', '2.mdx']);
});

test('a circle is told from one that only leads into it', () => {
  const term = (title: string, short: string) => `---\ntitle: ${title}\nshort: ${short}\n---`;
  const findings = findingsTogether(
    [
      term('invitation to tender', 'A pack with a standstill period.'),
      term('standstill period', 'A gap after the conditions of participation.'),
      term('conditions of participation', 'Things that follow a standstill period.'),
    ].join('\n===\n'),
    circularDefinition,
  );
  expect(findings.map(({ path, text }) => [path, text])).toEqual([
    ['2.mdx', 'conditions of participation'],
    ['3.mdx', 'standstill period'],
  ]);
});
