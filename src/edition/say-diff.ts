import { createTwoFilesPatch } from 'diff';
import type { Paint } from '../checker/reports/pretty.ts';

/** Lines around each change. */
const CONTEXT = 2;

/** A text with the name that a diff gives it. */
export interface NamedText {
  name: string;
  text: string;
}

/** What differs between two texts, in the form that Git and `patch` read. Taken out in red; added, as it is. */
export function sayDiff(before: NamedText, after: NamedText, paint: Paint): string {
  return createTwoFilesPatch(before.name, after.name, before.text, after.text, undefined, undefined, {
    context: CONTEXT,
  })
    .replace(/^=+\n/, '')
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith('-') ? paint.red(line) : line.startsWith('@@') ? paint.dim(line) : line))
    .join('\n');
}
