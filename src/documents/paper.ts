/** Text with what is said about it. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  /** A gap to fill: set so that nobody overlooks it. */
  gap?: true;
  /** A web address that it leads to. */
  link?: string;
  /** The line ends after it. */
  breakAfter?: true;
}

/** One cell of a table. An empty one is a space to write in. */
export interface Cell {
  runs: Run[];
  heading: boolean;
}

/** What a paper is made of, from top to bottom. */
export type Block =
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[]; note?: true }
  /** `level` counts from 0. `list` tells one numbered list from the next. */
  | { kind: 'item'; marker: 'bullet' | 'number' | 'box'; list: number; level: number; runs: Run[] }
  | { kind: 'table'; rows: Cell[][] };

/** A form, letter, sheet or policy, as any word processor would hold it. */
export interface PaperContent {
  id: string;
  title: string;
  blocks: Block[];
}
