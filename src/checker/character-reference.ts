import { fromHtml } from 'hast-util-from-html';
import type { ReadEscape } from './align.ts';

type Escape = ReturnType<ReadEscape>;

/** References that have been looked up: a page uses few, many times. */
const known = new Map<string, Escape>();

/** Character references of HTML, also the old ones that do without a semicolon: `&amp;`, `&#163;`, `&copy 2020`. */
export const readHtmlReference: ReadEscape = (rest) => {
  const written = /^&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);?/i.exec(rest)?.[0];
  if (written === undefined) return undefined;
  if (!known.has(written)) known.set(written, decode(written));
  return known.get(written);
};

/** Character references of Markdown: the same names, but each with its semicolon. */
export const readMarkdownReference: ReadEscape = (rest) => {
  const number = /^&#(?:(\d{1,7})|x([0-9a-f]{1,6}));/i.exec(rest);
  if (number) {
    const code = number[1] ? Number(number[1]) : Number.parseInt(number[2]!, 16);
    return { length: number[0].length, value: isCharacter(code) ? String.fromCodePoint(code) : '\ufffd' };
  }
  const named = /^&[a-z][a-z0-9]*;/i.exec(rest)?.[0];
  const escape = named && readHtmlReference(named);
  return escape && escape.length === named.length ? escape : undefined;
};

/** Lets the parser itself read a reference. What it leaves of the end was no part of it: `it;` of `&notit;`. */
function decode(written: string): Escape {
  const [node] = fromHtml(written, { fragment: true }).children;
  const value = node?.type === 'text' ? node.value : '';
  let left = 0;
  while (left < value.length - 1 && value.at(-1 - left) === written.at(-1 - left)) left += 1;
  const length = written.length - left;
  return length > 1 ? { length, value: value.slice(0, value.length - left) } : undefined;
}

/** False for control characters, halves of a surrogate pair, and numbers that no character has. */
function isCharacter(code: number): boolean {
  return (
    code <= 0x10ffff &&
    !/[^\P{Cc}\t\n\f\r]|[\p{Cs}\p{Noncharacter_Code_Point}]/u.test(String.fromCodePoint(code))
  );
}
