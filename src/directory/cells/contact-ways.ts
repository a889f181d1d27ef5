import { wrong, type Cell } from './cell.ts';

const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;
const EMAIL_IN_TEXT = /[\w.+-]+@[\w-]+\.[\w.]+/;
const PHONE_IN_TEXT = /(?<![\d.])(?:\+44[\s(]*|0)\d(?:[\s()-]{0,2}\d){7,10}(?!\d)/;

/** Whether a way to reach somebody is an e-mail address, and not a phone number. */
export function isEmail(way: string): boolean {
  return way.includes('@');
}

/**
 * Reads e-mail addresses and phone numbers, parted by semicolons. What it says is wrong never repeats what was
 * written: nobody may have permitted that, and the log of a build can be public.
 */
export function readContactWays(text: string): Cell<string[]> {
  const ways = text
    .split(';')
    .map((way) => way.trim())
    .filter((way) => way !== '');
  if (ways.length === 0) return wrong('There is no contact in this cell.', 'Write one, or empty the cell.');
  for (const way of ways) {
    if (isEmail(way)) {
      if (!EMAIL.test(way))
        return wrong(
          'This is not an e-mail address.',
          'Write it as hello@example.org; part several by semicolons.',
        );
    } else if (/^[1-9]\d{8,9}$|^\d\.\d+E\+\d+$/i.test(way)) {
      return wrong(
        'This phone number has lost its 0: Excel takes it off a number without spaces.',
        'Write it with a space, as 01632 960001.',
      );
    } else if (!/^[\d\s()-]+$/.test(way) || !/^0[1235789]\d{8,9}$/.test(way.replace(/\D/g, ''))) {
      return wrong(
        'This is neither an e-mail address nor a UK phone number.',
        'Write a phone number as 01632 960001; part several by semicolons.',
      );
    }
  }
  return { value: ways };
}

/** Whether an address seems to be one person's and not a team's: `jo.bloggs@…`. */
export function isOnePersons(way: string): boolean {
  return /^[a-z]+[._][a-z]+@/i.test(way) && !/^(?:contact|hello|info|the|team)[._]/i.test(way);
}

/** What of a contact stands in a text in which it should not. */
export function contactInText(text: string): 'an e-mail address' | 'a phone number' | undefined {
  if (EMAIL_IN_TEXT.test(text)) return 'an e-mail address';
  return PHONE_IN_TEXT.test(text) ? 'a phone number' : undefined;
}
