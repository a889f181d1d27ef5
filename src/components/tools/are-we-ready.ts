// The checklist with its script: counts, keeps ticks if asked, saves files. The words are read from the page.
import { toSheet, toText } from '../../tools/are-we-ready/export.ts';
import { progressOf, progressOfAll, sayProgress, type Section } from '../../tools/are-we-ready/progress.ts';
import { startKeeping } from './keep.ts';
import { saveFile, todayInWords } from './save-file.ts';

const form = document.querySelector<HTMLFormElement>('[data-ready]')!;
const boxes = [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
const parts = [...form.querySelectorAll<HTMLElement>('.part')];
const sections: Section[] = parts.map((part) => ({
  title: part.querySelector('h2')!.textContent,
  items: [...part.querySelectorAll('input')].map((box) => ({
    id: box.value,
    text: box.nextElementSibling!.textContent,
  })),
}));

const ticked = (): Set<string> => new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));

function count(): void {
  const now = ticked();
  for (const [n, part] of parts.entries()) {
    const tally = part.querySelector<HTMLElement>('[data-tally]')!;
    tally.textContent = sayProgress(progressOf(sections[n]!, now));
    tally.hidden = false;
  }
  form.querySelector('[data-all]')!.textContent = sayProgress(progressOfAll(sections, now));
}

const keeper = startKeeping<string[]>(
  'are-we-ready',
  () => [...ticked()],
  (kept) => {
    for (const box of boxes) box.checked = kept.includes(box.value);
  },
);

form.addEventListener('change', () => {
  count();
  keeper.changed();
});
form.addEventListener('reset', () => {
  // The boxes are still ticked while this event runs.
  setTimeout(() => {
    count();
    keeper.changed();
  });
});
form.addEventListener('click', ({ target }) => {
  const save = (target as HTMLElement).dataset['save'];
  if (save === 'text') saveFile('are-we-ready.txt', 'text/plain', toText(sections, ticked(), todayInWords()));
  if (save === 'csv') saveFile('are-we-ready.csv', 'text/csv', toSheet(sections, ticked()));
});

for (const part of form.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
count();
