// The A to Z, filtered as you choose. Without script the topics and stages are pages of their own.

const places = new Map<string, string>();
for (const item of document.querySelectorAll<HTMLElement>('.dictionary [data-in]'))
  places.set(item.querySelector('a')!.pathname, item.dataset['in']!);

/** A word's topic and stage, by number. “Also called” lines have those of the word that they lead to. */
function placeOf(item: HTMLElement): string {
  return places.get(item.querySelector('a')!.pathname) ?? '';
}

/** Hides the words, letters and counts that the two lists leave out. */
function filter(form: HTMLFormElement): void {
  const { topic = '', stage = '' } = Object.fromEntries(
    [...form.querySelectorAll('select')].map((select) => [select.name, select.value]),
  );
  let left = 0;
  for (const letter of document.querySelectorAll<HTMLElement>('.letter')) {
    let shown = 0;
    for (const item of letter.querySelectorAll<HTMLElement>('li')) {
      const [t, s] = placeOf(item).split('.');
      item.hidden = (topic !== '' && t !== topic) || (stage !== '' && s !== stage);
      if (!item.hidden) shown += 1;
    }
    letter.hidden = shown === 0;
    const link = document.querySelector<HTMLElement>(`.letters a[href="#${letter.dataset['l']}"]`);
    if (link) {
      link.parentElement!.hidden = shown === 0;
      link.querySelector('span')!.textContent = String(shown);
    }
    left += shown;
  }
  form.querySelector('output')!.textContent = topic || stage ? `${left} names` : '';
}

const form = document.querySelector<HTMLFormElement>('form.filter');
if (form) {
  form.hidden = false;
  form.addEventListener('change', () => {
    filter(form);
  });
  filter(form);
}
