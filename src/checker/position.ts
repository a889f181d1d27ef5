import type { Finding } from './finding.ts';

/** Turns offsets in one text into lines and columns, both from 1, in UTF-16 units. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** The place of an offset. Offsets outside the text are moved to its nearest end. */
  place(offset: number): { line: number; column: number } {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - this.#starts[low]! + 1 };
  }

  /** The offset of a line and column, both from 1. */
  offset(line: number, column: number): number {
    const start = this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0;
    return Math.min(start + column - 1, this.#text.length);
  }

  /** The position fields of a finding for the source range `[start, end)`. */
  range(start: number, end: number): Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn' | 'text'> {
    const from = this.place(start);
    const to = this.place(end);
    return {
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      text: this.#text.slice(start, end),
    };
  }
}
