import { saveEachYear, sumUp, type Sheet } from './sums.ts';

/** The name of each line of a sheet, part by part and in its order. */
export type LineNames = Readonly<Record<'yearly' | 'sometimes' | 'once' | 'income', readonly string[]>>;

type Row = (string | number)[];

/**
 * A sheet as rows of a spreadsheet, its sums at the end. Lines that nobody has filled in stay, to be filled in
 * there, but for those that have no name either.
 */
export function sheetRows(sheet: Sheet, names: LineNames): Row[] {
  const filled = (amount: number): string | number => (amount === 0 ? '' : pence(amount));
  const rows = (part: string, key: 'yearly' | 'once' | 'income'): Row[] =>
    sheet[key].map(({ amount }, n) => [
      part,
      names[key][n]!,
      filled(amount),
      '',
      key === 'once' ? '' : filled(amount),
    ]);
  const sums = sumUp(sheet);
  const lines = [
    ...rows('Every year', 'yearly'),
    ...sheet.sometimes.map(({ amount, years }, n): Row => [
      'Every few years',
      names.sometimes[n]!,
      filled(amount),
      years || '',
      filled(saveEachYear({ amount, years }) ?? 0),
    ]),
    ...rows('Once', 'once'),
    ...rows('Comes in', 'income'),
  ];
  return [
    ['Part', 'Line', 'Cost or income (£)', 'Lasts (years)', 'A year (£)'],
    ...lines.filter(([, name, amount]) => name !== '' || amount !== ''),
    ['Sum', 'Costs a year', '', '', pence(sums.year)],
    ['Sum', 'Of which to put aside', '', '', pence(sums.putAside)],
    ['Sum', 'Comes in a year', '', '', pence(sums.income)],
    ['Sum', 'Left over', '', '', pence(sums.left)],
    ['Sum', 'Once, at the start', pence(sums.once), '', ''],
  ];
}

function pence(sum: number): number {
  return Math.round(sum * 100) / 100;
}
