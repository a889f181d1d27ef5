import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sameBytes } from '../../../src/documents/same-bytes.ts';
import { toWord } from '../../../src/documents/to-word.ts';
import type { Block } from '../../../src/documents/paper.ts';

const imprint = { creator: 'In Our Words', footer: 'In Our Words · Made 23 November 2026' };
const cell = (text: string, heading = false) => ({ runs: text ? [{ text }] : [], heading });

/** The parts of a Word file that holds these blocks. */
async function partsOf(blocks: Block[]): Promise<Record<string, string>> {
  const file = await toWord({ id: 'letter', title: 'First letter', blocks }, imprint);
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
}

describe('toWord', () => {
  test('headings are headings to a screen reader, the title the first', async () => {
    const { 'word/document.xml': xml } = await partsOf([
      { kind: 'heading', level: 2, runs: [{ text: 'The place' }] },
    ]);
    const styles = [...xml!.matchAll(/<w:pStyle w:val="([^"]+)"\/>.*?<w:t[^>]*>([^<]*)/g)];
    expect(styles.map(([, style, text]) => [style, text])).toEqual([
      ['Heading1', 'First letter'],
      ['Heading2', 'The place'],
    ]);
  });

  test('it is in British English, and says its title', async () => {
    const parts = await partsOf([]);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
    expect(parts['docProps/core.xml']).toContain('<dc:title>First letter</dc:title>');
  });

  test('the first row of a table is its header, repeated on each page', async () => {
    const { 'word/document.xml': xml } = await partsOf([
      {
        kind: 'table',
        rows: [
          [cell('Point', true), cell('Offer', true)],
          [cell('Rent'), cell('')],
        ],
      },
    ]);
    const rows = xml!.match(/<w:tr>.*?<\/w:tr>/g)!;
    expect(rows.map((row) => row.includes('<w:tblHeader'))).toEqual([true, false]);
  });

  test('a row with a space to write in is tall enough to write in', async () => {
    const { 'word/document.xml': xml } = await partsOf([
      {
        kind: 'table',
        rows: [
          [cell('Rent'), cell('')],
          [cell('Rent'), cell('£1')],
        ],
      },
    ]);
    const rows = xml!.match(/<w:tr>.*?<\/w:tr>/g)!;
    expect(rows.map((row) => row.includes('<w:trHeight'))).toEqual([true, false]);
  });

  test('a link leads somewhere', async () => {
    const parts = await partsOf([
      { kind: 'paragraph', runs: [{ text: 'the ombudsman', link: 'https://www.lgo.org.uk/' }] },
    ]);
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="https://www.lgo.org.uk/"');
  });

  test('signs of XML in the text are text', async () => {
    const { 'word/document.xml': xml } = await partsOf([
      { kind: 'paragraph', runs: [{ text: 'Bread & <b>butter</b>' }] },
    ]);
    expect(xml).toContain('Bread &amp; &lt;b&gt;butter&lt;/b&gt;');
  });
});

describe('sameBytes', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('the same words on two days make the same file', async () => {
    const paper = {
      id: 'letter',
      title: 'First letter',
      blocks: [{ kind: 'paragraph', runs: [{ text: 'here', link: 'https://example.org/' }] }] as Block[],
    };
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:00:00Z') });
    const monday = await toWord(paper, imprint);
    vi.setSystemTime(new Date('2026-11-24T17:30:00Z'));
    const tuesday = await toWord(paper, imprint);
    expect(tuesday).not.toEqual(monday);
    expect(sameBytes(tuesday, '2026-11-23')).toEqual(sameBytes(monday, '2026-11-23'));
  });
});
