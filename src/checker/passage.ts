/** What a passage is in its document. It decides what is counted and which rules apply. */
export type PassageKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'quotation' | 'field';

/**
 * A stretch of a passage's text and where it came from.
 * Where both lengths are equal, the characters match one to one; otherwise the stretch stands for the
 * whole of its source (`&` for `&amp;`). A fact's value always stands for the whole of its tag.
 */
export interface Piece {
  /** Offset in the passage's text. */
  at: number;
  /** Length in the passage's text. */
  length: number;
  /** Source range, end exclusive. */
  start: number;
  end: number;
  /** True for a fact's value, in place of its tag. */
  fromFact?: true;
}

/** A run of prose as its reader sees it, with its place in the source. */
export interface Passage {
  kind: PassageKind;
  text: string;
  pieces: readonly Piece[];
  /** Names of the components around it, outermost first, such as `Example`. */
  inside: readonly string[];
  /** For `field`: the front matter key. */
  field?: string;
}

/** Collects text and its origin, piece by piece. */
export class PassageBuilder {
  text = '';
  readonly pieces: Piece[] = [];

  /** Adds text that stands for the source range `[start, end)`. */
  add(text: string, start: number, end: number): void {
    if (text === '') return;
    this.pieces.push({ at: this.text.length, length: text.length, start, end });
    this.text += text;
  }

  /** Adds a fact's value, which stands for its tag at `[start, end)`. */
  addFact(text: string, start: number, end: number): void {
    if (text === '') return;
    this.pieces.push({ at: this.text.length, length: text.length, start, end, fromFact: true });
    this.text += text;
  }

  /** Adds pieces that were aligned elsewhere, with offsets from 0. */
  addPieces(text: string, pieces: readonly Piece[]): void {
    for (const piece of pieces) this.pieces.push({ ...piece, at: piece.at + this.text.length });
    this.text += text;
  }

  build(kind: PassageKind, inside: readonly string[], field?: string): Passage {
    const passage: Passage = { kind, text: this.text, pieces: this.pieces, inside };
    return field === undefined ? passage : { ...passage, field };
  }
}

/** True where each character of a piece has its own character of source. */
export function isOneToOne(piece: Piece): boolean {
  return piece.length === piece.end - piece.start && !piece.fromFact;
}

/** The piece that the character at an offset of the text came from. */
export function pieceAt({ pieces }: Pick<Passage, 'pieces'>, offset: number): Piece | undefined {
  const piece = pieces[firstEndingAfter(pieces, offset)];
  return piece && piece.at <= offset ? piece : undefined;
}

/** The source range behind `[start, end)` of a passage's text. */
export function sourceRange(passage: Passage, start: number, end: number): { start: number; end: number } {
  const from = sourceOffset(passage, start, 'start');
  return { start: from, end: Math.max(from, sourceOffset(passage, end, 'end')) };
}

function sourceOffset({ pieces }: Passage, offset: number, edge: 'start' | 'end'): number {
  const n = firstEndingAfter(pieces, edge === 'start' ? offset : offset - 1);
  const previous = pieces[n - 1];
  const piece = pieces[n];
  if (!piece) return previous?.end ?? 0;
  if (offset <= piece.at) return edge === 'start' || !previous ? piece.start : previous.end;
  if (isOneToOne(piece)) return piece.start + (offset - piece.at);
  return edge === 'start' ? piece.start : piece.end;
}

/** The index of the first piece that ends after an offset of the text, or the number of pieces. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at + pieces[middle]!.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
