import type { Piece } from './passage.ts';

/**
 * Reads one escape at the start of `rest`: how many source characters it takes and what they stand for.
 * Undefined where there is none.
 */
export type ReadEscape = (rest: string) => { length: number; value: string } | undefined;

/**
 * Matches a decoded string with the source that it was decoded from, character by character.
 * Source characters that left no trace (markers, indentation, a line's `>`) are stepped over.
 * Linear in the length of the source, but for a bounded look ahead.
 *
 * @param value what a parser made of the source
 * @param source the whole source
 * @param start where the value's source starts
 * @param end where it ends, exclusive
 */
export function align(
  value: string,
  source: string,
  start: number,
  end: number,
  readEscape: ReadEscape = () => undefined,
): Piece[] {
  if (end - start === value.length && source.startsWith(value, start)) {
    return [{ at: 0, length: value.length, start, end }];
  }
  const pieces: Piece[] = [];
  const add = (length: number, from: number, to: number, at: number): void => {
    const last = pieces.at(-1);
    const plain = length === to - from;
    if (last && plain && last.length === last.end - last.start && last.end === from) {
      last.length += length;
      last.end = to;
    } else pieces.push({ at, length, start: from, end: to });
  };
  let at = 0;
  let from = start;
  while (at < value.length && from < end) {
    const escape = readEscape(source.slice(from, Math.min(from + 40, end)));
    if (escape && escape.value !== '' && value.startsWith(escape.value, at)) {
      add(escape.value.length, from, from + escape.length, at);
      at += escape.value.length;
      from += escape.length;
    } else if (value[at] === source[from]) {
      add(1, from, from + 1, at);
      at += 1;
      from += 1;
    } else if (/\s/.test(value[at]!) && /\s/.test(source[from]!)) {
      const space = /^\s+/.exec(source.slice(from, end))![0].length;
      add(1, from, from + space, at);
      at += 1;
      from += space;
    } else from += 1;
  }
  return pieces;
}

/** The escapes of a double-quoted YAML string. */
export const readYamlDouble: ReadEscape = (rest) => {
  if (rest[0] !== '\\') return undefined;
  const hex = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/i.exec(rest);
  if (hex) {
    const value = String.fromCodePoint(Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '0', 16));
    return { length: hex[0].length, value };
  }
  const named: Record<string, string> = {
    n: '\n',
    t: '\t',
    '"': '"',
    '\\': '\\',
    '/': '/',
    ' ': ' ',
    _: '\u00a0',
  };
  const value = named[rest[1] ?? ''];
  return value === undefined ? undefined : { length: 2, value };
};

/** The one escape of a single-quoted YAML string: `''` for `'`. */
export const readYamlSingle: ReadEscape = (rest) =>
  rest.startsWith("''") ? { length: 2, value: "'" } : undefined;

/** Backslash escapes of Markdown. */
export const readBackslash: ReadEscape = (rest) =>
  /^\\[!-/:-@[-`{-~]/.test(rest) ? { length: 2, value: rest[1]! } : undefined;

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  pound: '£',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Character references of HTML: every numbered one, and the named ones that prose uses. */
export const readEntity: ReadEscape = (rest) => {
  const match = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/i.exec(rest);
  if (!match) return undefined;
  const code = match[1] ? Number(match[1]) : match[2] ? Number.parseInt(match[2], 16) : undefined;
  const value =
    code === undefined ? NAMED[match[3]!] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  return value === undefined ? undefined : { length: match[0].length, value };
};

/** Markdown text: backslashes and character references. */
export const readMarkdown: ReadEscape = (rest) => readBackslash(rest) ?? readEntity(rest);
