import type { APIRoute } from 'astro';
import { searchableOrganisations } from '../../../directory/directory.ts';
import { searchablePlaces } from '../../../edition/council-pages.ts';
import { searchablePages } from '../../../edition/page.ts';
import { oneForEachEdition } from '../../../edition/sites.ts';
import { describedEntries, namedEntries, organisationEntries, piecesOf } from '../../../search/entries.ts';
import { packNames } from '../../../search/names-data.ts';

export const getStaticPaths = () => oneForEachEdition();

/** The names that search loads when its box is first used. */
export const GET: APIRoute = ({ locals: { site } }) => {
  const pages = [...searchablePages(site.guides, site.tools), ...searchablePlaces(site.settings)];
  const organisations = organisationEntries(searchableOrganisations(site.directory));
  const pieces = piecesOf([...describedEntries(site.terms, pages), ...organisations]).length;
  return Response.json(packNames(namedEntries(site.terms, pages), pieces));
};
