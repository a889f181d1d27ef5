import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import type { Block, PaperContent } from './paper.ts';
import { CM } from './word-measures.ts';
import { tableOf } from './word-table.ts';
import { textRun } from './word-text.ts';
import { WORD_STYLES } from './word-styles.ts';

/** What stands in every file besides the paper itself. */
export interface Imprint {
  /** Who made it: the site's name, or the publisher's. */
  creator: string;
  /** One line at the foot of each page. */
  footer: string;
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/**
 * A paper as a Word file (.docx): real heading styles, lists and header rows, in British English, so that a
 * screen reader finds its way and anyone can change it. Needs no DOM; the file's dates are not fixed yet.
 *
 * @returns the file's bytes
 */
export async function toWord(paper: PaperContent, imprint: Imprint): Promise<Uint8Array> {
  const lists = new Set(
    paper.blocks.flatMap((block) => (block.kind === 'item' && block.marker === 'number' ? [block.list] : [])),
  );
  const document = new Document({
    title: paper.title,
    creator: imprint.creator,
    lastModifiedBy: imprint.creator,
    description: imprint.footer,
    styles: WORD_STYLES,
    numbering: {
      config: [
        levels('bullet', LevelFormat.BULLET, '•'),
        levels('box', LevelFormat.BULLET, '☐'),
        ...[...lists].map((list) => levels(`number-${list}`, LevelFormat.DECIMAL, '%1.')),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 21 * CM, height: Math.round(29.7 * CM) },
            margin: { top: 2 * CM, bottom: 2 * CM, left: 2.5 * CM, right: 2.5 * CM },
          },
        },
        footers: { default: footer(imprint.footer) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(paper.title)] }),
          ...paper.blocks.map((block, n) => blockOf(block, paper.blocks[n - 1]?.kind === 'table')),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function levels(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    reference,
    levels: [0, 1, 2].map((level) => ({
      level,
      format,
      text: text.replace('1', String(level + 1)),
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: CM * (level + 1), hanging: Math.round(0.7 * CM) } } },
    })),
  };
}

/** A table leaves no room under itself, so what follows it does. */
function blockOf(block: Block, afterTable: boolean): Paragraph | Table {
  const room = afterTable ? { spacing: { before: 200, after: 140 } } : {};
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        heading: HEADINGS[Math.min(block.level, HEADINGS.length) - 1]!,
        ...(afterTable ? { spacing: { before: 320, after: 120 } } : {}),
        children: block.runs.flatMap(textRun),
      });
    case 'paragraph':
      return new Paragraph({
        ...(block.note ? { style: 'Note' } : {}),
        ...room,
        children: block.runs.flatMap(textRun),
      });
    case 'item':
      return new Paragraph({
        style: 'ListParagraph',
        numbering: {
          reference: block.marker === 'number' ? `number-${block.list}` : block.marker,
          level: Math.min(block.level, 2),
        },
        children: block.runs.flatMap(textRun),
      });
    case 'table':
      return tableOf(block.rows);
  }
}

function footer(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: 'BFB8A8', space: 6 } },
        children: [
          new TextRun(`${text} · Page `),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(' of '),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
