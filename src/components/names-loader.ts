import { NameSearch } from '../search/names.ts';
import { unpackNames, type DescribedPiece, type NamesFile } from '../search/names-data.ts';

let loading: Promise<Loaded> | undefined;

export interface Loaded {
  names: NameSearch;
  /** Settles when every description has come; search works without them, and better with them. */
  described: Promise<void>;
}

/** Fetches the names once a page, and the descriptions behind them. */
export function loadNames(base: string): Promise<Loaded> {
  loading ??= fetchNames(base);
  return loading;
}

async function fetchNames(base: string): Promise<Loaded> {
  const file = await fetchJson<NamesFile>(`${base}search/names.json`);
  const entries = unpackNames(file);
  const names = new NameSearch(entries);
  const pieces = Array.from({ length: file.pieces }, async (_, n) => {
    const piece = await fetchJson<DescribedPiece>(`${base}search/described-${n}.json`);
    names.describe(
      piece.entries.map((entry, at) => ({ ...entry, u: entry.u ?? entries[piece.from + at]!.u })),
    );
  });
  return { names, described: Promise.allSettled(pieces).then(() => undefined) };
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
