// The running cost sheet, added up as you type. Nothing is kept: it can be saved as a file.
import { toCsv } from '../../tools/csv.ts';
import { readPounds, sayPounds } from '../../tools/running-costs/pounds.ts';
import { sheetRows, type LineNames } from '../../tools/running-costs/sheet-rows.ts';
import { inBadYear, saveEachYear, sumUp, type Sheet, type Sums } from '../../tools/running-costs/sums.ts';
import { saveFile } from './save-file.ts';

const form = document.querySelector<HTMLFormElement>('form.costs')!;
const wrong = form.querySelector<HTMLElement>('.wrong')!;

const rowsOf = (part: string): HTMLTableRowElement[] => [
  ...form.querySelectorAll<HTMLTableRowElement>(`[data-part=${part}] tbody tr`),
];
const nameOf = (row: HTMLTableRowElement): string => {
  const line = row.querySelector('.line')!;
  return line instanceof HTMLInputElement ? line.value.trim() : line.textContent;
};

/** A row's sum. What is no sum counts as nothing, and its field is marked. */
function poundsOf(row: HTMLTableRowElement): number {
  const input = row.querySelector<HTMLInputElement>('.money')!;
  const sum = readPounds(input.value);
  input.setAttribute('aria-invalid', String(sum === undefined));
  return sum ?? 0;
}

/** A number that is filled in and within its bounds, or 0. */
function numberIn(input: HTMLInputElement): number {
  return input.value !== '' && input.validity.valid ? input.valueAsNumber : 0;
}

const field = (id: string): number => numberIn(form.querySelector<HTMLInputElement>(`#${id}`)!);

function readSheet(): Sheet {
  const amounts = (part: string): { amount: number; changes?: string | undefined }[] =>
    rowsOf(part).map((row) => ({ amount: poundsOf(row), changes: row.dataset['changes'] }));
  return {
    yearly: amounts('yearly'),
    sometimes: rowsOf('sometimes').map((row) => ({
      amount: poundsOf(row),
      years: numberIn(row.querySelector('.years')!),
    })),
    once: amounts('once'),
    income: amounts('income'),
    hoursAWeek: field('hours'),
    weeksAYear: field('weeks'),
  };
}

function show(): void {
  const sheet = readSheet();
  for (const [n, row] of rowsOf('sometimes').entries()) {
    const { amount, years } = sheet.sometimes[n]!;
    const save = amount > 0 ? saveEachYear({ amount, years }) : undefined;
    row.querySelector('.aside')!.textContent = save === undefined ? '' : sayPounds(save);
  }
  const usual = sumUp(sheet);
  const filled = usual.year + usual.once + usual.income > 0;
  const bad = sumUp(inBadYear(sheet, { energyUp: field('energy-up'), bookingsDown: field('bookings-down') }));
  for (const [part, sum] of Object.entries({
    yearly: usual.bills,
    sometimes: usual.putAside,
    once: usual.once,
    income: usual.income,
  }))
    form.querySelector(`[data-part=${part}] .together`)!.textContent = sum === 0 ? '' : sayPounds(sum);
  for (const row of form.querySelectorAll<HTMLElement>('[data-sum]')) {
    const key = row.dataset['sum'] as keyof Sums;
    for (const [n, sums] of [usual, bad].entries()) {
      const sum = sums[key];
      const cell = row.querySelectorAll('td')[n]!;
      cell.textContent = saySum(sum, filled);
      cell.classList.toggle('short', key === 'left' && sum !== undefined && sum < 0);
    }
  }
  sayWhatIsWrong();
}

/** A sum, once there is something to add up. */
function saySum(sum: number | undefined, filled: boolean): string {
  if (!filled) return '';
  return sum === undefined ? 'say above how long you open' : sayPounds(sum);
}

/** Which sums could not be read, and costs of which nobody has said how long they last. */
function sayWhatIsWrong(): void {
  const unread = [...form.querySelectorAll('tr:has([aria-invalid=true])')].map((row) =>
    nameOf(row as HTMLTableRowElement),
  );
  const endless = rowsOf('sometimes')
    .filter((row) => poundsOf(row) > 0 && numberIn(row.querySelector('.years')!) === 0)
    .map(nameOf);
  const said = [
    unread.length > 0 ? `Write only figures, such as 1200 or 1,200.50: ${unread.join(', ')}.` : '',
    endless.length > 0 ? `Left out until you say how many years it lasts: ${endless.join(', ')}.` : '',
  ].join(' ');
  wrong.hidden = said.trim() === '';
  // An alert speaks each time its text is set.
  if (wrong.textContent !== said) wrong.textContent = said;
}

function save(): void {
  const names = (part: string): string[] => rowsOf(part).map(nameOf);
  const lines: LineNames = {
    yearly: names('yearly'),
    sometimes: names('sometimes'),
    once: names('once'),
    income: names('income'),
  };
  saveFile('running-costs.csv', 'text/csv', toCsv(sheetRows(readSheet(), lines)));
}

form.querySelector<HTMLElement>('.actions')!.hidden = false;
form.addEventListener('input', show);
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.addEventListener('click', ({ target }) => {
  const { name } = target as HTMLButtonElement;
  if (name === 'save') save();
  else if (name === 'print') print();
});
show();
