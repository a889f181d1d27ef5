import { COLUMNS } from '../columns.ts';
import { slugOf } from '../slug.ts';
import { wrong, type Cell } from './cell.ts';

const LONGEST_ACTIVITY = 40;

/** Reads a ward, with or without the word “ward”. */
export function readWard(text: string): Cell<string> {
  return pageName('ward', text.replace(/ ward$/i, ''));
}

/** Reads activities, parted by semicolons. One that is there twice counts once. */
export function readActivities(text: string): Cell<string[]> {
  if (text.includes(','))
    return wrong('Activities are parted by semicolons.', `Write “${text.replace(/\s*,\s*/g, '; ')}”.`);
  const all = text
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (all.length === 0) return wrong('“activities” is empty.', COLUMNS.activities.what);
  const long = all.find((each) => each.length > LONGEST_ACTIVITY);
  if (long !== undefined)
    return wrong(
      `The activity “${long}” is long.`,
      `Use a few words: ${LONGEST_ACTIVITY} characters at most.`,
    );
  for (const each of all) {
    const { fault } = pageName('activity', each);
    if (fault) return { fault };
  }
  return { value: [...new Map(all.map((each) => [slugOf(each), each])).values()] };
}

/** A name that has a page of its own, so that something of it must go into an address. */
function pageName(what: string, text: string): Cell<string> {
  if (slugOf(text) !== '') return { value: text };
  return wrong(`“${text}” cannot be the name of a page.`, `Write the ${what} in letters from a to z.`);
}
