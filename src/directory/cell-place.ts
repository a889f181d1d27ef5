/** The cells of a row as it is written, quotation marks and all: where each begins and ends in it. */
export function cellPlaces(raw: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  const length = raw.endsWith('\n') ? raw.length - 1 : raw.length;
  let start = 0;
  for (;;) {
    const end = raw[start] === '"' ? closingMark(raw, start, length) : commaFrom(raw, start, length);
    places.push({ start, end });
    if (end >= length) return places;
    start = end + 1;
  }
}

/** The end of a quoted cell: after the mark that is before a comma or at the end; two marks stand for one. */
function closingMark(raw: string, start: number, length: number): number {
  let at = start + 1;
  while (at < length) {
    if (raw[at] !== '"') at += 1;
    else if (raw[at + 1] === '"') at += 2;
    else if (at + 1 >= length || raw[at + 1] === ',') return at + 1;
    else at += 1;
  }
  return length;
}

function commaFrom(raw: string, start: number, length: number): number {
  const comma = raw.indexOf(',', start);
  return comma < 0 || comma > length ? length : comma;
}
