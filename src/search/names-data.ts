/** One thing that search can find by its names. */
export interface NamedEntry {
  /** Path of its page, without the base. */
  u: string;
  /** Its name: a term's official word, a page's title. */
  t: string;
  /** Acronym. */
  c?: string;
  /** Other names. */
  a?: string[];
  /** A term's plain name and its misspellings, where they are known at once: a page sends them later. */
  p?: string;
  m?: string[];
}

/** What follows in pieces: the plain name, and how people spell a thing, ask for it and describe it. */
export interface DescribedEntry {
  u: string;
  /** The name of a thing that is not among the names: it comes with its description, because few look for it. */
  t?: string | undefined;
  /** A term's plain name. */
  p?: string | undefined;
  /** Misspellings. */
  m?: string[] | undefined;
  /** What people say, or the questions that a page answers. */
  s: string[];
  /** Short meaning or summary. */
  d: string;
}

/**
 * The first file that search loads, column by column: every reader's phone loads it, and like beside like
 * compresses to half. Rows are parted by line ends.
 */
export interface NamesFile {
  titles: string;
  /** Paths; nothing for a term whose path its title says. */
  paths: string;
  acronyms: string;
  /** Parted by `|` in a row. */
  aliases: string;
  /** How many pieces follow, named `described-0.json` and on. */
  pieces: number;
}

/**
 * One of the pieces: entries in the order of the names, the first of them being number `from`. After those come the
 * things that are not among the names: these have `u` and `t`.
 */
export interface DescribedPiece {
  from: number;
  entries: (Omit<DescribedEntry, 'u'> & { u?: string | undefined })[];
}

/** The names as one file. */
export function packNames(entries: readonly NamedEntry[], pieces: number): NamesFile {
  const column = (cell: (entry: NamedEntry) => string): string => entries.map(cell).join('\n');
  return {
    titles: column(({ t }) => t),
    paths: column(({ t, u }) => (u === termPath(t) ? '' : u)),
    acronyms: column(({ c }) => c ?? ''),
    aliases: column(({ a }) => a?.join('|') ?? ''),
    pieces,
  };
}

/** The names out of their file. */
export function unpackNames(file: NamesFile): NamedEntry[] {
  const [paths, acronyms, aliases] = [file.paths, file.acronyms, file.aliases].map((text) =>
    text.split('\n'),
  );
  return file.titles.split('\n').map((t, n) => ({
    u: paths![n] || termPath(t),
    t,
    ...(acronyms![n] ? { c: acronyms![n] } : {}),
    ...(aliases![n] ? { a: aliases![n].split('|') } : {}),
  }));
}

/** The path of most terms: `peppercorn rent` → `/jargon/peppercorn-rent/`. */
function termPath(title: string): string {
  const id = title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `/jargon/${id}/`;
}
