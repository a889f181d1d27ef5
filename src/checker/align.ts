import type { Piece } from './passage.ts';

/**
 * Reads one escape at the start of `rest`: how many source characters it takes and what they stand for.
 * Undefined where there is none.
 */
export type ReadEscape = (rest: string) => { length: number; value: string } | undefined;

/** What parsers write for characters that cannot be read: a null, or half of a surrogate pair. */
const REPLACED = '\ufffd';
const UNREADABLE = /[\0\ud800-\udfff]/;

/** How much source is stepped over in search of a character. Past this, the character has no source. */
const LOOK_AHEAD = 2000;

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
  if (value !== '' && end - start === value.length && source.startsWith(value, start)) {
    return [{ at: 0, length: value.length, start, end }];
  }
  const pieces: Piece[] = [];
  let at = 0;
  let from = start;
  let matched = start;
  const take = (length: number, width: number): void => {
    const last = pieces.at(-1);
    const goesOn = last && last.at + last.length === at && last.end === from;
    if (goesOn && length === width && last.length === last.end - last.start) {
      last.length += length;
      last.end += width;
    } else pieces.push({ at, length, start: from, end: from + width });
    at += length;
    from += width;
    matched = from;
  };
  while (at < value.length && from < end) {
    const escape = readEscape(source.slice(from, Math.min(from + 40, end)));
    if (escape && escape.value !== '' && value.startsWith(escape.value, at)) {
      take(escape.value.length, escape.length);
    } else if (value[at] === source[from] || (value[at] === REPLACED && UNREADABLE.test(source[from]!))) {
      take(1, 1);
    } else if (isSpace(value[at]) && isSpace(source[from])) {
      take(spaceAt(value, at, value.length), spaceAt(source, from, end));
    } else {
      from += 1;
      if (from === end || from - matched > LOOK_AHEAD) {
        at += 1;
        from = matched;
      }
    }
  }
  return pieces;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

/** The length of the run of spaces and line ends at an offset. */
function spaceAt(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && isSpace(text[at])) at += 1;
  return at - offset;
}
