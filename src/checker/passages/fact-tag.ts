/** A `<Fact id="…" form="…"/>` tag found in a plain string. */
export interface FactTag {
  id: string;
  form: string | undefined;
  /** Offsets in the string, end exclusive. */
  start: number;
  end: number;
  /** Offset of the id. */
  idStart: number;
}

const TAG = /<Fact\s+id="([^"]*)"(?:\s+form="([^"]*)")?\s*\/>/g;

/** The fact tags in a string that MDX does not compile, such as front matter. */
export function findFactTags(text: string): FactTag[] {
  return [...text.matchAll(TAG)].map((match) => ({
    id: match[1]!,
    form: match[2],
    start: match.index,
    end: match.index + match[0].length,
    idStart: match.index + match[0].indexOf('"') + 1,
  }));
}

/** The string with each fact tag replaced by what `say` makes of it. */
export function replaceFactTags(text: string, say: (id: string, form: string | undefined) => string): string {
  return text.replace(TAG, (_, id: string, form: string | undefined) => say(id, form));
}
