import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeExcelFile, { type Sheet as ExcelSheet } from 'write-excel-file/node';
import { sameBytes } from '../../documents/same-bytes.ts';
import type { ToolOf } from '../../tools/index.ts';
import { SKILLS_WORKBOOK_PATH } from '../../tools/skills-audit/download.ts';
import { skillsWorkbook, type Cell, type Sheet } from '../../tools/skills-audit/spreadsheet.ts';
import type { Tool } from '../../tools/tool.ts';

/** The site's own yellow and ink, for headings and for rows that need a look. */
const HEAD = { fontWeight: 'bold', backgroundColor: '#ffe27a', textColor: '#1c1b19' } as const;
const LOOK = { backgroundColor: '#fff1bf' } as const;

/**
 * Writes the spreadsheets that tools offer into `downloads/`. The same words make the same bytes.
 *
 * @param folder the folder of a built site
 * @param tools the tools of its edition, with facts said
 * @param day the day that the files are to bear, `YYYY-MM-DD`
 */
export async function writeSpreadsheets(folder: string, tools: readonly Tool[], day: string): Promise<void> {
  const audit = tools.find((tool): tool is ToolOf<'skills-audit'> => tool.id === 'skills-audit');
  if (!audit) return;
  const path = join(folder, SKILLS_WORKBOOK_PATH);
  await mkdir(dirname(path), { recursive: true });
  const file = await writeExcelFile(skillsWorkbook(audit).map(excelSheet)).toBuffer();
  await writeFile(path, sameBytes(file, day));
}

function excelSheet({ name, widths, rows, fixed, marked }: Sheet): ExcelSheet<Buffer> {
  const formula = marked && `$${String.fromCharCode('A'.charCodeAt(0) + marked - 1)}2<>""`;
  return {
    sheet: name,
    data: rows.map((row) => row.map(excelCell)),
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: 1,
    ...(fixed === undefined ? {} : { stickyColumnsCount: fixed }),
    ...(formula
      ? {
          conditionalFormatting: [
            {
              cellRange: {
                from: { row: 2, column: 1 },
                to: { row: rows.length, column: widths.length },
              },
              condition: { formula },
              style: LOOK,
            },
          ],
        }
      : {}),
  };
}

function excelCell(cell: Cell): object {
  if ('formula' in cell) return { type: 'Formula', value: cell.formula, alignVertical: 'top' };
  return {
    type: String,
    value: cell.text,
    wrap: true,
    alignVertical: 'top',
    ...(cell.bold ? HEAD : {}),
  };
}
