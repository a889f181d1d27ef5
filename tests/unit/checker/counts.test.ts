import { describe, expect, test } from 'vitest';
import { report, type Ending } from './a-check.ts';

/** What is counted and what is not, of a text. */
function counted(source: string, ending: Ending = 'mdx') {
  const { words, sentences, counted, notCounted } = report(source, ending, []);
  return { words, sentences, counted, notCounted };
}

test('paragraphs are counted, headings are not', () => {
  expect(counted('# Two words\n\nThese are four words. Two more.\n')).toEqual({
    words: 6,
    sentences: 2,
    counted: { paragraphs: 6 },
    notCounted: { headings: 2 },
  });
});

describe.each([
  ['bullets', '- Bring a plan.', '- Bring a plan with you.', 'list items'],
  ['cells', '| Bring a plan |\n|--|\n', '| Bring a plan with you |\n|--|\n', 'table cells'],
  ['quotations', '> Bring a small plan.', '> Bring a plan with you.', 'quotations'],
])('%s', (_, short, long, name) => {
  test('of four words or fewer are labels, and are not counted', () => {
    const { words, notCounted } = counted(short);
    expect(words).toBe(0);
    expect(Object.keys(notCounted)).toEqual([`${name} of 4 words or fewer`]);
  });

  test('of more are prose, and are counted', () => {
    expect(counted(long)).toMatchObject({ words: 5, sentences: 1, counted: { [name]: 5 }, notCounted: {} });
  });
});

test('of front matter, the short meaning and the summary are counted', () => {
  const source =
    '---\ntitle: Not counted\nshort: One two three.\nsummary: Four five.\nanswers:\n  - What is not?\n---\n';
  expect(counted(source)).toEqual({
    words: 5,
    sentences: 2,
    counted: { 'front matter': 5 },
    notCounted: { 'front matter': 5 },
  });
});

test('code is not counted', () => {
  expect(counted('Run it.\n\n```\nnpm start now\n```\n')).toMatchObject({
    words: 2,
    notCounted: { code: 3 },
  });
});

test('a page’s navigation, scripts, controls and hidden parts are not counted', () => {
  const source =
    '<nav>Home Search</nav><p>Run it.</p><script>one two</script><p hidden>One</p><button>Go now please</button>';
  expect(counted(source, 'html')).toEqual({
    words: 2,
    sentences: 1,
    counted: { paragraphs: 2 },
    notCounted: { navigation: 2, script: 2, hidden: 1, 'form controls': 3 },
  });
});

test('the words of a fact’s tag are those that readers see', () => {
  expect(counted('Wait <Fact id="standstill-working-days"/> now.').words).toBe(5);
});
