import { COLUMNS, type ColumnName } from '../columns.ts';
import type { CellFault } from './cell.ts';
import { contactInText } from './contact-ways.ts';

/** Columns of words, in which a contact would be shown without its permission. */
const WORDS: readonly ColumnName[] = [
  'name',
  'ward',
  'what they do',
  'activities',
  'sells what',
  'legal form',
  'contact role',
];

/** Characters that cannot be seen, or that turn the text around them about. */
const HIDDEN = new RegExp('[\\u0000-\\u001F\\u007F\\u0080-\\u009F\\u202A-\\u202E\\u2066-\\u2069]');

/**
 * What is wrong with a cell as a text, whatever its column holds.
 *
 * @param text nothing for an empty cell
 */
export function checkText(column: ColumnName, text: string | undefined): CellFault | undefined {
  const { needed, longest, what } = COLUMNS[column];
  if (text === undefined) return needed ? { message: `“${column}” is empty.`, mend: what } : undefined;
  const lookFor = column !== 'contact' && (WORDS.includes(column) || text.includes('@'));
  const found = lookFor ? contactInText(text) : undefined;
  if (found)
    return {
      message: `There is ${found} in “${column}”.`,
      mend: 'Move it to “contact”, with its permission.',
    };
  if (HIDDEN.test(text))
    return { message: `“${column}” has a character that cannot be seen.`, mend: 'Type the cell anew.' };
  if (/^[=+\-@]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text)) {
    const phone = column === 'contact' && text.startsWith('+');
    return {
      message: `A spreadsheet takes a cell that begins with “${text[0]}” for a formula.`,
      mend: phone
        ? 'Write the number with 0 for +44: 01632 960001.'
        : "Write what it stands for. If it does begin so, put a ' before it.",
    };
  }
  if (text.length > longest) {
    return {
      message: `“${column}” has ${text.length} characters, and may have ${longest}.`,
      mend: 'Say it more briefly.',
    };
  }
  return undefined;
}
