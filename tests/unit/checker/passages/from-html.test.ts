import { describe, expect, test } from 'vitest';
import { isParseProblem } from '../../../../src/checker/document.ts';
import { readerFor } from '../../../../src/checker/read.ts';
import { documentOf, resolveFact } from '../a-check.ts';

const passages = (source: string): string[] =>
  documentOf(source, 'html').passages.map(
    ({ kind, text }) => `${kind} › ${text.replace(/\s+/g, ' ').trim()}`,
  );

describe('what is a passage', () => {
  test.each([
    ['<p>One.</p><p>Two.</p>', ['paragraph › One.', 'paragraph › Two.']],
    ['<p>One<p>two', ['paragraph › One', 'paragraph › two']],
    ['<h2>One</h2><div>Two</div>', ['heading › One', 'paragraph › Two']],
    ['<ul><li>One<li><p>Two</p></ul>', ['list-item › One', 'list-item › Two']],
    ['<blockquote><p>One</p></blockquote>', ['quotation › One']],
    [
      '<table><caption>A</caption><tr><th>B</th><td>C</td></table>',
      ['table-cell › A', 'table-cell › B', 'table-cell › C'],
    ],
    ['<div>One<p>two</p>three</div>', ['paragraph › One', 'paragraph › two', 'paragraph › three']],
    ['<div>One<pre>code</pre>two</div>', ['paragraph › One', 'paragraph › two']],
    ['<dl><dt>One</dt><dd>Two</dd></dl>', ['list-item › One', 'paragraph › Two']],
    ['', []],
  ])('%s', (source, expected) => {
    expect(passages(source)).toEqual(expected);
  });
});

describe('what stands in a line does not end it', () => {
  test.each([
    ['<p>One <a href="x"><b>two</b></a> <em>three</em>.</p>', 'One two three.'],
    ['<p>One <img src="x" alt=""> two <input> three.</p>', 'One two three.'],
    ['<p>One <svg><text>no</text></svg> two <button>no</button> three.</p>', 'One two three.'],
    ['<p>One<br>two<!-- no --> three.</p>', 'One two three.'],
    ['<p>One<script>no()</script> two.</p>', 'One two.'],
  ])('%s', (source, text) => {
    expect(passages(source)).toEqual([`paragraph › ${text}`]);
  });
});

test('of a whole page, the prose is its main part', () => {
  const page =
    '<!doctype html><html><head><title>No</title></head><body><header>No</header><main><p>Yes</p></main><footer>No</footer></body></html>';
  expect(passages(page)).toEqual(['paragraph › Yes']);
});

test('of a page without one, all but its head and navigation', () => {
  expect(passages('<html><head><title>No</title></head><body><nav>No</nav><p>Yes</p></body></html>')).toEqual(
    ['paragraph › Yes'],
  );
});

test('elements nested too deep are a problem, not a crash', () => {
  const document = readerFor('page.html')!('<ul><li>'.repeat(50_000), resolveFact);
  expect(isParseProblem(document) && document.message).toBe('Its parts are nested too deep');
});
