// The funding map, filtered as you choose. Without script it is grouped by status, with links down the page.
import { isChosen } from '../../tools/funding-map/choose.ts';

const form = document.querySelector<HTMLFormElement>('form.filter')!;
const count = form.querySelector('output')!;
const statuses = document.querySelector<HTMLElement>('.statuses')!;
const words = (list = ''): string[] => list.split(' ');

function show(): void {
  const [stage = '', kind = '', status = ''] = [...form.querySelectorAll('select')].map(({ value }) => value);
  let all = 0;
  for (const group of document.querySelectorAll<HTMLElement>('.funds')) {
    let shown = 0;
    for (const fund of group.querySelectorAll<HTMLElement>('.fund')) {
      const { stages, kinds } = fund.dataset;
      const has = { stages: words(stages), kinds: words(kinds), status: group.dataset['status']! };
      fund.hidden = !isChosen(has, { stage, kind, status });
      if (!fund.hidden) shown += 1;
    }
    group.hidden = shown === 0;
    all += shown;
  }
  const chosen = stage !== '' || kind !== '' || status !== '';
  // The links say how many each group has: that is so only while all are shown.
  statuses.hidden = chosen;
  count.textContent = chosen
    ? all === 0
      ? 'No fund that we know of'
      : `${all} fund${all === 1 ? '' : 's'}`
    : '';
}

form.hidden = false;
form.addEventListener('change', show);
show();
