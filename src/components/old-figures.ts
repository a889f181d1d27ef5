/** Says that a figure is being checked once its review date has passed, even if nobody has rebuilt the site. */
export function markOldFigures(today = new Date().toISOString().slice(0, 10)): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
    const late = today > (figure.dataset.reviewBy ?? today);
    if (!late || figure.nextElementSibling?.className === 'checking') continue;
    const note = document.createElement('span');
    note.className = 'checking';
    note.textContent = ' (we are checking this figure)';
    figure.after(note);
  }
}
