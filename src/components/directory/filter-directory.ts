// The directory, filtered as you type and choose. Without script the wards and activities are pages of their own.

/** Text as it is compared: small letters, no accents, no punctuation. */
const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '');

/** Hides what does not fit: every word that was typed must be there, in any order. */
function filter(form: HTMLFormElement): void {
  const value = (name: string): string =>
    (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? '';
  const words = plain(value('words')).split(' ').filter(Boolean);
  const [ward, activity] = [value('ward'), value('activity')];
  let left = 0;
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
    let here = 0;
    for (const item of group.querySelectorAll<HTMLElement>('[data-a]')) {
      const { w, a } = item.dataset;
      const text = plain(item.textContent);
      const fits =
        (ward === '' || w === ward) &&
        (activity === '' || a!.split(' ').includes(activity)) &&
        words.every((word) => text.includes(word));
      item.hidden = !fits;
      if (fits) here += 1;
    }
    group.hidden = here === 0;
    left += here;
  }
  const asked = words.length > 0 || ward !== '' || activity !== '';
  const found = left === 0 ? 'Nobody here fits. Try fewer words.' : left === 1 ? '1 fits.' : `${left} fit.`;
  form.querySelector('output')!.textContent = asked ? found : '';
}

const form = document.querySelector<HTMLFormElement>('form.filter');
if (form) {
  form.hidden = false;
  form.addEventListener('input', () => {
    filter(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  filter(form);
}

export {};
