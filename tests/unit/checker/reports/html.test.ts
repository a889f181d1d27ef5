import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { html } from '../../../../src/checker/reports/html.ts';
import { aFinding, aReport } from '../a-report.ts';

const tagsIn = (node: Nodes): string[] => [
  ...(node.type === 'element' ? [node.tagName] : []),
  ...('children' in node ? node.children.flatMap(tagsIn) : []),
];

test('nothing in a file can become part of the page', () => {
  const evil = '</q><script>alert("&1")</script><img src=x onerror=alert(2)>';
  const finding = aFinding({ text: evil, message: evil, suggestion: evil });
  const page = html([aReport(`${evil}.md`, [finding])]);
  expect(page).toContain('&lt;script&gt;alert(&quot;&amp;1&quot;)&lt;/script&gt;');
  const tags = tagsIn(fromHtml(page));
  expect(tags).not.toContain('script');
  expect(tags).not.toContain('img');
});

test('each file has its figures and its findings', () => {
  const page = html([aReport('a.md', [aFinding({ suggestion: 'Cut it.' })]), aReport('b.md')]);
  expect(page).toContain('2 files, 1 error, 0 warnings.');
  expect(page).toContain('<h2>a.md</h2>\n<p>6 words, 3 to a sentence. Reading age');
  expect(page).toContain('<li>Line 3: <q>text</q><br>It is long. Cut it.</li>');
  expect(page).toContain('<p>Nothing found.</p>');
});

test('a file without prose has no figures', () => {
  const empty = aReport('a.md');
  const none = { ...empty, measures: { ...empty.measures, readingAge: null } };
  expect(html([none])).toContain('<p>Nothing to count.</p>');
});
