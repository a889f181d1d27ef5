import type { Question } from './schema.ts';
import type { Answers, Judged, Shortlist } from './shortlist.ts';

/**
 * Answers and short list as plain text, to take to an adviser.
 *
 * @param day the day to write at its head, in words
 */
export function toText(
  questions: readonly Question[],
  answers: Answers,
  { best, rest, out }: Shortlist,
  day: string,
): string {
  const said = questions.flatMap(({ id, question, options }) =>
    options.filter((option) => option.id === answers[id]).map(({ text }) => `${question}\n  ${text}`),
  );
  const parts = [
    `Which legal form? Our answers on ${day}`,
    ...said,
    'SHORT LIST',
    ...(best.length > 0 ? best.map(describe) : ['Nothing fits all of these answers.']),
    'WHY NOT THE OTHERS',
    ...[...rest, ...out].map(describe),
    'This is not legal advice. Take it to your local support charity or a solicitor.',
  ];
  return `${parts.join('\n\n')}\n`;
}

function describe({ form, reasonsFor, reasonsAgainst, reasonsOut }: Judged): string {
  const lines = [
    ...reasonsOut.map((reason) => `  x ${reason}`),
    ...reasonsFor.map((reason) => `  + ${reason}`),
    ...reasonsAgainst.map((reason) => `  - ${reason}`),
  ];
  return [form.title, ...lines].join('\n');
}
