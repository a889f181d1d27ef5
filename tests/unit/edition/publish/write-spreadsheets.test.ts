import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeSpreadsheets } from '../../../../src/edition/publish/write-spreadsheets.ts';
import type { ToolOf } from '../../../../src/tools/index.ts';
import { readToolFile } from '../../tools/tool-file.ts';
import { aFolder, filesOf } from './a-folder.ts';

const audit: ToolOf<'skills-audit'> = {
  ...readToolFile('skills-audit'),
  id: 'skills-audit',
  path: 'content/tools/skills-audit.mdx',
};

async function written(day: string): Promise<Uint8Array> {
  const folder = await aFolder();
  await writeSpreadsheets(folder, [audit], day);
  return readFile(join(folder, 'downloads/skills-audit.xlsx'));
}

test('the skills audit is a workbook with its words, headings that stay in sight, and sums', async () => {
  const parts = unzipSync(await written('2026-11-23'));
  const text = (path: string): string => strFromU8(parts[path]!);
  expect(
    [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name),
  ).toEqual(['Start here', 'Skills', 'Jobs', 'Partners']);
  expect(text('xl/sharedStrings.xml')).toContain(audit.parts[0]!.skills[0]!.text);
  const skills = text('xl/worksheets/sheet2.xml');
  expect(skills).toContain('state="frozen"');
  expect(skills).toContain('<f>COUNTIF(C2:J2,"&gt;=2")</f>');
  expect(skills).toContain('width="44"');
});

test('the same words on the same day make the same bytes', async () => {
  expect(Buffer.from(await written('2026-11-23')).equals(await written('2026-11-23'))).toBe(true);
});

test('an edition without the tool has no file', async () => {
  const folder = await aFolder();
  await writeSpreadsheets(folder, [], '2026-11-23');
  expect(await filesOf(folder)).toEqual({});
});
