import { toCsv } from '../csv.ts';
import { progressOf, progressOfAll, sayProgress, type Section } from './progress.ts';

/**
 * The checklist as plain text, for an email or the minutes: every item, with `[x]` where it is ticked.
 *
 * @param day the day to write at its head, in words
 */
export function toText(sections: readonly Section[], ticked: ReadonlySet<string>, day: string): string {
  const parts = sections.map((section) =>
    [
      `${section.title} (${sayProgress(progressOf(section, ticked))})`,
      ...section.items.map(({ id, text }) => `[${ticked.has(id) ? 'x' : ' '}] ${text}`),
    ].join('\n'),
  );
  const head = `Are we ready? ${sayProgress(progressOfAll(sections, ticked))}, ${day}`;
  return `${[head, ...parts].join('\n\n')}\n`;
}

/** The same as a spreadsheet, with room for who does each thing and by when. */
export function toSheet(sections: readonly Section[], ticked: ReadonlySet<string>): string {
  return toCsv([
    ['Stage', 'Thing', 'Done', 'Who', 'By when'],
    ...sections.flatMap(({ title, items }) =>
      items.map(({ id, text }) => [title, text, ticked.has(id) ? 'yes' : 'no', '', '']),
    ),
  ]);
}
