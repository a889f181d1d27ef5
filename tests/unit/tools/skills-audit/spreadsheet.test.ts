import { expect, test } from 'vitest';
import { skillsWorkbook, type Cell } from '../../../../src/tools/skills-audit/spreadsheet.ts';
import { readToolFile } from '../tool-file.ts';

const tool = readToolFile('skills-audit');
const sheets = skillsWorkbook(tool);
const sheet = (name: string) => sheets.find((each) => each.name === name)!;
const say = (cell: Cell): string => ('text' in cell ? cell.text : cell.formula);

test('has a sheet for each part of the work', () => {
  expect(sheets.map(({ name }) => name)).toEqual(['Start here', 'Skills', 'Jobs', 'Partners']);
});

test('has every skill and every job', () => {
  const skills = tool.parts.flatMap((part) => part.skills.map(({ text }) => text));
  expect(
    sheet('Skills')
      .rows.slice(1)
      .map((row) => say(row[1]!)),
  ).toEqual(skills);
  expect(
    sheet('Jobs')
      .rows.slice(1)
      .map((row) => say(row[0]!)),
  ).toEqual(tool.jobs.map(({ title }) => title));
});

test('works out the gaps from the scores of the same row', () => {
  const row = sheet('Skills').rows[1]!.map(say);
  expect(row).toContain('COUNTIF(C2:J2,">=2")');
  expect(row).toContain('IF(COUNT(C2:J2)=0,"",IF(K2=0,"Nobody",IF(K2=1,"One person","")))');
});

test('every row is as wide as its headings, and every column has a width', () => {
  for (const { rows, widths } of sheets)
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => widths.length));
});

test('no two skills share an id, because kept scores are found by it', () => {
  const ids = tool.parts.flatMap((part) => part.skills.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
