import { wrong, type Cell } from './cells/cell.ts';
import { isOnePersons, readContactWays } from './cells/contact-ways.ts';
import { readDay } from './cells/day.ts';
import { oneOf } from './cells/one-of.ts';
import { PERMISSIONS, type Contact, type Permission } from './organisation.ts';
import type { RowReader } from './row-reader.ts';

/** Reads the contact of a row. It counts only whole: with what permits it, and since when. */
export function readContact(row: RowReader, today: string): Contact | undefined {
  const ways = row.read('contact', readContactWays);
  const permission = row.read('permission', readPermission);
  const permitted = row.read('permission date', (text) => readDay(text, today));
  const { contact, 'contact role': role } = row.cells;
  const missing = (['permission', 'permission date'] as const).filter(
    (name) => row.cells[name] === undefined,
  );
  if (contact === undefined) {
    if (missing.length < 2)
      row.report('permission', {
        message: 'There is a permission here, and no contact.',
        mend: 'Add the contact, or empty both cells.',
      });
    return undefined;
  }
  if (missing.length > 0) {
    row.report('contact', {
      message: `This contact has no ${missing.join(' and no ')}.`,
      mend: 'Say whether it is published or agreed, and on which day. If you do not know, take the contact out.',
    });
  }
  if (ways?.some(isOnePersons)) {
    row.report('contact', {
      level: 'warn',
      message: 'This seems to be one person’s e-mail address.',
      mend: 'Use the organisation’s own, such as hello@… If it publishes this one, let it be.',
    });
  }
  if (!ways || !permission || !permitted) return undefined;
  return { ...(role === undefined ? {} : { role }), ways, permission, permitted };
}

function readPermission(text: string): Cell<Permission> {
  const written = text.toLowerCase();
  if (['no', 'n', 'none', 'refused', 'not yet', 'unknown'].includes(written))
    return wrong(
      'This contact may not be shown, and this file is public.',
      'Take the contact out of the file.',
    );
  if (['yes', 'y', 'given'].includes(written))
    return wrong(
      `“permission” cannot be “${text}”.`,
      'Write agreed, or published if they show it themselves.',
    );
  return oneOf('permission', PERMISSIONS)(text);
}
