import { describe, expect, test } from 'vitest';
import { papersInHtml } from '../../../src/documents/from-html.ts';
import type { Block } from '../../../src/documents/paper.ts';

/** The blocks of a document that has this inside. */
function blocksOf(inside: string): Block[] {
  const [paper] = papersInHtml(`<main><section data-document="letter">${inside}</section></main>`);
  return paper!.blocks;
}

describe('papersInHtml', () => {
  test('finds each document on a page, with its title, and nothing outside it', () => {
    const html = `<p>Before.</p>
      <section data-document="one"><p data-document-title>Our letter</p><p>Dear council</p></section>
      <section data-document="two"><p data-document-title>Our form</p></section>`;
    expect(papersInHtml(html)).toEqual([
      { id: 'one', title: 'Our letter', blocks: [{ kind: 'paragraph', runs: [{ text: 'Dear council' }] }] },
      { id: 'two', title: 'Our form', blocks: [] },
    ]);
  });

  test('leaves out what is only for the page, such as the link to the file itself', () => {
    expect(blocksOf('<p data-no-document><a href="/x.docx">Download</a></p>')).toEqual([]);
  });

  test('the highest heading in the text comes after the title', () => {
    expect(blocksOf('<h3>Years</h3><h4>Rent</h4>')).toEqual([
      { kind: 'heading', level: 2, runs: [{ text: 'Years' }] },
      { kind: 'heading', level: 3, runs: [{ text: 'Rent' }] },
    ]);
  });

  test('keeps bold, gaps and links to other sites; a link within the site is its words', () => {
    const [block] = blocksOf(
      '<p>Dear <span class="blank">[name]</span>, <strong>ask</strong> <a href="https://lgo.org.uk">them</a> about the <a class="jargon" href="/jargon/lease/">lease</a>.</p>',
    );
    expect(block).toEqual({
      kind: 'paragraph',
      runs: [
        { text: 'Dear ' },
        { text: '[name]', gap: true },
        { text: ', ' },
        { text: 'ask', bold: true },
        { text: ' ' },
        { text: 'them', link: 'https://lgo.org.uk' },
        { text: ' about the ' },
        { text: 'lease' },
        { text: '.' },
      ],
    });
  });

  test('a list within a list does not start the outer one again', () => {
    const items = blocksOf('<ol><li>First<ul><li>detail</li></ul></li><li>Second</li></ol>');
    expect(items.map((item) => item.kind === 'item' && [item.marker, item.list, item.level])).toEqual([
      ['number', 1, 0],
      ['bullet', 2, 1],
      ['number', 1, 0],
    ]);
  });

  test('two numbered lists each start at 1', () => {
    const items = blocksOf('<ol><li>a</li></ol><p>Then</p><ol><li>b</li></ol>');
    expect(items.flatMap((item) => (item.kind === 'item' ? [item.list] : []))).toEqual([1, 2]);
  });

  test('a checklist has boxes', () => {
    expect(blocksOf('<div class="checklist"><ul><li>Keys</li></ul></div>')).toMatchObject([
      { kind: 'item', marker: 'box' },
    ]);
  });

  test('a note is marked, so that it can be taken out', () => {
    expect(blocksOf('<aside class="note"><p>Change this.</p></aside>')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Change this.' }], note: true },
    ]);
  });

  test('text beside a paragraph, with a figure in it, is whole', () => {
    expect(
      blocksOf('<aside class="note"><p>Note:</p> Most leases run <span>25 years</span> or more.</aside>'),
    ).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Note:' }], note: true },
      {
        kind: 'paragraph',
        runs: [{ text: 'Most leases run ' }, { text: '25 years' }, { text: ' or more.' }],
        note: true,
      },
    ]);
  });

  test('an empty cell stays, as a space to write in', () => {
    expect(
      blocksOf(
        '<table><thead><tr><th>Question</th><th>Answer</th></tr></thead><tbody><tr><td>Who?</td><td></td></tr></tbody></table>',
      ),
    ).toEqual([
      {
        kind: 'table',
        rows: [
          [
            { runs: [{ text: 'Question' }], heading: true },
            { runs: [{ text: 'Answer' }], heading: true },
          ],
          [
            { runs: [{ text: 'Who?' }], heading: false },
            { runs: [], heading: false },
          ],
        ],
      },
    ]);
  });

  test('white space is as a browser shows it', () => {
    expect(blocksOf('<p>\n  We   write\n  <b> to</b> you </p>')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'We write ' }, { text: 'to', bold: true }, { text: ' you' }] },
    ]);
  });
});
