import type { APIRoute } from 'astro';
import { searchablePages } from '../../../edition/page.ts';
import { oneForEachEdition } from '../../../edition/sites.ts';
import { describedEntries, namedEntries, piecesOf } from '../../../search/entries.ts';
import type { NamesFile } from '../../../search/names-data.ts';

export const getStaticPaths = () => oneForEachEdition();

/** The names that search loads when its box is first used. */
export const GET: APIRoute = ({ locals: { site } }) => {
  const pages = searchablePages(site.guides);
  const file: NamesFile = {
    entries: namedEntries(site.terms, pages),
    pieces: piecesOf(describedEntries(site.terms, pages)).length,
  };
  return Response.json(file);
};
