/** Reads CSV (RFC 4180) into rows of cells: a reader of its own, so that ours is not tested against itself. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let n = 0; n < text.length; n += 1) {
    const character = text[n]!;
    if (quoted && character === '"' && text[n + 1] === '"') {
      cell += '"';
      n += 1;
    } else if (character === '"') quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && text[n + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      n += 1;
    } else cell += character;
  }
  if (quoted || cell !== '' || row.length > 0) throw new Error('The last line has no end.');
  return rows;
}
