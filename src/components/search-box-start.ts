/** Makes search boxes lead to the search page, and loads what answers as you type when one is first used. */
export function startSearchBoxes(): void {
  const base = document.body.dataset.base ?? '/';
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) {
    form.action = `${base}search/`;
    form.addEventListener(
      'focusin',
      () => void import('./search-box.ts').then((box) => box.enhance(form, base)),
      { once: true },
    );
  }
}
