import { ABLE } from './gaps.ts';
import type { Job, SkillsPart } from './schema.ts';

/** One cell: words, or a sum that the spreadsheet works out (without the “=” that people type before one). */
export type Cell = { text: string; bold?: true } | { formula: string };

/** One sheet, headings in its first row. */
export interface Sheet {
  name: string;
  /** Widths in characters, column by column. */
  widths: number[];
  rows: Cell[][];
  /** How many columns stay in sight when it is scrolled sideways. */
  fixed?: number;
  /** Rows are marked in which this column, counted from 1, is not empty. */
  marked?: number;
}

/** People that there is room for. */
const PEOPLE = 8;
const PARTNER_ROWS = 12;

const HOW = [
  'Fill in the sheet called Skills with your board, key volunteers and partners.',
  'Write a name at the head of each column, in place of “Person 1” and so on.',
  'Each person scores themselves: 0 is none, 1 is a little, 2 is able, 3 is strong.',
  'Leave a cell empty if the person has not said. Empty is not the same as 0.',
  'Ask for one thing that they have done with each 3.',
  'The column “Gap” fills itself in: “Nobody” if no one scores 2 or 3, “One person” if only one does.',
  'For each gap, write who or what will fill it, and by when.',
  'On the sheet called Jobs, put a name beside each job. On Partners, list who could lend you a skill.',
  'Scores are personal. Keep this file somewhere safe, and send the council only a summary.',
];

/** The skills audit as the sheets of a workbook, to fill in together. Pure data: see `writeSpreadsheets`. */
export function skillsWorkbook({
  title,
  parts,
  jobs,
}: {
  title: string;
  parts: readonly SkillsPart[];
  jobs: readonly Job[];
}): Sheet[] {
  return [
    { name: 'Start here', widths: [90], rows: [headings(title), ...HOW.map((line) => words(line))] },
    skillsSheet(parts),
    {
      name: 'Jobs',
      widths: [22, 52, 26, 26],
      rows: [
        headings('Job', 'What it means', 'Who', 'Deputy'),
        ...jobs.map((job) => words(job.title, job.note, '', '')),
      ],
    },
    {
      name: 'Partners',
      widths: [30, 44, 14, 18, 34],
      rows: [
        headings('Partner', 'Skill that they could lend', 'Hours', 'Asked on', 'Their answer, in writing'),
        ...Array.from({ length: PARTNER_ROWS }, () => words('', '', '', '', '')),
      ],
    },
  ];
}

function skillsSheet(parts: readonly SkillsPart[]): Sheet {
  const people = Array.from({ length: PEOPLE }, (_, n) => `Person ${n + 1}`);
  const [first, last] = [column(3), column(2 + PEOPLE)];
  const able = column(3 + PEOPLE);
  const skills = parts.flatMap(({ title, skills }) => skills.map((skill) => ({ ...skill, part: title })));
  return {
    name: 'Skills',
    widths: [24, 44, ...people.map(() => 10), 12, 13, 50, 26, 14],
    fixed: 2,
    marked: 4 + PEOPLE,
    rows: [
      headings('Part', 'Skill', ...people, 'How many can', 'Gap', 'If nobody can', 'Who fills it', 'By when'),
      ...skills.map(({ part, text, advice }, n): Cell[] => {
        const row = n + 2;
        const scores = `${first}${row}:${last}${row}`;
        return [
          ...words(part, text, ...people.map(() => '')),
          { formula: `COUNTIF(${scores},">=${ABLE}")` },
          {
            formula: `IF(COUNT(${scores})=0,"",IF(${able}${row}=0,"Nobody",IF(${able}${row}=1,"One person","")))`,
          },
          ...words(advice, '', ''),
        ];
      }),
    ],
  };
}

function words(...texts: string[]): Cell[] {
  return texts.map((text) => ({ text }));
}

function headings(...texts: string[]): Cell[] {
  return texts.map((text) => ({ text, bold: true }));
}

/** A column's letter, from 1 to 26. */
function column(n: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + n - 1);
}
