import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDocument, unreadableReport } from '../../../src/checker/check.ts';
import { isParseProblem } from '../../../src/checker/document.ts';
import type { Finding } from '../../../src/checker/finding.ts';
import { readerFor } from '../../../src/checker/read.ts';
import { rules } from '../../../src/checker/rules/index.ts';
import { context, findingsOf, resolveFact, sourceAt, type Ending } from './a-check.ts';

/** Words that rules find things in, and words that they do not. */
const WORDS =
  'SCR|VAT|£40,000|8 working days|6 weeks|30%|Mr.|No.|e.g.|the|council|(SCR)|A&B|don’t|“Yes.”|😀|é|. |, |? |!';

/** Marks that each kind of file reads in its own way, and those that upset it. */
const MARKS: Record<Ending, string> = {
  mdx: '# |- |1. |> |*|**|_|`|```|[|](x)|![|~~|\\|\\*|&amp;|&pound;|<Example>|</Example>|<Fact id="x"/>|<Term id="lease">|</Term>|<br/>|<|{|}|---|\n---\n|: |"|\'|title: |short: >|  |[^1]|[^1]: ',
  md: '# |- |1. |> |*|**|_|`|```|[|](x)|![|~~|\\|\\*|&amp;|&copy;|&copy |<b>|</b>|<br>|<div>|<!--|-->|<|---|===|[^1]|[^1]: |    ',
  html: '<p>|</p>|<ul>|<li>|</ul>|<b>|</b>|<table>|<tr>|<td>|</table>|<h2>|<br>|<pre>|<script>|</script>|<style>|<svg>|<main>|<a href="x">|</a>|<button>|<!--|-->|&amp;|&pound;|&copy |&#163;|&#x1F600;|&|<|>|"|hidden',
  txt: '- |* |• |1. |2) |\t|  |"|“|(|)|…',
};

/** Texts of one kind of file: words and marks in any order, and now and then anything at all. */
function texts(ending: Ending): fc.Arbitrary<string> {
  const marks = MARKS[ending].split('|').concat('|', '\n', '\n\n', ' ', '\r\n');
  const part = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...WORDS.split('|')) },
    { weight: 6, arbitrary: fc.constantFrom(...marks) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  return fc.array(part, { maxLength: 25 }).map((parts) => parts.join(''));
}

/** What is found in any text, also in one that cannot be read. */
function everyFinding(source: string, ending: Ending): Finding[] {
  const document = readerFor(`page.${ending}`)!(source, resolveFact);
  return isParseProblem(document)
    ? unreadableReport('page', source, document).findings
    : checkDocument('page', document, context).findings;
}

describe.each(['mdx', 'md', 'html', 'txt'] as const)('any %s', (ending) => {
  test('can be checked, and each finding stands where it says', () => {
    fc.assert(
      fc.property(texts(ending), (source) => {
        for (const finding of everyFinding(source, ending)) {
          const lines = source.split('\n');
          expect(finding.line).toBeGreaterThanOrEqual(1);
          expect(finding.column).toBeGreaterThanOrEqual(1);
          expect(finding.endLine).toBeLessThanOrEqual(lines.length);
          expect(finding.endColumn).toBeLessThanOrEqual(lines[finding.endLine - 1]!.length + 1);
          expect(finding.text).toBe(sourceAt(source, finding));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** A word that every kind of front matter string can hold, after some text that it must escape. */
const quoted = fc.string({
  unit: fc.constantFrom('a', ' ', "'", '"', '\\', 'é', '😀', '#', ':', '\t'),
  maxLength: 12,
});

test.each([
  ['single', (text: string) => `'${text.replaceAll("'", "''")}'`],
  ['double', (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`],
  ['folded', (text: string) => `>\n  x${text}`],
  ['literal', (text: string) => `|\n  x${text}`],
])('in a %s quoted string, whatever comes before, a finding is itself', (_, write) => {
  fc.assert(
    fc.property(quoted, quoted, (before, after) => {
      const source = `---\ntitle: ${write(`${before} SCR ${after}`)}\n---\n`;
      const [finding] = findingsOf(source, 'mdx', ...rules.filter(({ id }) => id === 'unknown-acronym'));
      expect(finding).toMatchObject({
        text: 'SCR',
        column:
          source
            .split('\n')
            .find((line) => line.includes('SCR'))!
            .indexOf('SCR') + 1,
      });
    }),
  );
});

test('in a sentence or a passage, what is found does not change with the paragraph after it', () => {
  const local = rules.filter(({ scope }) => scope !== 'document');
  const paragraph = texts('txt').map((text) => text.replace(/\s*\n\s*/g, '\n').trim());
  fc.assert(
    fc.property(paragraph, paragraph, (first, second) => {
      const alone = findingsOf(first, 'txt', ...local);
      const lines = first.split('\n').length;
      const together = findingsOf(`${first}\n\n${second}`, 'txt', ...local);
      expect(together.filter(({ line }) => line <= lines)).toEqual(alone);
    }),
    { numRuns: 1000 },
  );
});
