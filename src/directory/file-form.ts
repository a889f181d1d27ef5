import type { FormFault } from './table.ts';

const SAVE_AS = 'In Excel, choose File, Save As and “CSV UTF-8 (Comma delimited)”.';
const PARTS: Record<string, string> = { ';': 'semicolons', '\t': 'tabs', '|': 'upright lines' };

/** What UTF-8 looks like when a program has taken it for Windows-1252: “CafÃ©”, “Leonardâ€™s”. */
const TAKEN_WRONGLY = /Ã[\u00A0-\u00BF]|â€[\u0098-\u2122\u0152-\u0178\u02DC]?|Â[£°\u00A0]/;

/**
 * Looks at what a file is before it is read row by row: its letters, and what parts its columns.
 *
 * @returns faults, and whether rows can be read all the same
 */
export function checkFileForm(text: string): { faults: FormFault[]; readable: boolean } {
  const nul = text.indexOf('\0');
  if (nul >= 0)
    return { faults: [fault(nul, 1, 'This is not a text file in UTF-8.', SAVE_AS)], readable: false };
  const headingEnd = text.search(/\S[^\n]*(?:\n|$)/) < 0 ? 0 : text.length;
  if (headingEnd === 0) {
    return {
      faults: [fault(0, 0, 'This file is empty.', 'Start it with a row of column names, or delete it.')],
      readable: false,
    };
  }
  const heading = /^\s*([^\n]*)/.exec(text)![1]!;
  const outside = heading.replace(/"[^"]*"/g, '');
  const other = outside.includes(',') ? undefined : Object.keys(PARTS).find((mark) => outside.includes(mark));
  if (other !== undefined) {
    const at = text.indexOf(other);
    return {
      faults: [fault(at, 1, `The columns are parted by ${PARTS[other]}, not by commas.`, SAVE_AS)],
      readable: false,
    };
  }
  return { faults: [...unreadableLetters(text), ...wrongLetters(text)], readable: true };
}

/** Bytes that are not UTF-8 have become � by now. One finding: it is one mistake, made when the file was saved. */
function unreadableLetters(text: string): FormFault[] {
  const first = text.indexOf('\uFFFD');
  if (first < 0) return [];
  const count = text.split('\uFFFD').length - 1;
  const many = count === 1 ? 'A letter' : `${count} letters`;
  return [fault(first, 1, `${many} cannot be read: this file is not in UTF-8.`, SAVE_AS)];
}

function wrongLetters(text: string): FormFault[] {
  const found = TAKEN_WRONGLY.exec(text);
  if (!found) return [];
  const right = 'Put the right letters back (é, ’, £). Then save it as “CSV UTF-8”.';
  return [fault(found.index, found[0].length, `“${found[0]}” is a letter that a program has spoilt.`, right)];
}

function fault(start: number, length: number, message: string, mend: string): FormFault {
  return { start, end: start + length, message, mend };
}
