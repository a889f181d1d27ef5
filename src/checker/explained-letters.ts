import type { Document } from './document.ts';
import { expansionsIn } from './expansions.ts';

/** Letters that the text says the meaning of, in whatever way. */
export function explainedIn({ passages }: Document): Set<string> {
  const explained = new Set<string>();
  for (const { letters } of expansionsIn(passages)) explained.add(letters);
  for (const { kind, text } of passages) if (kind === 'heading') explained.add(initialsOf(text));
  for (const { text } of passages) {
    for (const [, letters] of text.matchAll(
      /[\p{Ll}\p{N}’'”]\s\((?:the )?["“‘']?([A-Z][A-Z0-9&]+?)s?["”’']?\)/gu,
    ))
      explained.add(letters!);
    // “TheMusicLicence (PPL PRS)”: what it is, and its letters.
    for (const [, several] of text.matchAll(/\p{Ll}\s\(([A-Z][A-Z&]+(?: [A-Z][A-Z&]+){1,3})\)/gu))
      for (const letters of several!.split(' ')) explained.add(letters);
    for (const [, letters] of text.matchAll(
      /(?<![\p{L}\p{N}&])([A-Z][A-Z0-9&]+?)s?\s\((?!see|page|section|part|from|in|on|at|for|and|or)\p{L}+,?\s\p{L}/gu,
    )) {
      explained.add(letters!);
    }
  }
  return explained;
}

/** “Key performance indicators” → KPI: a heading says what the letters under it stand for. */
function initialsOf(heading: string): string {
  const words = heading.replace(/^\p{L}?[\d.]+\s+/u, '');
  return (words.match(/\b\p{L}/gu) ?? []).join('').toUpperCase();
}
