/** What a passage is in its document. It decides what is counted and which rules apply. */
export type PassageKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'quotation' | 'field';

/**
 * A stretch of a passage's text and where it came from.
 * Where both lengths are equal, the characters match one to one; otherwise the stretch stands for the
 * whole of its source (a fact's value for its tag, `&` for `&amp;`).
 */
export interface Piece {
  /** Offset in the passage's text. */
  at: number;
  /** Length in the passage's text. */
  length: number;
  /** Source range, end exclusive. */
  start: number;
  end: number;
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

/** The source range behind `[start, end)` of a passage's text. */
export function sourceRange(passage: Passage, start: number, end: number): { start: number; end: number } {
  return { start: sourceOffset(passage, start, 'start'), end: sourceOffset(passage, end, 'end') };
}

function sourceOffset(passage: Passage, offset: number, edge: 'start' | 'end'): number {
  let previous: Piece | undefined;
  for (const piece of passage.pieces) {
    const reaches = edge === 'start' ? offset < piece.at + piece.length : offset <= piece.at + piece.length;
    if (!reaches) {
      previous = piece;
      continue;
    }
    if (offset <= piece.at) return edge === 'start' || !previous ? piece.start : previous.end;
    if (piece.length === piece.end - piece.start) return piece.start + (offset - piece.at);
    return edge === 'start' ? piece.start : piece.end;
  }
  return previous?.end ?? 0;
}
