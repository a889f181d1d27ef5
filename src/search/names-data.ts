/** One thing that search can find by its names. Keys are short: every reader's phone loads this. */
export interface NamedEntry {
  /** Path of its page, without the base. */
  u: string;
  /** Its name: a term's official word, a page's title. */
  t: string;
  /** A term's plain name. */
  p?: string;
  /** Acronym. */
  c?: string;
  /** Other names. */
  a?: string[];
  /** Misspellings. */
  m?: string[];
}

/** What follows in pieces: how people describe a thing, its short meaning, the questions that it answers. */
export interface DescribedEntry {
  u: string;
  /** What people say, or the questions that a page answers. */
  s: string[];
  /** Short meaning or summary. */
  d: string;
}

/** The first file that search loads. */
export interface NamesFile {
  entries: NamedEntry[];
  /** How many pieces follow, named `described-0.json` and on. */
  pieces: number;
}
