// The skills audit with its script: people, scores, gaps and a file. The skills are read from the page.
import { toSheet } from '../../tools/skills-audit/export.ts';
import {
  auditOf,
  whatToDo,
  withoutPerson,
  type Audit,
  type Score,
  type SkillToFill,
} from '../../tools/skills-audit/gaps.ts';
import { startKeeping } from './keep.ts';
import { saveFile } from './save-file.ts';

/** More would not fit across a page. */
const MOST = 10;
const SCORES = ['–', '0', '1', '2', '3'];

const form = document.querySelector<HTMLFormElement>('[data-people]')!;
const table = document.querySelector<HTMLTableElement>('[data-skills]')!;
const results = document.querySelector<HTMLElement>('[data-gaps]')!;
const field = form.querySelector('input')!;
const rows = [...table.querySelectorAll<HTMLTableRowElement>('[data-skill]')];

const parts = [...table.tBodies].map((body) => ({
  title: body.dataset['part']!,
  skills: rows.filter((row) => row.parentElement === body).map(readSkill),
}));
const skills = parts.flatMap((part) => part.skills);

let people: string[] = [];
let scores: Record<string, Score[]> = {};

function readSkill(row: HTMLTableRowElement): SkillToFill {
  return {
    id: row.dataset['skill']!,
    text: row.querySelector('th')!.textContent,
    advice: row.querySelector('.advice')!.textContent,
  };
}

function made<K extends keyof HTMLElementTagNameMap>(tag: K, text = '', name = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = name;
  return element;
}

/** Draws a column for each person; without people the table is as it was. */
function draw(): void {
  table.classList.toggle('scoring', people.length > 0);
  for (const old of table.querySelectorAll('.person')) old.remove();
  const head = table.tHead!.rows[0]!;
  for (const name of people) {
    const cell = made('th', name, 'person');
    cell.scope = 'col';
    head.lastElementChild!.before(cell);
  }
  for (const row of rows) {
    const skill = readSkill(row);
    for (const [n, name] of people.entries()) {
      const cell = made('td', '', 'person');
      cell.dataset['label'] = name;
      cell.append(scoreField(skill, n, name));
      row.lastElementChild!.before(cell);
    }
  }
  form.querySelector('[data-names]')!.replaceChildren(...people.map(nameItem));
  field.disabled = people.length >= MOST;
  tell();
}

function scoreField({ id, text }: SkillToFill, n: number, name: string): HTMLSelectElement {
  const select = made('select');
  select.setAttribute('aria-label', `${name}: ${text}`);
  for (const score of SCORES) {
    const option = made('option', score);
    option.value = score === '–' ? '' : score;
    select.append(option);
  }
  select.value = String(scores[id]?.[n] ?? '');
  select.addEventListener('change', () => {
    const own = (scores[id] ??= []);
    own[n] = select.value === '' ? undefined : (Number(select.value) as Score);
    tell();
    keeper.changed();
  });
  return select;
}

function nameItem(name: string, n: number): HTMLElement {
  const item = made('li', name);
  const button = made('button', 'Take out', 'quiet');
  button.type = 'button';
  button.setAttribute('aria-label', `Take out ${name}`);
  button.addEventListener('click', () => {
    scores = withoutPerson(scores, people, n);
    people = people.filter((_, other) => other !== n);
    draw();
    say(`${name} is out.`);
    keeper.changed();
    field.focus();
  });
  item.append(' ', button);
  return item;
}

/** Says what the scores come to. */
function tell(): void {
  const audit = auditOf(skills, people, scores);
  const started = audit.blank < skills.length;
  results.hidden = !started;
  results.querySelector('[data-summary]')!.textContent = summary(audit);
  results.querySelector('[data-list]')!.replaceChildren(
    ...audit.gaps.map((gap) => {
      const item = made('li');
      const about = made('span', gap.kind === 'nobody' ? 'Nobody yet' : 'One person', 'kind');
      item.append(made('b', gap.skill.text), ' ', about, made('br'), whatToDo(gap));
      return item;
    }),
  );
}

function summary({ gaps, covered, blank }: Audit): string {
  const nobody = gaps.filter(({ kind }) => kind === 'nobody').length;
  const left = blank > 0 ? ` Still to score: ${blank}.` : '';
  return `Nobody yet: ${nobody}. One person only: ${gaps.length - nobody}. Well covered: ${covered}.${left}`;
}

function say(words: string): void {
  form.querySelector('[data-said]')!.textContent = words;
}

const keeper = startKeeping(
  'skills-audit',
  () => ({ people, scores }),
  (kept) => {
    people = kept.people;
    // What was not said is null in JSON.
    scores = Object.fromEntries(
      Object.entries(kept.scores).map(([id, own]) => [id, own.map((score) => score ?? undefined)]),
    );
  },
);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const name = field.value.trim();
  if (name === '' || people.includes(name)) {
    say(name === '' ? 'Write a name first.' : `${name} is in already.`);
    return;
  }
  people = [...people, name];
  field.value = '';
  draw();
  say(
    people.length < MOST
      ? `${name} is in. Score each skill below.`
      : `${name} is in. That is all that fit here.`,
  );
  keeper.changed();
});
results.querySelector('[data-save]')!.addEventListener('click', () => {
  saveFile('skills-audit.csv', 'text/csv', toSheet(parts, people, scores));
});
form.hidden = false;
draw();
