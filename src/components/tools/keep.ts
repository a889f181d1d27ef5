const NOTHING = 'Nothing is kept. Close this page and they are gone.';
const KEPT =
  'Kept in this browser, on this device, and nowhere else. Anybody who uses this browser can see them.';
const FORGOTTEN = 'Forgotten. What you see here goes when you close the page.';
const REFUSED = 'This browser does not let us keep anything. Save a file instead.';

/** What a tool does to keep its state. */
export interface Keeper {
  /** To be called after each change: keeps the state if the reader has asked for that. */
  changed: () => void;
}

/**
 * Starts a `Keep.astro`. Nothing is stored before its button is pressed; what was kept before is handed to
 * `restore`.
 *
 * @param name the tool's name
 * @param state what to keep, as plain data
 */
export function startKeeping<T>(name: string, state: () => T, restore: (kept: T) => void): Keeper {
  const box = document.querySelector<HTMLElement>('[data-keep]')!;
  const on = box.querySelector<HTMLButtonElement>('[data-keep-on]')!;
  const off = box.querySelector<HTMLButtonElement>('[data-keep-off]')!;
  // Several sites may share an origin, each under a path of its own.
  const key = `in-our-words:${document.body.dataset['base'] ?? '/'}:${name}`;
  let keeping = false;

  const say = (kept: boolean, words: string): void => {
    keeping = kept;
    on.hidden = kept;
    off.hidden = !kept;
    box.querySelector('p')!.textContent = words;
  };
  const write = (): void => {
    try {
      localStorage.setItem(key, JSON.stringify(state()));
      say(true, KEPT);
    } catch {
      say(false, REFUSED);
    }
  };

  on.addEventListener('click', () => {
    write();
    if (keeping) off.focus();
  });
  off.addEventListener('click', () => {
    localStorage.removeItem(key);
    say(false, FORGOTTEN);
    on.focus();
  });
  box.hidden = false;
  try {
    const kept = localStorage.getItem(key);
    if (kept !== null) {
      restore(JSON.parse(kept) as T);
      say(true, KEPT);
    }
  } catch {
    // Storage that is shut, or holds what we cannot read, is as good as empty.
    say(false, NOTHING);
  }
  return {
    changed: () => {
      if (keeping) write();
    },
  };
}
