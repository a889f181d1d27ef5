/**
 * Turns a plain click on a jargon link into a pop-up with the word's meaning. The words stand at the end of
 * the page ("Words on this page"); without script, or with a modified click, the link goes to the word's page.
 */
export function startPopUps(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  let pop: HTMLElement | undefined;
  let link: HTMLAnchorElement | undefined;

  document.addEventListener('click', (event) => {
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    const clicked =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.jargon') : null;
    if (!clicked || !plain) return;
    const word = document.getElementById(`word-${clicked.dataset.term}`);
    if (!word) return;
    event.preventDefault();
    if (link === clicked && pop?.matches(':popover-open')) {
      pop.hidePopover();
      return;
    }
    if (pop?.matches(':popover-open')) pop.hidePopover();
    pop ??= makePopUp();
    link = clicked;
    fill(pop, word, clicked.href);
    clicked.after(pop);
    clicked.setAttribute('aria-expanded', 'true');
    pop.showPopover();
    place(pop, clicked);
    pop.focus();
  });

  function makePopUp(): HTMLElement {
    const made = document.createElement('div');
    made.className = 'pop';
    made.popover = 'auto';
    made.tabIndex = -1;
    made.setAttribute('role', 'dialog');
    made.setAttribute('aria-labelledby', 'pop-name');
    made.addEventListener('toggle', (event) => {
      if (event.newState !== 'closed' || !link) return;
      link.setAttribute('aria-expanded', 'false');
      const lost = made.contains(document.activeElement) || document.activeElement === document.body;
      if (lost) link.focus();
    });
    return made;
  }
}

function fill(pop: HTMLElement, word: HTMLElement, href: string): void {
  const name = line('p', word.querySelector('dt')?.textContent ?? '');
  name.id = 'pop-name';
  name.className = 'pop-name';
  const more = document.createElement('a');
  more.href = href;
  more.textContent = 'More about this';
  const last = document.createElement('p');
  last.append(more);
  pop.replaceChildren(name, line('p', word.querySelector('dd')?.textContent ?? ''), last);
}

function line(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text.trim();
  return made;
}

/** Under the word, or above it where there is no room; always inside the window. */
function place(pop: HTMLElement, link: HTMLElement): void {
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = pop.getBoundingClientRect();
  const below = at.bottom + 8;
  const top = below + height > innerHeight && at.top > height + 8 ? at.top - height - 8 : below;
  const left = Math.max(8, Math.min(at.left, innerWidth - width - 8));
  pop.style.top = `${top + scrollY}px`;
  pop.style.left = `${left + scrollX}px`;
}
