import { expect, test } from 'vitest';
import { sheetRows } from '../../../../src/tools/running-costs/sheet-rows.ts';

test('a sheet becomes rows, line by line, with its sums at the end', () => {
  const rows = sheetRows(
    {
      yearly: [{ amount: 4000, changes: 'energy' }, { amount: 0 }, { amount: 0 }, { amount: 90 }],
      sometimes: [
        { amount: 1000, years: 3 },
        { amount: 500, years: 0 },
      ],
      once: [{ amount: 2500 }],
      income: [{ amount: 3000 }],
      hoursAWeek: 0,
      weeksAYear: 0,
    },
    {
      yearly: ['Heating', 'Lift', '', ''],
      sometimes: ['Floors', 'Chairs'],
      once: ['Solicitor'],
      income: ['Room hire'],
    },
  );
  expect(rows).toEqual([
    ['Part', 'Line', 'Cost or income (£)', 'Lasts (years)', 'A year (£)'],
    ['Every year', 'Heating', 4000, '', 4000],
    ['Every year', 'Lift', '', '', ''],
    ['Every year', '', 90, '', 90],
    ['Every few years', 'Floors', 1000, 3, 333.33],
    ['Every few years', 'Chairs', 500, '', ''],
    ['Once', 'Solicitor', 2500, '', ''],
    ['Comes in', 'Room hire', 3000, '', 3000],
    ['Sum', 'Costs a year', '', '', 4423.33],
    ['Sum', 'Of which to put aside', '', '', 333.33],
    ['Sum', 'Comes in a year', '', '', 3000],
    ['Sum', 'Left over', '', '', -1423.33],
    ['Sum', 'Once, at the start', 2500, '', ''],
  ]);
});
