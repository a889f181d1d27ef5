// The questions with their script: the short list follows each answer.
import { toText } from '../../tools/which-legal-form/export.ts';
import type { Question } from '../../tools/which-legal-form/schema.ts';
import {
  shortlist,
  type Answers,
  type Candidate,
  type Judged,
} from '../../tools/which-legal-form/shortlist.ts';
import { saveFile, todayInWords } from './save-file.ts';

const form = document.querySelector<HTMLFormElement>('[data-forms]')!;
const { questions, forms } = JSON.parse(form.dataset['forms']!) as {
  questions: Question[];
  forms: Candidate[];
};
const part = (name: string): HTMLElement => form.querySelector<HTMLElement>(`[data-${name}]`)!;

const answers = (): Answers =>
  Object.fromEntries([...new FormData(form)].map(([question, option]) => [question, option as string]));

/** A form with its reasons: what speaks for it first, unless it is ruled out. */
function describe({ form: { id, title }, reasonsOut, reasonsFor, reasonsAgainst }: Judged): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = title;
  const reasons = document.createElement('ul');
  reasons.className = 'reasons';
  const lines = reasonsOut.length > 0 ? [] : reasonsFor.map((reason) => ['for', reason] as const);
  for (const [says, reason] of [
    ...lines,
    ...[...reasonsOut, ...reasonsAgainst].map((reason) => ['against', reason] as const),
  ]) {
    const line = document.createElement('li');
    line.className = says;
    const label = document.createElement('b');
    label.textContent = says === 'for' ? 'For: ' : 'Against: ';
    line.append(label, reason);
    reasons.append(line);
  }
  item.append(link, reasons);
  return item;
}

function sayStatus(best: readonly Judged[], given: number): string {
  if (given === 0) return 'Answer a question to start.';
  if (best.length === 0)
    return 'Nothing fits all of that. Look at the others, and at which answer could change.';
  return `${given} of ${questions.length} answered. Best first:`;
}

function show(): void {
  const given = answers();
  const none = Object.keys(given).length === 0;
  const { best, rest, out } = shortlist(questions, forms, given);
  part('status').textContent = sayStatus(best, Object.keys(given).length);
  part('best').replaceChildren(...(none ? [] : best.map(describe)));
  part('rest').replaceChildren(...[...rest, ...out].map(describe));
  part('others').hidden = none;
}

form.addEventListener('change', show);
form.addEventListener('reset', () => {
  // The answers are still there while this event runs.
  setTimeout(show);
});
part('save').addEventListener('click', () => {
  const given = answers();
  const text = toText(questions, given, shortlist(questions, forms, given), todayInWords());
  saveFile('which-legal-form.txt', 'text/plain', text);
});
form.hidden = false;
show();
