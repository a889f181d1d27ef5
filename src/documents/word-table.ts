import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Cell } from './paper.ts';
import { CM, TEXT_WIDTH } from './word-measures.ts';
import { textRun } from './word-text.ts';

/** A table with a header row that repeats on each page, and rows to write in that are tall enough for it. */
export function tableOf(rows: readonly Cell[][]): Table {
  const widths = columnWidths(rows);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
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
          (cell, n) =>
            new TableCell({
              width: { size: widths[n]!, type: WidthType.DXA },
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

/** A column's share of the page goes by its longest text, within reason; a column to write in gets a fair one. */
function columnWidths(rows: readonly Cell[][]): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const weights = Array.from({ length: columns }, (_, n) => {
    const lengths = rows.map((row) => lengthOf(row[n]));
    const toWriteIn = rows.slice(1).some((row) => lengthOf(row[n]) === 0);
    return Math.min(60, Math.max(toWriteIn ? 30 : 14, ...lengths));
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / sum));
}

function lengthOf(cell: Cell | undefined): number {
  return cell?.runs.reduce((length, { text }) => length + text.length, 0) ?? 0;
}
