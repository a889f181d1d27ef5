import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Block, Cell, PaperContent, Run } from './paper.ts';
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

/** Twips: a twentieth of a point, in which Word measures. */
const CM = 567;
const TEXT_WIDTH = 16 * CM;

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
          ...paper.blocks.map(blockOf),
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

function blockOf(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        heading: HEADINGS[Math.min(block.level, HEADINGS.length) - 1]!,
        children: block.runs.flatMap(textRun),
      });
    case 'paragraph':
      return new Paragraph({
        ...(block.note ? { style: 'Note' } : {}),
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

function tableOf(rows: readonly Cell[][]): Table {
  const columns = Math.max(...rows.map((row) => row.length));
  const width = Math.floor(TEXT_WIDTH / columns);
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map((row) => {
      const header = row.every(({ heading }) => heading);
      return new TableRow({
        ...(header ? { tableHeader: true } : {}),
        cantSplit: true,
        // A row with a space to write in is tall enough to write in.
        ...(row.some(({ runs }) => runs.length === 0) && !header
          ? { height: { value: Math.round(1.6 * CM), rule: 'atLeast' as const } }
          : {}),
        children: row.map(
          (cell) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { top: 80, bottom: 80, left: 110, right: 110 },
              ...(cell.heading ? { shading: { fill: 'F2EEE3' } } : {}),
              children: [
                new Paragraph({
                  style: 'TableText',
                  children: cell.runs.flatMap((run) => textRun(cell.heading ? { ...run, bold: true } : run)),
                }),
              ],
            }),
        ),
      });
    }),
  });
}

function textRun(run: Run): ParagraphChild[] {
  const options: IRunOptions = {
    text: run.text,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.gap ? { shading: { fill: 'FFE27A' } } : {}),
    ...(run.link === undefined ? {} : { style: 'Hyperlink' }),
  };
  const text = new TextRun(options);
  const ended = run.breakAfter ? [new TextRun({ break: 1 })] : [];
  return [
    run.link === undefined ? text : new ExternalHyperlink({ link: run.link, children: [text] }),
    ...ended,
  ];
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
