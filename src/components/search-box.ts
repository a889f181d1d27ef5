import type { NameHit } from '../search/names.ts';
import { loadNames } from './names-loader.ts';

/** Adds answers as you type to a search box: a combobox with a list of links under it. */
export async function enhance(form: HTMLFormElement, base: string): Promise<void> {
  const input = form.querySelector('input');
  if (!input || input.hasAttribute('role')) return;
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.id = `${input.id}-list`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Words that fit');
  list.hidden = true;
  form.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    input.setAttribute(name, value);
  }
  const { names, described } = await loadNames(base);
  let active = -1;
  /** The reader has closed the list: what comes late must not open it again. */
  let dismissed = false;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const choose = (n: number): void => {
    active = n;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === n));
    const id = options()[n]?.id;
    if (id) input.setAttribute('aria-activedescendant', id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = (): void => {
    const hits = input.value.trim().length > 1 ? names.search(input.value, 6).hits : [];
    list.replaceChildren(...hits.map((hit, n) => optionFor(hit, `${list.id}-${n}`, base)));
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    choose(-1);
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };

  input.addEventListener('input', () => {
    dismissed = false;
    show();
  });
  input.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : options().length;
    if (event.key === 'Escape' && count > 0) {
      event.preventDefault();
      dismissed = true;
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      location.href = options()[active]!.dataset.href!;
    }
  });
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) location.href = option.dataset.href!;
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) setTimeout(close, 150);
  });
  if (document.activeElement === input) show();
  void described.then(() => {
    if (document.activeElement === input && active < 0 && !dismissed) show();
  });
}

function optionFor(hit: NameHit, id: string, base: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset.href = base + hit.path.slice(1);
  const name = document.createElement('b');
  name.textContent = hit.plain ?? hit.title;
  option.append(name);
  if (hit.plain) {
    const official = document.createElement('span');
    official.className = 'soft';
    official.textContent = ` ${hit.title}`;
    option.append(official);
  }
  return option;
}
