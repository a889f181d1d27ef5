// The timetable, filled with dates as you choose. The plan is in the page's address, so that it can be shared.
import { formatDate } from '../../facts/format.ts';
import { calendarFile } from '../../tools/timetable/calendar-file.ts';
import { isDay } from '../../tools/timetable/days.ts';
import { planEvents } from '../../tools/timetable/plan-events.ts';
import {
  planFrom,
  type Plan,
  type PlannedDay,
  type PlannedStage,
  type Stage,
} from '../../tools/timetable/plan.ts';
import { sayMoved, saySlack } from '../../tools/timetable/say.ts';
import type { Length } from '../../tools/timetable/time.ts';
import { saveFile } from './save-file.ts';
import { drawSpan } from './timetable-span.ts';

const form = document.querySelector<HTMLFormElement>('.timetable-form')!;
const actions = document.querySelector<HTMLElement>('.timetable-actions')!;
const outcome = document.querySelector<HTMLElement>('.outcome')!;
const tables = [...document.querySelectorAll<HTMLElement>('.timetable')];
const start = form.querySelector<HTMLInputElement>('#start')!;
const building = form.querySelector<HTMLInputElement>('#building')!;
const choice = form.querySelector<HTMLSelectElement>('#stages');

/** How to read the bars. It is there only while they are, also for those who read the page's text. */
const KEY = 'In each bar, the yellow part is the slack. What comes before it is the shortest time.';

const chosen = (): HTMLElement => tables.find(({ id }) => id === choice?.value) ?? tables[0]!;
const rowsOf = (table: HTMLElement): HTMLTableRowElement[] => [
  ...table.querySelectorAll<HTMLTableRowElement>('tbody tr'),
];
const agreedIn = (row: HTMLTableRowElement): HTMLInputElement => row.querySelector('input')!;

/** A row's stage: the weeks agreed where somebody has typed them, else the times seen. */
function stageOf(row: HTMLTableRowElement): Stage {
  const { least, most } = row.dataset as { least: Length; most: Length };
  const agreed = agreedIn(row);
  const weeks: Length | undefined =
    agreed.value !== '' && agreed.validity.valid ? `${agreed.valueAsNumber}w` : undefined;
  return { name: row.querySelector('.stage')!.textContent, least: weeks ?? least, most: weeks ?? most };
}

function currentPlan(): Plan | undefined {
  return isDay(start.value) && start.validity.valid
    ? planFrom(start.value, rowsOf(chosen()).map(stageOf))
    : undefined;
}

/** A day in its cell, with why it was moved and what else there is to say. */
function fill(cell: Element, at: PlannedDay | undefined, ...more: string[]): void {
  cell.replaceChildren();
  if (!at) return;
  const time = document.createElement('time');
  time.dateTime = at.day;
  time.textContent = formatDate(at.day);
  cell.append(time);
  for (const line of [...more, sayMoved(at)].filter(Boolean)) {
    const small = document.createElement('small');
    small.textContent = line;
    cell.append(small);
  }
}

function show(): void {
  const plan = currentPlan();
  for (const table of tables) table.hidden = table !== chosen();
  for (const [n, row] of rowsOf(chosen()).entries()) {
    const stage: PlannedStage | undefined = plan?.stages[n];
    const [earliest, latest] = row.querySelectorAll('.date');
    fill(earliest!, stage?.earliest);
    fill(latest!, stage?.latest, ...(stage ? [`Slack: ${saySlack(stage.slack)}.`] : []));
    drawSpan(row.querySelector('th')!, plan, n);
  }
  actions.hidden = outcome.hidden = !plan;
  if (plan) outcome.querySelector('p')!.textContent = sayOutcome(plan);
  outcome.querySelector('.key')!.textContent = plan ? KEY : '';
  keepInAddress();
}

/** The whole plan in two or three sentences. */
function sayOutcome({ start, stages }: Plan): string {
  const { earliest, latest } = stages.at(-1)!;
  const first = formatDate(earliest.day);
  const end = earliest.day === latest.day ? `on ${first}` : `from ${first} to ${formatDate(latest.day)}`;
  const said = [`Start on ${formatDate(start.day)}.`, sayMoved(start), `The last stage could end ${end}.`];
  // A date is not broken between two lines.
  return said
    .filter(Boolean)
    .join(' ')
    .replaceAll(/(\d) (\p{L}+) (\d)/gu, '$1\u00a0$2\u00a0$3');
}

function keepInAddress(): void {
  const address = new URL(location.href);
  const weeks = rowsOf(chosen()).map((row) => agreedIn(row).value);
  const kept = {
    start: start.value,
    for: building.value,
    stages: choice && choice.selectedIndex > 0 ? choice.value : '',
    weeks: weeks.some(Boolean) ? weeks.join('-') : '',
  };
  for (const [key, value] of Object.entries(kept)) {
    if (value) address.searchParams.set(key, value);
    else address.searchParams.delete(key);
  }
  history.replaceState(history.state, '', address);
}

function readAddress(): void {
  const asked = new URL(location.href).searchParams;
  start.value = asked.get('start') ?? '';
  building.value = asked.get('for') ?? '';
  if (choice) choice.value = asked.get('stages') ?? '';
  if (choice && choice.selectedIndex < 0) choice.selectedIndex = 0;
  const weeks = (asked.get('weeks') ?? '').split('-');
  for (const [n, row] of rowsOf(chosen()).entries()) agreedIn(row).value = weeks[n] ?? '';
}

function save(): void {
  const plan = currentPlan();
  if (!plan) return;
  const made = `${new Date().toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`;
  saveFile('timetable.ics', 'text/calendar', calendarFile(planEvents(plan, building.value.trim()), made));
}

form.hidden = false;
readAddress();
show();
for (const part of [form, ...tables]) part.addEventListener('input', show);
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
actions.addEventListener('click', ({ target }) => {
  const { name } = target as HTMLButtonElement;
  if (name === 'calendar') save();
  else if (name === 'print') print();
});
